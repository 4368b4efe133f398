import { activityKinds } from "#model/codes/activity-kinds.ts";
import type { Label } from "#model/codes/code.ts";
import { within } from "#model/codes/within.ts";
import type { Note } from "#model/note.ts";

/** What each doubt of the reader is in words; {of} is what the note is said of. */
export const DOUBTS = {
  "language-unread": { en: "Activities are read in English and Spanish; this text is taken for “{of}”, so only names, dates and figures come out.", es: "Las actividades se leen en español e inglés; este texto parece estar en «{of}», así que solo salen nombres, fechas y cifras." },
  "date-open": { en: "The text has no date of its own, so this one cannot be told.", es: "El texto no tiene fecha propia, así que no puede saberse cuál es esta." },
  "activity-doubtful": { en: "It may not be {of} between two sides at all: look before you take it.", es: "Puede que no sea {of} entre dos partes: mírelo antes de aceptarlo." },
  "parties-unknown": { en: "The words do not say who takes part.", es: "Las palabras no dicen quién participa." },
} as const satisfies Readonly<Record<string, Label>>;

export type DoubtRule = keyof typeof DOUBTS;

const isKnown = (rule: string): rule is DoubtRule => Object.hasOwn(DOUBTS, rule);

/** A note of the reader in words; the message of one that it does not know. `name` says what a language is called. */
export function sayDoubt({ rule, of = "", message = rule }: Pick<Note, "rule" | "of"> & Partial<Pick<Note, "message">>, language: keyof Label, name: (code: string) => string = (code) => code): string {
  if (!isKnown(rule)) return message;
  return DOUBTS[rule][language].replace("{of}", () => (rule === "language-unread" ? name(of) : within(activityKinds, of)[language]));
}
