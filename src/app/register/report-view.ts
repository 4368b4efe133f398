import { RapporteurError } from "#model/errors.ts";
import type { Quote } from "#model/quote.ts";
import { entryLines, membersOf, source as storedSource, sourcesOf, type SourceSummary } from "#registry/index.ts";
import { textDifferences } from "#report/index.ts";
import { entryLine, type EntryLine } from "./entry-line.ts";
import type { Register } from "./register.ts";

/** A source of a report, beside the one that was published first. */
export interface ReportSource {
  readonly summary: SourceSummary;
  /** words of its text */
  readonly words: number;
  /** share of its sentences that the first one has, 0 to 1; null of the first one itself, and in another language */
  readonly shared: number | null;
  /** sentences that the first one does not have, and those of the first one that it does not have; of many, some */
  readonly only: readonly Quote[];
  readonly lacks: readonly Quote[];
}

/** One report: all sources that are copies or translations of each other, and what rests on them. */
export interface ReportView {
  readonly id: string;
  /** the first published first */
  readonly sources: readonly ReportSource[];
  readonly entries: readonly EntryLine[];
}

const SOME = 12;
const MOST_ENTRIES = 100;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const inTime = (a: SourceSummary, b: SourceSummary): number => ((a.publishedOn ?? "9999") < (b.publishedOn ?? "9999") ? -1 : Number((a.publishedOn ?? "9999") > (b.publishedOn ?? "9999")) || (a.addedAt < b.addedAt ? -1 : 1));

interface Told {
  readonly summary: SourceSummary;
  readonly text: string;
}

function beside({ summary, text }: Told, first: Told): ReportSource {
  const same = summary.id === first.summary.id || summary.language !== first.summary.language;
  if (same) return { summary, words: wordsIn(text), shared: null, only: [], lacks: [] };
  const { shared, only } = textDifferences(text, first.text);
  return { summary, words: wordsIn(text), shared, only: only.slice(0, SOME), lacks: textDifferences(first.text, text).only.slice(0, SOME) };
}

async function entriesOn(register: Register, ids: readonly string[]): Promise<readonly EntryLine[]> {
  const found = new Map<string, EntryLine>();
  for (const source of ids) for (const one of (await entryLines(register.db, { source, kind: "activity" }, { limit: MOST_ENTRIES, order: "name" })).rows) found.set(one.id, entryLine(one));
  return [...found.values()];
}

/** The report that a source is, by the id of any source of it. Throws RapporteurError `no-source`. */
export async function reportView(register: Register, id: string): Promise<ReportView> {
  const members = await membersOf(register.db, [id]);
  if (members.length === 0) throw new RapporteurError("no-source", id);
  const summaries = (await sourcesOf(register.db, members)).toSorted(inTime);
  const told = await Promise.all(summaries.map(async (summary): Promise<Told> => ({ summary, text: (await storedSource(register.db, summary.id))?.text ?? "" })));
  return { id: summaries[0]!.cluster, sources: told.map((one) => beside(one, told[0]!)), entries: await entriesOn(register, members) };
}
