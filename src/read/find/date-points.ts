import type { DateUnit } from "../languages/date-words.ts";

/** A year as the words give it: plain, against the source's date ("last year"), or against the year spoken of ("that year"). */
export type YearSaid = { readonly kind: "plain"; readonly year: number } | { readonly kind: "shift"; readonly by: number } | { readonly kind: "spoken"; readonly by: number };

/** What the words of a date say before it is known against what they stand. `last` is the token after it. */
export type Point =
  | { readonly kind: "civil"; readonly last: number; readonly year?: YearSaid; readonly month?: number; readonly day?: number; readonly toDay?: number; readonly shift?: number; readonly short?: boolean }
  | { readonly kind: "years"; readonly last: number; readonly from: number; readonly to: number }
  | { readonly kind: "months"; readonly last: number; readonly from: number; readonly to: number; readonly year: YearSaid }
  | { readonly kind: "decade"; readonly last: number; readonly decade: number }
  | { readonly kind: "weekday"; readonly last: number; readonly weekday: number; readonly shift?: number }
  | { readonly kind: "days"; readonly last: number; readonly days: number }
  | { readonly kind: "unit"; readonly last: number; readonly unit: DateUnit; readonly by: number }
  | { readonly kind: "later"; readonly last: number; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "ahead"; readonly last: number; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "behind"; readonly last: number; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "vague"; readonly last: number };

export type CivilPoint = Extract<Point, { kind: "civil" }>;
