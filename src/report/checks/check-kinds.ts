import type { Code, Label } from "#model/codes/code.ts";

/** `looksFor` says what the check notices. */
export interface CheckKindRow extends Code {
  readonly looksFor: Label;
}

const origin = "rapporteur";

/** What is checked of every entry, after the quality control of AidData's method (TUFF 1.3), in the order in which it is shown. */
export const checkKinds = [
  { code: "likely-duplicate", origin, label: { en: "Likely duplicate", es: "Probable duplicado" }, looksFor: { en: "another entry that seems to be the same activity", es: "otra entrada que parece la misma actividad" } },
  { code: "likely-one-name", origin, label: { en: "Likely one name", es: "Probablemente un solo nombre" }, looksFor: { en: "another entry whose name seems to mean the same body, person or thing", es: "otra entrada cuyo nombre parece designar lo mismo" } },
  { code: "likely-link", origin, label: { en: "Likely link", es: "Probable vínculo" }, looksFor: { en: "a promise that another entry seems to deliver, an agreement that it seems to fall under", es: "una promesa que otra entrada parece cumplir, un acuerdo del que parece formar parte" } },
  { code: "counted-twice", origin, label: { en: "Counted twice", es: "Contado dos veces" }, looksFor: { en: "an umbrella and its parts that give figures in the same unit", es: "un acuerdo marco y sus partes con cifras en la misma unidad" } },
  { code: "date-order", origin, label: { en: "Dates out of order", es: "Fechas fuera de orden" }, looksFor: { en: "delivered before agreed, signed after its parts began, done before it could be said", es: "entregado antes de acordado, firmado después de empezadas sus partes, hecho después de dicho" } },
  { code: "status-evidence", origin, label: { en: "Status against evidence", es: "Estado contra evidencia" }, looksFor: { en: "a status that its dates, links or speakers do not bear out", es: "un estado que sus fechas, vínculos o voces no sostienen" } },
  { code: "values-disagree", origin, label: { en: "Values disagree", es: "Valores en desacuerdo" }, looksFor: { en: "figures, dates or papers that cannot all be right", es: "cifras, fechas o documentos que no pueden ser todos ciertos" } },
  { code: "party-only", origin, label: { en: "Only parties say so", es: "Solo lo dicen las partes" }, looksFor: { en: "an entry of which nobody but a party to the deal speaks", es: "una entrada de la que solo hablan las partes" } },
  { code: "single-source", origin, label: { en: "Single source", es: "Fuente única" }, looksFor: { en: "an entry that rests on one independent source", es: "una entrada que se apoya en una sola fuente independiente" } },
  { code: "missing-field", origin, label: { en: "Key fields missing", es: "Faltan campos clave" }, looksFor: { en: "a field that a record of its kind should have", es: "un campo que un registro de su clase debería tener" } },
] as const satisfies readonly CheckKindRow[];

export type CheckKind = (typeof checkKinds)[number]["code"];
