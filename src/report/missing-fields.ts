import type { Label } from "#model/codes/code.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Entry } from "#model/entry.ts";
import { claimsOf } from "#model/claims-of.ts";

/** A field that a record of its kind should have. */
export interface KeyField {
  readonly code: string;
  readonly label: Label;
  readonly isThere: (entry: Entry) => boolean;
}

const has = (property: Parameters<typeof claimsOf>[1]) => (entry: Entry): boolean => claimsOf(entry, property).length > 0;

function sides(entry: Entry): number {
  const named = claimsOf(entry, "participant").map(({ value }) => value.code ?? value.entry);
  return new Set([...named, ...claimsOf(entry, "country").map(({ value }) => value)]).size;
}

const STATUS: KeyField = { code: "status", label: { en: "its status", es: "su estado" }, isThere: has("status") };
const SIDES: KeyField = { code: "sides", label: { en: "two sides", es: "dos partes" }, isThere: (entry) => sides(entry) > 1 };
const DATE: KeyField = { code: "date", label: { en: "a date", es: "una fecha" }, isThere: (entry) => has("date")(entry) || has("due")(entry) };
const COUNT: KeyField = { code: "figure", label: { en: "how much or how many", es: "cuánto o cuántos" }, isThere: has("figure") };
const WHAT: KeyField = { code: "about", label: { en: "what it is about", es: "de qué trata" }, isThere: (entry) => has("about")(entry) || has("purpose")(entry) };
const PAPER: KeyField = { code: "instrument", label: { en: "what kind of paper it is", es: "qué clase de documento es" }, isThere: has("instrument") };
const PLACE: KeyField = { code: "place", label: { en: "where", es: "dónde" }, isThere: has("place") };
const NAME: KeyField = { code: "name", label: { en: "its name", es: "su nombre" }, isThere: has("name") };

const COMMON = [STATUS, SIDES, DATE];
/** What a record of each kind should have, the most needed first. */
const KEY_FIELDS: Readonly<Record<ActivityKind, readonly KeyField[]>> = {
  "agreement": [...COMMON, PAPER, WHAT],
  "meeting": [...COMMON, PLACE],
  "deployment": [...COMMON, COUNT, PLACE],
  "training": [...COMMON, COUNT, WHAT],
  "expert-exchange": [...COMMON, COUNT, WHAT],
  "research": [...COMMON, WHAT],
  "technology-transfer": [...COMMON, WHAT],
  "supply": [...COMMON, COUNT, WHAT],
  "market-access": [...COMMON, WHAT],
  "service": [...COMMON, COUNT, PLACE],
  "finance": [...COMMON, COUNT],
  "investment": [...COMMON, COUNT, PLACE],
  "cooperation": COMMON,
};

/** The key fields of an entry's kind, and those of them that no claim fills. */
export function missingFields(entry: Entry): { readonly key: readonly KeyField[]; readonly missing: readonly KeyField[] } {
  const key = entry.kind === "activity" ? KEY_FIELDS[entry.type as ActivityKind] : [NAME];
  return { key, missing: key.filter(({ isThere }) => !isThere(entry)) };
}
