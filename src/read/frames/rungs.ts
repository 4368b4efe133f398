import type { Status } from "#model/codes/statuses.ts";
import { MODE, type Mode } from "../lexicon/classes.ts";
import type { Tense } from "./tense.ts";
import { nounAt, tagAt, verbAt, wordAt, type View } from "./view.ts";

/** The rung that a deed told in that tense stands on; null where the tense says nothing. */
export const RUNG_OF_TENSE: Readonly<Record<Tense, Status | null>> = {
  past: "completed", perfect: "completed", present: "underway", progressive: "underway", future: "pledged", conditional: "pledged",
  possible: "considered", necessary: "interest", bare: null,
};

/** What a mode makes of that which it governs. The order matters: the first class that the word has counts. */
const RUNG_OF_MODE: readonly (readonly [Mode, Status])[] = [
  ["refuse", "cancelled"], ["cancel", "cancelled"], ["stop", "suspended"], ["request", "requested"], ["offer", "offered"], ["wish", "interest"],
  ["promise", "pledged"], ["agree", "agreed"], ["consider", "considered"], ["intend", "pledged"], ["possible", "considered"], ["need", "interest"],
  ["confirm", "pledged"],
];

export function rungOfModes(modes: number): Status | null {
  for (const [mode, status] of RUNG_OF_MODE) if (modes & MODE[mode]) return status;
  return null;
}

/** Verbs that assert a deed and its standing in one: "pledged 15 million doses", "requested vaccines", "offered courses". */
const SAYS_ITSELF: readonly (readonly [Mode, Status])[] = [["request", "requested"], ["offer", "offered"], ["promise", "pledged"], ["refuse", "cancelled"]];

export function rungOfItself(modes: number): Status | null {
  if (modes & MODE.finish) return null;
  return SAYS_ITSELF.find(([mode]) => modes & MODE[mode])?.[1] ?? null;
}

/** The modes of a word, whatever its part of speech. */
export function modesAt(v: View, i: number): number {
  return tagAt(v, i) === "VERB" ? (verbAt(v, i)?.modes ?? 0) : (nounAt(v, i)?.modes ?? 0) | v.lexicon.adjective(wordAt(v, i));
}
