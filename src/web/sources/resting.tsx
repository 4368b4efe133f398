import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { EntryLink } from "../parts/entry-link.tsx";
import { LadderTicks } from "../parts/ladder-ticks.tsx";
import type { View } from "./marks-of-quotes.ts";
import style from "./sources.module.css";

export interface RestingProps {
  readonly view: View;
  readonly lit: string | null;
  readonly onPoint: (entry: string | null) => void;
}

/** The entries that rest on the source; pointing at one lights its marks. */
export function Resting({ view: { entries }, lit, onPoint }: RestingProps): ReactElement {
  const { t } = useTranslation("sources");
  const [activities, entities] = [entries.filter(({ kind }) => kind === "activity"), entries.filter(({ kind }) => kind === "entity")];
  const row = (entry: View["entries"][number]): ReactElement => (
    <li key={entry.id} className={style.resting} data-lit={lit === entry.id || undefined} onMouseEnter={() => onPoint(entry.id)} onMouseLeave={() => onPoint(null)} onFocus={() => onPoint(entry.id)} onBlur={() => onPoint(null)}>
      <EntryLink entry={entry} /><LadderTicks status={entry.status} />
    </li>
  );
  if (entries.length === 0) return <p className="quiet">{t("one.restNone")}</p>;
  return (
    <>
      <ul>{activities.map(row)}</ul>
      {entities.length > 0 && <details><summary className={style.summary}>{t("one.entities")} <span className="quiet">{entities.length}</span></summary><ul>{entities.map(row)}</ul></details>}
    </>
  );
}
