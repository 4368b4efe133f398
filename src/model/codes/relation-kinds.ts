import type { Code } from "./code.ts";
import type { EntityKind } from "./entity-kinds.ts";

/** `subject` and `object` are the kinds of entity that may stand on either side; an empty `object` means that none is asked for. */
export interface RelationKindRow extends Code {
  readonly definition: { readonly en: string; readonly es: string };
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
}

/** What a text says of how two entities stand to each other. */
export const relationKinds = [
  { code: "position", label: { en: "Position", es: "Cargo" }, origin: "rapporteur", definition: { en: "a person holds an office", es: "una persona ocupa un cargo" }, subject: ["person"], object: ["organisation", "country", "programme", "place"] },
  { code: "part-of", label: { en: "Part of", es: "Parte de" }, origin: "rapporteur", definition: { en: "a body belongs to another", es: "una entidad pertenece a otra" }, subject: ["organisation", "programme", "place"], object: ["organisation", "programme", "place", "country"] },
  { code: "located-in", label: { en: "Located in", es: "Situado en" }, origin: "rapporteur", definition: { en: "it stands in a place", es: "se encuentra en un lugar" }, subject: ["organisation", "place", "programme"], object: ["place", "country"] },
  { code: "produces", label: { en: "Produces", es: "Produce" }, origin: "rapporteur", definition: { en: "makes or has developed a product", es: "fabrica o ha desarrollado un producto" }, subject: ["organisation", "country"], object: ["product"] },
  { code: "treats", label: { en: "Treats", es: "Trata" }, origin: "rapporteur", definition: { en: "a product prevents, treats or diagnoses a condition", es: "un producto previene, trata o diagnostica una enfermedad" }, subject: ["product"], object: ["condition"] },
  { code: "founded", label: { en: "Founded", es: "Fundado" }, origin: "rapporteur", definition: { en: "a body or programme was founded, on a date or by somebody", es: "una entidad o programa se fundó, en una fecha o por alguien" }, subject: ["organisation", "programme"], object: ["person", "organisation", "country"] },
] as const satisfies readonly RelationKindRow[];

export type RelationKind = (typeof relationKinds)[number]["code"];
