import type { Label } from "./codes/code.ts";

// "{}" stands for what the note is about: a day, a number.
const NOTES = {
  readable: { en: "text: readability", es: "texto: readability" },
  lenient: { en: "text: readability, nothing left out", es: "texto: readability, sin dejar nada fuera" },
  lines: { en: "text: all lines of the page", es: "texto: todas las líneas de la página" },
  created: { en: "created {}, by its properties", es: "creado el {}, según sus propiedades" },
  changed: { en: "changed {}, by its properties", es: "modificado el {}, según sus propiedades" },
  unread: { en: "{} of {} pages could not be read", es: "no se pudieron leer {} de {} páginas" },
  title: { en: "a title alone", es: "solo un título" },
  summary: { en: "a summary: the page itself may say more", es: "un resumen: la página misma puede decir más" },
} as const satisfies Readonly<Record<string, Label>>;

export type GatheringNote = keyof typeof NOTES;

const filled = (words: string, values: readonly string[]): string => values.reduce((said, value) => said.replace("{}", () => value), words);

/** What is to be known of how a text was gathered, in English, as it is kept. */
export const gatheringNote = (note: GatheringNote, ...values: readonly (string | number)[]): string => filled(NOTES[note].en, values.map(String));

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const asKept = Object.values(NOTES).map((label) => ({ label, pattern: new RegExp(`^${label.en.split("{}").map(escaped).join("(.+)")}$`) }));

/** A note that was kept, in a language; null for one that is none of ours. */
export function sayGatheringNote(kept: string, language: keyof Label): string | null {
  for (const { label, pattern } of asKept) {
    const found = pattern.exec(kept);
    if (found) return filled(label[language], found.slice(1));
  }
  return null;
}
