import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { ClaimNote, ToldActivity, ToldFigure } from "#report/index.ts";
import type { Around } from "../whole/answers.ts";

/** A part of the line that sums up a pair, with what it rests on. */
export type Clause =
  | { readonly kind: "agreements"; readonly count: number; readonly last: string | null; readonly notes: readonly ClaimNote[] }
  | { readonly kind: "activities"; readonly of: ActivityKind; readonly count: number; readonly figure: ToldFigure | null; readonly notes: readonly ClaimNote[] }
  | { readonly kind: "open"; readonly count: number; readonly silent: number; readonly overdue: number; readonly notes: readonly ClaimNote[] };

const MOST_KINDS = 4;
const MOST_NOTES = 4;

const notesOf = (activities: readonly ToldActivity[]): readonly ClaimNote[] => activities.flatMap(({ note }) => note ?? []).slice(0, MOST_NOTES);

function agreements(activities: readonly ToldActivity[]): readonly Clause[] {
  const own = activities.filter(({ kind }) => kind === "agreement");
  const last = own.flatMap(({ date }) => (date && !date.said ? [date.edtf] : [])).at(-1) ?? null;
  return own.length === 0 ? [] : [{ kind: "agreements", count: own.length, last, notes: notesOf(own.toReversed()) }];
}

/** The figure that tells most of activities: the one with the latest date. */
function tellingFigure(activities: readonly ToldActivity[]): ToldFigure | null {
  const figures = activities.flatMap((one) => one.figures);
  return figures.toSorted((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? 1 : -1))[0] ?? null;
}

function ofKind(of: ActivityKind, activities: readonly ToldActivity[]): Clause {
  const own = activities.filter(({ kind }) => kind === of);
  const figure = tellingFigure(own);
  return { kind: "activities", of, count: own.length, figure, notes: figure ? [figure.note] : notesOf(own) };
}

function open({ commitments }: Around): readonly Clause[] {
  if (commitments.length === 0) return [];
  const having = (kind: string): number => commitments.filter(({ inferences }) => inferences.some((one) => one.kind === kind)).length;
  return [{ kind: "open", count: commitments.length, silent: having("silent"), overdue: having("overdue"), notes: notesOf(commitments.map(({ activity }) => activity)) }];
}

/** A pair in a line: its agreements, the kinds of which there is most, what is open. Every clause rests on claims. */
export function clausesOf(around: Around): readonly Clause[] {
  const kinds = around.kinds.map(({ value }) => value as ActivityKind).filter((kind) => kind !== "agreement" && kind !== "cooperation").slice(0, MOST_KINDS);
  return [...agreements(around.activities), ...kinds.map((kind) => ofKind(kind, around.activities)).filter(({ count }) => count > 0), ...open(around)];
}
