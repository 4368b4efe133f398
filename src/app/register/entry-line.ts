import type { EntryReference, FigureValue } from "#model/claim.ts";
import type { Entry, RankedClaim } from "#model/entry.ts";
import type { Edtf } from "#model/reading.ts";
import type { EntrySummary, FoldedSummary } from "#registry/index.ts";
import { claimsOf, leading, standing, wordHits } from "#report/index.ts";

/** An entry as a list shows it, with what its name is composed of and the words that it is called by. */
export interface EntryLine extends EntrySummary {
  /** what it is about, each once */
  readonly about: readonly EntryReference[];
  /** one for each unit, the one that stands first */
  readonly figures: readonly FigureValue[];
  readonly date: Edtf | null;
  /** only a party to the deal says that it stands where it stands */
  readonly partyOnly: boolean;
  /** an official body or an implementer is among its publishers */
  readonly official: boolean;
  /** the words that it is called by, or in a search those that were found; null where it has none */
  readonly words: Pick<RankedClaim, "source" | "quote" | "saidBy" | "party" | "saidOn"> | null;
}

const MOST = 4;

const aboutOf = (claims: Parameters<typeof claimsOf>[0]): readonly EntryReference[] => [...new Map(claimsOf(claims, "about").map(({ value }) => [value.entry, value])).values()].slice(0, MOST);

function figuresOf(entry: Parameters<typeof claimsOf>[0]): readonly FigureValue[] {
  const byUnit = new Map<string, FigureValue>();
  const figures = claimsOf(entry, "figure");
  for (const { value } of figures.toSorted((a, b) => Number(b.rank === "preferred") - Number(a.rank === "preferred"))) if (!byUnit.has(value.unit)) byUnit.set(value.unit, value);
  return [...byUnit.values()].slice(0, MOST);
}

const longer = (a: RankedClaim, b: RankedClaim): RankedClaim => (b.quote.exact.length > a.quote.exact.length ? b : a);

/** The claim whose words a line shows: the longest, of those that hold most of what was searched for. */
function shownClaim(claims: readonly RankedClaim[], text: string): RankedClaim | undefined {
  if (text === "") return claims.reduce<RankedClaim | undefined>((best, one) => (best ? longer(best, one) : one), undefined);
  const hits = claims.map((claim) => ({ claim, hits: wordHits(claim.quote.exact, text).length }));
  const most = Math.max(0, ...hits.map((one) => one.hits));
  return shownClaim(hits.filter((one) => one.hits === most).map(({ claim }) => claim), "");
}

/** What a line has from the entry's fold. */
export type Composed = Pick<EntryLine, "about" | "figures" | "date" | "partyOnly" | "words">;

/** What the line of an entry on that rung has from its fold; `text` is what was searched for. */
export function composedOf(body: Entry, rung: EntrySummary["status"], text = ""): Composed {
  const status = rung === null ? [] : claimsOf(body, "status").filter(({ value }) => value === rung);
  const shown = shownClaim(standing(body), text);
  return {
    about: aboutOf(body), figures: figuresOf(body), date: leading(body, "date")?.value ?? null,
    partyOnly: status.length > 0 && status.every(({ party }) => party === true),
    words: shown ? { source: shown.source, quote: shown.quote, ...(shown.saidBy && { saidBy: shown.saidBy }), ...(shown.party !== undefined && { party: shown.party }), ...(shown.saidOn !== undefined && { saidOn: shown.saidOn }) } : null,
  };
}

/** The line of an entry; `text` is what was searched for. */
export const entryLine = ({ body, ...summary }: FoldedSummary, text = ""): EntryLine => ({ ...summary, ...composedOf(body, summary.status, text) });
