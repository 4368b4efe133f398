import type { EntryReference, FigureValue, ParticipantValue, Speaker } from "#model/claim.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Instrument } from "#model/codes/instruments.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Terms } from "#model/codes/terms.ts";
import type { RankedClaim } from "#model/entry.ts";
import type { Quote } from "#model/quote.ts";
import type { Edtf } from "#model/reading.ts";
import type { Case, ClaimKey } from "./case.ts";
import { claimsOf, leading } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { independentSources } from "./independent-sources.ts";

/** A claim by its words: what a numbered note opens. */
export interface ClaimNote extends ClaimKey {
  readonly source: string;
  readonly quote: Quote;
  readonly saidBy?: Speaker;
  /** the one who says so is party to the deal */
  readonly party?: boolean;
  /** the date of the source */
  readonly saidOn?: Edtf;
}

/** When it was: its own date, else the day on which it was spoken of (`said`). */
export interface ToldDate {
  readonly edtf: Edtf;
  /** YYYY-MM-DD; null where it is open or its year is not known */
  readonly first: string | null;
  readonly last: string | null;
  readonly said: boolean;
}

export interface ToldFigure {
  readonly value: FigureValue;
  /** EDTF: its own date, else that of the activity, else the day on which it was said */
  readonly asOf: Edtf | null;
  readonly note: ClaimNote;
}

/** An activity as pages about others tell it: what leads of each property, every part with its words. */
export interface ToldActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly status: Status | null;
  readonly date: ToldDate | null;
  /** ISO codes of all that take part; of those that give and get, or ids of bodies among these */
  readonly countries: readonly string[];
  readonly providers: readonly string[];
  readonly recipients: readonly string[];
  readonly who: readonly ParticipantValue[];
  readonly about: readonly EntryReference[];
  readonly place: EntryReference | null;
  readonly instrument: Instrument | null;
  readonly terms: Terms | null;
  readonly figures: readonly ToldFigure[];
  /** the words for how far it came; the longest where there are none */
  readonly note: ClaimNote | null;
  readonly sources: number;
  readonly independent: number;
}

/** The note of a claim. */
export const noteOf = (entry: string, { id, source, quote, saidBy, party, saidOn }: RankedClaim): ClaimNote => ({
  entry, claim: id, source, quote, ...(saidBy && { saidBy }), ...(party !== undefined && { party }), ...(saidOn !== undefined && { saidOn }),
});

function dateOf({ entry }: Case): ToldDate | null {
  const date = leading(entry, "date");
  const edtf = date?.value ?? claimsOf(entry, "status").find(({ saidOn }) => saidOn !== undefined)?.saidOn;
  return edtf === undefined ? null : { edtf, ...edtfDays(edtf), said: !date };
}

function wordsOf({ entry }: Case): ClaimNote | null {
  const status = leading(entry, "status");
  const longest = entry.claims.filter(({ rank }) => rank !== "deprecated").toSorted((a, b) => b.quote.exact.length - a.quote.exact.length)[0];
  const claim = status ?? longest;
  return claim ? noteOf(entry.id, claim) : null;
}

const once = <T extends EntryReference>(all: readonly T[], key: (one: T) => string): readonly T[] => [...new Map(all.map((one) => [key(one), one])).values()];

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted();

function sidesOf({ entry }: Case): Pick<ToldActivity, "countries" | "providers" | "recipients"> {
  const who = claimsOf(entry, "participant").map(({ value }) => value);
  const inRole = (role: string): readonly string[] => sorted(who.flatMap((one) => (one.role === role ? [one.code ?? one.entry] : [])));
  const countries = [...who.flatMap(({ code }) => code ?? []), ...claimsOf(entry, "country").map(({ value }) => value)];
  return { countries: sorted(countries), providers: inRole("provider"), recipients: inRole("recipient") };
}

/** Tells an activity. Pure. */
export function tellActivity(one: Case): ToldActivity {
  const { entry } = one;
  const date = leading(entry, "date")?.value;
  return {
    id: entry.id, kind: entry.type as ActivityKind, status: leading(entry, "status")?.value ?? null, date: dateOf(one), ...sidesOf(one),
    who: once(claimsOf(entry, "participant").map(({ value }) => value), ({ entry: id, role }) => `${role} ${id}`),
    about: once(claimsOf(entry, "about").map(({ value }) => value), ({ entry: id }) => id),
    place: leading(entry, "place")?.value ?? null, instrument: leading(entry, "instrument")?.value ?? null, terms: leading(entry, "terms")?.value ?? null,
    figures: claimsOf(entry, "figure").map((claim) => ({ value: claim.value, asOf: claim.value.date ?? date ?? claim.saidOn ?? null, note: noteOf(entry.id, claim) })),
    note: wordsOf(one), sources: new Set(entry.claims.map(({ source }) => source)).size, independent: independentSources(one).all.length,
  };
}
