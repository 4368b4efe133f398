export type DateUnit = "day" | "week" | "month" | "year" | "decade" | "quarter" | "half" | "other";

/** How a language speaks of dates. Keys are tokens in lower case. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** short forms of months, taken only beside a number: "Aug.", "sept" */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** months that are also other words, taken only where a preposition or number stands by: "May", "March" */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** months and weekdays are written with a capital */
  readonly capitals: boolean;
  /** 0 is Monday */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** "today" 0, "yesterday" -1, in days */
  readonly deictics: ReadonlyMap<string, number>;
  /** "this" 0, "last" -1, "next" 1, before or after what they shift */
  readonly shifts: ReadonlyMap<string, number>;
  /** "that", "same": the year that was spoken of */
  readonly same: ReadonlySet<string>;
  /** "following" 1, "previous" -1: against the year that was spoken of */
  readonly against: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DateUnit>;
  /** "early", "late", "mid", "end", "beginning": leave the date as wide as it is */
  readonly parts: ReadonlySet<string>;
  /** before a year only: "year", "fiscal", "FY" */
  readonly yearWords: ReadonlySet<string>;
  readonly seasons: ReadonlySet<string>;
  /** "eighties" 8 */
  readonly decades: ReadonlyMap<string, number>;
  /** stand before a number of two or four digits and make a decade of it: "década", "años" */
  readonly decadeWords: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** after a date: "onwards" */
  readonly onwards: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** join two dates to a period: "to", "until", "-" */
  readonly to: ReadonlySet<string>;
  /** prepositions that a bare year follows */
  readonly before: ReadonlySet<string>;
  /** "ago"; "hace" stands before */
  readonly ago: ReadonlySet<string>;
  readonly agoBefore: ReadonlySet<string>;
  /** "now", "present", "date", after `to` */
  readonly now: ReadonlySet<string>;
  /** "later", "after" behind a count of days: against the date that was spoken of */
  readonly later: ReadonlySet<string>;
  /** "earlier" behind a count of days, likewise */
  readonly earlier: ReadonlySet<string>;
  /** "will", "shall": what comes lies ahead */
  readonly ahead: ReadonlySet<string>;
  /** "was", "came": what comes lies behind */
  readonly behind: ReadonlySet<string>;
  /** endings of words that do the same: "signed", "firmó" */
  readonly pastEnding: RegExp;
  readonly futureEnding: RegExp | null;
  /** words that a year before them is part of a name with: "2030 Agenda" */
  readonly names: ReadonlySet<string>;
}
