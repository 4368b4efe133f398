import type { Property } from "#model/claim.ts";
import { RapporteurError } from "#model/errors.ts";
import type { OutletKind } from "#model/outlet.ts";
import type { Quote } from "#model/quote.ts";
import type { Source } from "#model/reading.ts";
import { draftsOfSource, entryLines, membersOf, originOf, outlets, readings, refusals, source as storedSource, sourceFacets, sourceList, sourcesOf, type ListedSource, type ReadingSummary, type Refusal, type SourceFacets, type SourceListFilter, type SourceSummary } from "#registry/index.ts";
import { entryLine, type EntryLine } from "./entry-line.ts";
import { keptAnswer } from "./kept-answer.ts";
import { listFeeds, type ListedFeed } from "./list-feeds.ts";
import type { Paging } from "./paging.ts";
import type { Register } from "./register.ts";

/** A quote of the source on which an entry rests. */
export interface RestingQuote {
  readonly entry: string;
  readonly property: Property;
  readonly quote: Quote;
}

/** One source with all that rests on it. */
export interface SourceView {
  readonly summary: SourceSummary;
  readonly text: string;
  readonly heading: Pick<Source, "title" | "publisher" | "published" | "credits">;
  readonly outletKind: OutletKind | null;
  /** where it was taken from and what it came in; null where nothing is known */
  readonly origin: { readonly place: string; readonly format: string; readonly notes: readonly string[] } | null;
  /** the other sources of the same report */
  readonly copies: readonly SourceSummary[];
  readonly readings: readonly ReadingSummary[];
  readonly drafts: { readonly open: number; readonly accepted: number; readonly rejected: number; readonly unsure: number };
  readonly entries: readonly EntryLine[];
  readonly quotes: readonly RestingQuote[];
}

const MANY = 200;

async function restingOn(register: Register, id: string): Promise<Pick<SourceView, "entries" | "quotes">> {
  const { rows } = await entryLines(register.db, { source: id }, { limit: MANY, order: "name" });
  const sorted = rows.toSorted((a, b) => Number(a.kind === "entity") - Number(b.kind === "entity"));
  return {
    entries: sorted.map((one) => entryLine(one)),
    quotes: sorted.flatMap(({ id: entry, body }) => body.claims.flatMap(({ source, rank, property, quote }) => (source === id && rank !== "deprecated" ? [{ entry, property, quote }] : []))),
  };
}

/** A source with its text, where it comes from, and the entries that rest on it. Throws RapporteurError `no-source`. */
export async function sourceView(register: Register, id: string): Promise<SourceView> {
  const { db } = register;
  const found = await storedSource(db, id);
  if (!found) throw new RapporteurError("no-source", id);
  const [origin, members, read, drafts, resting, publishers] = await Promise.all([originOf(db, id), membersOf(db, [id]), readings(db, id), draftsOfSource(db, id), restingOn(register, id), outlets(db)]);
  const [[summary], copies] = await Promise.all([sourcesOf(db, [id]), sourcesOf(db, members.filter((one) => one !== id))]);
  const { text, title, publisher, published, credits } = found as typeof found & Source;
  return {
    summary: summary!, text, heading: { title, publisher, published, credits } as SourceView["heading"], copies, readings: read, drafts, ...resting,
    outletKind: publishers.find((one) => one.id === summary!.outlet)?.kind ?? null,
    origin: origin ? { place: origin.place, format: origin.format, notes: origin.notes } : null,
  };
}

export interface SourcesPage extends SourceFacets {
  readonly rows: readonly ListedSource[];
  readonly next: string | null;
}

/** A page of the sources with what they can be narrowed down to. */
export async function listSources(register: Register, filter: SourceListFilter, { limit, after }: Paging): Promise<SourcesPage> {
  const [day = "", id = ""] = after?.split(" ") ?? [];
  const [found, facets] = await Promise.all([
    sourceList(register.db, filter, { limit: limit + 1, ...(after !== undefined && { after: [day, id] as const }) }),
    keptAnswer(register, `sources ${JSON.stringify(filter)}`, () => sourceFacets(register.db, filter)),
  ]);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { ...facets, rows, next: found.length > limit && last ? `${last.publishedOn ?? ""} ${last.id}` : null };
}

/** What is gathered by itself, and what was not taken in. */
export interface Gathering {
  readonly feeds: readonly ListedFeed[];
  readonly refused: readonly Refusal[];
  /** how many were refused in all */
  readonly total: number;
}

const LAST = 100;

/** Feeds with where they stand, and what was refused last and why. */
export async function gathering(register: Register): Promise<Gathering> {
  const [feeds, { rows, total }] = await Promise.all([listFeeds(register), refusals(register.db, { limit: LAST })]);
  return { feeds, refused: rows, total };
}
