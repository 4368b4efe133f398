import type { Code } from "./code.ts";

/** Who stands behind a text besides its publisher. */
export const creditRoles = [
  { code: "origin", label: { en: "First published by", es: "Publicado primero por" }, origin: "rapporteur" },
  { code: "republisher", label: { en: "Republished by", es: "Reproducido por" }, origin: "rapporteur" },
  { code: "translator", label: { en: "Translated by", es: "Traducido por" }, origin: "rapporteur" },
  { code: "author", label: { en: "Written by", es: "Escrito por" }, origin: "rapporteur" },
] as const satisfies readonly Code[];

export type CreditRole = (typeof creditRoles)[number]["code"];
