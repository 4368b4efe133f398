import type { Claim, Property } from "#model/claim.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Role } from "#model/codes/roles.ts";
import type { Api } from "#server/api.ts";
import type { Chosen } from "../../parts/quote-text/words-chosen.ts";
import { dateOfWords } from "../date-words.ts";
import { figureOfWords } from "../figure-of-words.ts";
import type { RoomDraft } from "../marks-of.ts";

type HandValue = NonNullable<Extract<Api["POST /api/sources/{source}/drafts/{draft}/verdict"]["body"], { readonly verdict: "accept" }>["byHand"]>[number];

/** A field of a draft while it is edited. */
export interface Row {
  readonly key: string;
  readonly property: Property;
  /** the value as people write it */
  readonly value: string;
  readonly kind?: EntityKind;
  readonly role?: Role;
  /** the words that bear it out; null until they are chosen */
  readonly place: Chosen | null;
  /** id of the claim that it was read as */
  readonly replaces?: string;
  readonly removed: boolean;
}

const FIELDS: Readonly<Record<RoomDraft["entry"]["kind"], readonly Property[]>> = {
  activity: ["participant", "country", "date", "due", "place", "about", "figure", "instrument", "terms", "purpose"],
  entity: ["alias", "founded", "code", "part-of", "located-in", "produces", "treats", "figure"],
};

// A country is found by its code: another code is another country.
const isItself = (property: Property, { type }: RoomDraft["entry"]): boolean => property === "code" && type === "country";

/** What can be put into a draft besides. */
export const fieldsOf = (entry: RoomDraft["entry"]): readonly Property[] => FIELDS[entry.kind].filter((property) => !isItself(property, entry));

const NAMING: readonly Property[] = ["participant", "about", "place", "part-of", "located-in", "produces", "treats"];
export const isNaming = (property: Property): boolean => NAMING.includes(property);

const SIGNS: Readonly<Record<string, string>> = { about: "about", "more-than": "more than", "less-than": "less than", "at-least": "at least", "up-to": "up to" };

/** A value as it is written when it is put in. */
export function writtenOf({ property, value }: Pick<Claim, "property" | "value">): string {
  if (typeof value === "string") return value;
  if (property === "figure" && "unit" in value) {
    const { value: from, max, qualifier, unit } = value;
    return `${qualifier === undefined ? "" : `${SIGNS[qualifier]} `}${from}${max === undefined ? "" : `-${max}`} ${unit}`;
  }
  if (property === "founded") return "date" in value ? (value.date ?? "") : "";
  return "label" in value ? value.label : "name" in value ? value.name : "";
}

function rowOf(claim: Claim): Row {
  const { id, property, value, quote: { start, end } } = claim;
  const named = typeof value === "object" && "kind" in value ? { kind: value.kind } : {};
  return { key: id, property, value: writtenOf(claim), place: { start, end }, replaces: id, removed: false, ...named, ...(property === "participant" ? { role: claim.value.role } : {}) };
}

// What says who founded it and not when has no date to be edited; one can be put in besides.
const isEditable = (claim: Claim): boolean => claim.property !== "founded" || claim.value.date !== undefined;

export const rowsOf = ({ claims, entry }: Pick<RoomDraft, "claims" | "entry">): readonly Row[] => claims.filter((claim) => isEditable(claim) && !isItself(claim.property, entry)).map(rowOf);

const DATES: readonly Property[] = ["date", "due", "founded"];
export const isDate = (property: Property): boolean => DATES.includes(property);

/** What chosen words are as the value of a property; of one that is a code they are only the evidence. */
function valueOf({ property, value }: Row, words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  if (isDate(property)) return dateOfWords(line) ?? value;
  if (property === "figure") return figureOfWords(line);
  if (property === "name" || property === "alias" || property === "code" || property === "position" || property === "country" || isNaming(property)) return line;
  return value;
}

/** A row into which somebody put words of the text: their place is its quote, and they are its value. */
export const withWords = (row: Row, text: string, place: Chosen): Row => ({ ...row, place, value: valueOf(row, text.slice(place.start, place.end)) });

const isSame = (row: Row, was: Row | undefined): boolean =>
  was !== undefined && was.value === row.value && was.kind === row.kind && was.role === row.role && was.place?.start === row.place?.start && was.place?.end === row.place?.end;

/** A value as somebody typed it, where it can be understood, as the server takes it. */
function meant(property: Property, value: string): string {
  if (isDate(property)) return /[a-z]/i.test(value.replace(/[TX]/g, "")) ? (dateOfWords(value) ?? value) : value;
  return property === "figure" ? figureOfWords(value) : value;
}

const handOf = ({ property, value: typed, kind, role, replaces }: Row, place: Chosen): HandValue => ({ property, value: meant(property, typed.trim()), ...place, ...(kind && isNaming(property) && { kind }), ...(role && { role }), ...(replaces !== undefined && { replaces }) });

/** What is not finished: rows without a value or without words. */
export const unfinished = (rows: readonly Row[]): readonly Row[] => rows.filter(({ removed, value, place }) => !removed && (value.trim() === "" || place === null));

/** What was changed, as the server takes it. */
export function changesOf(draft: Pick<RoomDraft, "claims" | "entry">, rows: readonly Row[]): { readonly byHand: HandValue[]; readonly without: string[] } {
  const before = new Map(rowsOf(draft).map((one) => [one.key, one]));
  return {
    byHand: rows.flatMap((row) => (row.removed || row.place === null || isSame(row, before.get(row.key)) ? [] : [handOf(row, row.place)])),
    without: rows.flatMap(({ removed, replaces }) => (removed && replaces !== undefined ? [replaces] : [])),
  };
}
