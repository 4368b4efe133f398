import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import type { ToldActivity } from "#report/index.ts";

/** How a date is drawn: a dot on a day, a bar for a period, a faded bar where the day is not known, a ring where only the report has a date. */
export type MarkShape = "day" | "period" | "rough" | "said";

/** An activity on its lane; times are fractional years. */
export interface Mark {
  readonly activity: ToldActivity;
  readonly shape: MarkShape;
  readonly from: number;
  readonly to: number;
  /** it goes on beyond what is said */
  readonly open: boolean;
  /** line of the lane, from 0, so that no two marks touch */
  readonly line: number;
}

export interface Lane {
  readonly kind: ActivityKind;
  readonly marks: readonly Mark[];
  readonly lines: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** whole years, the second beyond the last mark */
  readonly span: readonly [number, number];
  readonly undated: readonly ToldActivity[];
}

const DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A day as a fraction of its year: 2020-07-01 is about 2020.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + ((DAYS[month - 1] ?? 0) + date - 1) / 365;
}

function shapeOf({ edtf, said }: NonNullable<ToldActivity["date"]>): MarkShape {
  if (said) return "said";
  if (DAY.test(edtf)) return "day";
  return edtf.includes("/") && !/[?~%X]/.test(edtf) ? "period" : "rough";
}

type Loose = Omit<Mark, "line">;

function markOf(activity: ToldActivity): Loose | null {
  const { date } = activity;
  const [first, last] = [date?.first ?? date?.last, date?.last ?? date?.first];
  if (!date || !first || !last) return null;
  const to = yearOf(last) + 1 / 365;
  return { activity, shape: shapeOf(date), from: Math.min(yearOf(first), to), to, open: date.first === null || date.last === null };
}

/** Puts marks on lines, each on the first where it touches none: `gap` years is what a mark takes at least. */
function packed(marks: readonly Loose[], gap: number, most: number): Pick<Lane, "marks" | "lines"> {
  const ends: number[] = [];
  const placed = marks.toSorted((a, b) => a.from - b.from).map((mark): Mark => {
    const free = ends.findIndex((end) => end <= mark.from);
    const line = free >= 0 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[line] = Math.max(mark.to, mark.from + gap);
    return { ...mark, line };
  });
  return { marks: placed, lines: Math.max(1, ends.length) };
}

/** Activities on lanes, one a kind in the order of the kinds. `across`: how many marks fit beside each other. */
export function lanesOf(activities: readonly ToldActivity[], { across = 60, most = 8 } = {}): Lanes {
  const marks = activities.flatMap((one) => markOf(one) ?? []);
  const span = [Math.floor(Math.min(...marks.map(({ from }) => from))), Math.ceil(Math.max(...marks.map(({ to }) => to)))] as const;
  const gap = Math.max(span[1] - span[0], 1) / across;
  const lanes = activityKinds.flatMap(({ code }) => {
    const own = marks.filter(({ activity }) => activity.kind === code);
    return own.length === 0 ? [] : [{ kind: code, ...packed(own, gap, most) }];
  });
  const dated = new Set(marks.map(({ activity }) => activity.id));
  return { lanes, span: marks.length === 0 ? [0, 0] : span, undated: activities.filter(({ id }) => !dated.has(id)) };
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The years to be written under a span where there is room for `room` of them. */
export function yearTicks([from, to]: readonly [number, number], room: number): readonly number[] {
  const step = STEPS.find((one) => (to - from) / one <= room) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
