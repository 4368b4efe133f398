import type { Api } from "#server/api.ts";
import type { Mark, MarkKind } from "../parts/quote-text/mark.ts";

export type View = Api["GET /api/sources/{id}"]["response"];
type Resting = View["quotes"][number];

const KINDS: Readonly<Partial<Record<Resting["property"], MarkKind>>> = { status: "activity", instrument: "activity", terms: "activity", purpose: "activity", figure: "figure", date: "date", due: "date" };

/** The quotes on which entries rest, as marks of the text; the same words of one kind are marked once for each entry. */
export function marksOfQuotes(quotes: readonly Resting[]): readonly Mark[] {
  const marks = quotes.map(({ entry, property, quote: { start, end } }): Mark => ({ start, end, kind: KINDS[property] ?? "actor", of: entry, ...(property === "status" && { leads: true }) }));
  return [...new Map(marks.map((one) => [`${one.start} ${one.end} ${one.kind} ${one.of}`, one])).values()];
}

/** "12-80" as a place in the text; null where it is none. */
export function placeIn(at: string | undefined, length: number): { readonly start: number; readonly end: number } | null {
  const [start, end] = (at ?? "").split("-").map(Number);
  return start !== undefined && end !== undefined && start >= 0 && end > start && end <= length ? { start, end } : null;
}
