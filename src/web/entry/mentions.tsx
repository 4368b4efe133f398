import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { NotedBy } from "../whole/noted-by.tsx";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import { mentionNote, type View } from "./view.ts";

const MOST = 20;

/** Words that name the entry and say nothing new of it: notes of those who follow it up, further sources. */
export function Mentions({ view }: { readonly view: View }): ReactElement | null {
  const { t } = useTranslation("entry");
  if (view.mentions.length === 0) return null;
  return (
    <Part title={t("mentions.title")}>
      <ul className={style.rows}>{view.mentions.slice(0, MOST).map((one, i) => <li key={i}><q className="theirs">{one.quote.exact}</q><NotedBy notes={[mentionNote(view, one)]} /></li>)}</ul>
    </Part>
  );
}
