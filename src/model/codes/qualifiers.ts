import type { Code } from "./code.ts";

/** `sign` stands before a value in tables. */
export interface QualifierRow extends Code {
  readonly sign: string;
}

/** How exact a figure is by the words of the text. */
export const qualifiers = [
  { code: "about", label: { en: "about", es: "unos" }, origin: "rapporteur", sign: "~" },
  { code: "more-than", label: { en: "more than", es: "más de" }, origin: "rapporteur", sign: ">" },
  { code: "less-than", label: { en: "less than", es: "menos de" }, origin: "rapporteur", sign: "<" },
  { code: "at-least", label: { en: "at least", es: "al menos" }, origin: "rapporteur", sign: "≥" },
  { code: "up-to", label: { en: "up to", es: "hasta" }, origin: "rapporteur", sign: "≤" },
] as const satisfies readonly QualifierRow[];

export type Qualifier = (typeof qualifiers)[number]["code"];
