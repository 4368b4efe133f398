import type { Claim, EntryReference } from "#model/claim.ts";
import { claimsOf, leading, saidDay, standing } from "#model/claims-of.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";
import type { Entry, RankedClaim } from "#model/entry.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { searchable } from "./words.ts";

/** What the register finds an entry by: columns made of the entry alone, so that they can be made again at any time. */
export interface Projection {
  readonly name: string;
  readonly status: Status | null;
  /** place on the ladder, null off it */
  readonly rung: number | null;
  readonly countries: readonly string[];
  readonly providers: readonly string[];
  readonly recipients: readonly string[];
  /** entries that it names: participants, bodies, products, places, and what it is linked to */
  readonly refs: readonly string[];
  /** those of them that claims name and that are no countries: what bodies, products and people are counted among, of whatever type they turn out to be */
  readonly named: readonly string[];
  readonly sources: readonly string[];
  readonly instrument: string | null;
  readonly purpose: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly due_day: string | null;
  readonly heard_on: string | null;
  readonly charge_person: string | null;
  readonly look_again: string | null;
  readonly words: string;
  /** of an activity, null where it has none */
  readonly figures: readonly EntryFigure[] | null;
}

/** A figure that nobody has found wrong. */
export interface EntryFigure {
  readonly claim: Extract<RankedClaim, { readonly property: "figure" }>;
  /** EDTF: the figure's own date, else that of the activity, else the day on which it was said; null where no source has one */
  readonly asOf: string | null;
}

const PLACES: ReadonlyMap<Status, number | null> = new Map(statuses.map(({ code, order }) => [code, order]));
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const isReference = (value: unknown): value is EntryReference => typeof value === "object" && value !== null && "entry" in value;
const referencesOf = ({ value }: Claim): EntryReference[] => {
  if (isReference(value)) return [value];
  if (typeof value !== "object") return [];
  return Object.values(value).filter(isReference);
};

function countriesOf(claims: readonly RankedClaim[]): string[] {
  const named = claims.filter(({ property }) => property === "participant").flatMap(referencesOf).flatMap(({ code }) => code ?? []);
  return [...named, ...claimsOf({ claims }, "country").map(({ value }) => value), ...claimsOf({ claims }, "code").map(({ value }) => value)];
}

const inRole = (claims: readonly RankedClaim[], role: string): string[] =>
  claimsOf({ claims }, "participant").flatMap(({ value }) => (value.role === role ? (value.code ?? value.entry) : []));

/** The name of an entity; an activity is called by its quote, which is the words of its source. */
function nameOf(entry: Entry): string {
  const name = leading(entry, "name")?.value;
  const longest = standing(entry).toSorted((a, b) => b.quote.exact.length - a.quote.exact.length)[0];
  return (name ?? longest?.quote.exact ?? entry.id).slice(0, 300);
}

function wordsOf(claims: readonly RankedClaim[]): string {
  const values = claims.flatMap((claim) => [typeof claim.value === "string" ? claim.value : "", ...referencesOf(claim).map(({ name }) => name), claim.quote.exact]);
  return searchable(values.join("\n"));
}

function daysOf(entry: Entry): Pick<Projection, "first_day" | "last_day" | "due_day" | "heard_on"> {
  const date = leading(entry, "date");
  const due = leading(entry, "due");
  const days = date ? edtfDays(date.value) : null;
  const heard = entry.claims.map(saidDay).filter(Boolean).sort().at(-1);
  return { first_day: days?.first ?? null, last_day: days?.last ?? null, due_day: due ? edtfDays(due.value).last : null, heard_on: heard ?? null };
}

type DateClaim = Extract<RankedClaim, { readonly property: "date" }>;

const isPreferred = ({ rank }: RankedClaim): number => Number(rank === "preferred");
const later = (a: DateClaim, b: DateClaim): number => ((a.saidOn ?? "") === (b.saidOn ?? "") ? 0 : (a.saidOn ?? "") > (b.saidOn ?? "") ? -1 : 1);

function figuresOf({ kind }: Entry, claims: readonly RankedClaim[]): readonly EntryFigure[] | null {
  const found = kind === "activity" ? claims.filter((one) => one.property === "figure") : [];
  if (found.length === 0) return null;
  const date = claims.filter((one) => one.property === "date").toSorted((a, b) => isPreferred(b) - isPreferred(a) || later(a, b))[0];
  return found.map((claim) => ({ claim, asOf: claim.value.date ?? date?.value ?? claim.saidOn ?? null }));
}

/** The columns of an entry. Pure; deprecated claims are found by their words only. */
export function project(entry: Entry): Projection {
  const claims = standing(entry);
  const status = leading(entry, "status")?.value ?? null;
  return {
    name: nameOf(entry),
    status,
    rung: status === null ? null : (PLACES.get(status) ?? null),
    countries: sorted(countriesOf(claims)),
    providers: sorted(inRole(claims, "provider")),
    recipients: sorted(inRole(claims, "recipient")),
    refs: sorted([...claims.flatMap(referencesOf).map((one) => one.entry), ...entry.links.map(({ to }) => to)]),
    named: sorted(claims.flatMap(referencesOf).flatMap((one) => (one.kind === "country" ? [] : one.entry))),
    sources: sorted(entry.claims.map(({ source }) => source)),
    instrument: leading(entry, "instrument")?.value ?? null,
    purpose: leading(entry, "purpose")?.value ?? null,
    ...daysOf(entry),
    charge_person: entry.charge?.person ?? null,
    look_again: entry.charge?.lookAgain ?? null,
    words: wordsOf(entry.claims),
    figures: figuresOf(entry, claims),
  };
}
