import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ClaimNote } from "#report/index.ts";
import { NotePopover } from "../parts/note-popover.tsx";
import { NoteRef } from "../parts/note-ref.tsx";
import style from "../parts/note-ref.module.css";
import { useNotes } from "./notes.ts";

/** The numbers of the notes that something rests on; of very many the first, the others behind one button. */
export function NotedBy({ notes, most = notes.length }: { readonly notes: readonly ClaimNote[]; readonly most?: number }): ReactElement {
  const { t } = useTranslation("whole");
  const { numberOf } = useNotes();
  const numbers = [...new Map(notes.map((note) => [numberOf(note), note]))].filter(([number]) => number > 0);
  const further = numbers.slice(most).map(([, note]) => note);
  return (
    <>
      {numbers.slice(0, most).map(([number, note]) => <NoteRef key={number} number={number} of={note} />)}
      {further.length > 0 && <NotePopover notes={further} label={t("notes.further", { count: further.length })} className={style.note}>{`+${further.length}`}</NotePopover>}
    </>
  );
}
