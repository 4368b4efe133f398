import type { Api } from "#server/api.ts";

export type View = Api["GET /api/entries/{id}"]["response"];
export type Claim = View["entry"]["claims"][number];
export type Verdict = Api["POST /api/entries/{id}/decisions"]["body"]["verdict"];

// What it is and its sides first, then what, how much, when and where.
const ORDER: readonly Claim["property"][] = ["name", "alias", "status", "participant", "country", "instrument", "about", "figure", "date", "due", "place", "terms", "purpose", "position", "part-of", "located-in", "produces", "treats", "founded", "code"];

/** Claims in the order in which they are shown. */
export const inOrder = (claims: readonly Claim[]): readonly Claim[] => claims.toSorted((a, b) => ORDER.indexOf(a.property) - ORDER.indexOf(b.property));

/** Claims of one entry by the numbers of their notes: the same words of a source have one number. */
export function notesOf({ entry: { claims } }: View): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const byClaim = new Map<string, number>();
  for (const { id, source, quote } of inOrder(claims)) {
    const key = `${source} ${quote.start} ${quote.end}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    byClaim.set(id, numbers.get(key)!);
  }
  return byClaim;
}
