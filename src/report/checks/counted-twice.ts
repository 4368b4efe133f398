import type { Entry } from "#model/entry.ts";
import { claimsOf, type Valued } from "#model/claims-of.ts";
import { sameUnit } from "#model/units.ts";
import { saidUnit } from "../said.ts";
import { type Check, finding, keysOf } from "./check.ts";

const inUnit = (entry: Entry, unit: string): readonly Valued<"figure">[] => claimsOf(entry, "figure").filter(({ value }) => sameUnit(value.unit) === unit);
const unitsOf = (entry: Entry): readonly string[] => [...new Set(claimsOf(entry, "figure").map(({ value }) => sameUnit(value.unit)))];
const shown = (claims: readonly Valued<"figure">[]): string => claims.map(({ value }) => String(value.value)).join(", ");

/** Whoever adds up all entries counts the umbrella's figure and those of its parts. */
export const countedTwice: Check = ({ entry, linked }) => {
  const parts = linked.filter(({ kind, direction, entry: part }) => kind === "part-of" && direction === "from" && part.state === "live").map((one) => one.entry);
  return unitsOf(entry).flatMap((unit) => {
    const counting = parts.filter((part) => inUnit(part, unit).length > 0);
    if (counting.length === 0) return [];
    const own = inUnit(entry, unit);
    const theirs = counting.map((part) => shown(inUnit(part, unit))).join(" + ");
    const claims = [...keysOf(entry.id, own), ...counting.flatMap((part) => keysOf(part.id, inUnit(part, unit)))];
    const counted = saidUnit(unit);
    const reason = { en: `${shown(own)} ${counted.en} here, ${theirs} in its parts: count one of them`, es: `${shown(own)} ${counted.es} aquí, ${theirs} en sus partes: cuente solo uno` };
    return [finding("counted-twice", entry.id, { reason, claims, others: counting.map(({ id }) => id) })];
  });
};
