import { createContext, use } from "react";
import type { ClaimNote } from "#report/index.ts";

/** The numbers of a page's notes: the same words have one number. */
export interface Notes {
  readonly numberOf: (note: ClaimNote) => number;
  /** in the order of their numbers */
  readonly all: readonly ClaimNote[];
}

const keyOf = ({ source, quote: { start, end } }: ClaimNote): string => `${source} ${start} ${end}`;

/** Numbers notes in the order in which a page comes to them. */
export function numbered(inOrder: readonly ClaimNote[]): Notes {
  const found = new Map<string, ClaimNote>();
  for (const note of inOrder) if (!found.has(keyOf(note))) found.set(keyOf(note), note);
  const numbers = new Map([...found.keys()].map((key, i) => [key, i + 1]));
  return { all: [...found.values()], numberOf: (note) => numbers.get(keyOf(note)) ?? 0 };
}

export const NotesContext = createContext<Notes>(numbered([]));
export const useNotes = (): Notes => use(NotesContext);
