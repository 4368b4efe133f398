import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { SourcesBehind } from "./answers.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { placeOf } from "../parts/noted.ts";
import { useNotes } from "./notes.ts";
import style from "./notes-section.module.css";
import { Section } from "./section.tsx";

const LONGEST = 240;
const cut = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`);

/** The words behind every number of the page. */
export function NotesSection({ sources }: { readonly sources: SourcesBehind }): ReactElement | null {
  const { t } = useTranslation("whole");
  const { all } = useNotes();
  if (all.length === 0) return null;
  const told = new Map(sources.rows.map((one) => [one.id, one]));
  return (
    <Section title={t("notes.title")}>
      <ol className={style.notes}>
        {all.map((note, i) => {
          const source = told.get(note.source);
          return (
            <li key={i} value={i + 1} className={style.note}>
              <span className={style.number}>{i + 1}</span>
              <p>
                <q className="theirs">{cut(note.quote.exact)}</q>{" "}
                <Link to="/sources/$id" params={{ id: note.source }} search={{ at: placeOf(note.quote) }} className={style.source}>{source?.title || t("untitled")}</Link>
                {source?.publisher && `, ${source.publisher}`}{source?.published && <>, <EdtfDate edtf={source.published} /></>}
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
