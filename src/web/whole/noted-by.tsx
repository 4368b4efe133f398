import type { ReactElement } from "react";
import type { ClaimNote } from "#report/index.ts";
import { NoteRef } from "../parts/note-ref.tsx";
import { useNotes } from "./notes.ts";

/** The numbers of the notes that something rests on. */
export function NotedBy({ notes }: { readonly notes: readonly ClaimNote[] }): ReactElement {
  const { numberOf } = useNotes();
  const numbers = new Map(notes.map((note) => [numberOf(note), note]));
  return <>{[...numbers].map(([number, note]) => number > 0 && <NoteRef key={number} number={number} of={note} />)}</>;
}
