import type { Quote } from "#model/quote.ts";
import type { Reading, Relation } from "#model/reading.ts";

/** A country that an entity stands for, with the words that say so. */
export interface StandsFor {
  readonly code: string;
  readonly quote: Quote;
}

const UP: readonly Relation["kind"][] = ["position", "part-of", "located-in"];
const DEPTH = 3;

/** The countries that an entity of a reading stands for by its office, its parent or its seat; a country for itself is not among them. */
export function countriesOf({ entities, relations }: Pick<Reading, "entities" | "relations">, entity: string, depth = DEPTH): readonly StandsFor[] {
  if (depth === 0) return [];
  const codes = new Map(entities.flatMap(({ id, code }) => (code === undefined ? [] : [[id, code] as const])));
  return relations.flatMap(({ kind, subject, object, quote }): readonly StandsFor[] => {
    if (subject !== entity || object === undefined || !UP.includes(kind)) return [];
    const code = codes.get(object);
    return code === undefined ? countriesOf({ entities, relations }, object, depth - 1) : [{ code, quote }];
  });
}
