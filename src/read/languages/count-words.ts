import type { Qualifier } from "#model/codes/qualifiers.ts";

/** How a language speaks of counted things. Keys are tokens in lower case, phrases with single spaces. */
export interface CountWords {
  /** phrases right before a number */
  readonly before: ReadonlyMap<string, Qualifier>;
  /** phrases right after a number or its noun */
  readonly after: ReadonlyMap<string, Qualifier>;
  /** "between": two numbers with `and` are one figure */
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** join the two ends of one figure: "to", "-" */
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** after `of`, before what is counted: "of the patients" */
  readonly determiners: ReadonlySet<string>;
  /** before a small number that points back: "the two", "both" */
  readonly definite: ReadonlySet<string>;
  /** what comes in twos between countries: "sides", "parties" */
  readonly pairs: ReadonlySet<string>;
  /** no counted things: durations, ages, shares, distances */
  readonly uncounted: ReadonlySet<string>;
  /** words that a number after them belongs to: "Phase 3", "Article 5" */
  readonly labels: ReadonlySet<string>;
  /** end a noun phrase */
  readonly stops: ReadonlySet<string>;
  /** adjectives that say nothing of what a thing is */
  readonly plain: ReadonlySet<string>;
  /** heads that do not look like plurals */
  readonly collective: ReadonlySet<string>;
  /** after a number and hyphen: "100-bed", with what they count */
  readonly hyphened: ReadonlyMap<string, string>;
  /** verbs and pronouns after a number that stands for a thing named before: "33 had joined", "2,000 of them" */
  readonly standing: ReadonlySet<string>;
  /** "number", "total", "toll": what a figure after them counts stands by them */
  readonly totals: ReadonlyMap<string, string | null>;
  /** after `of`: what was counted before, "of them" */
  readonly backward: ReadonlySet<string>;
  /** before `of` and a number alone, with what is counted: "a staff of 900" */
  readonly bodies: ReadonlyMap<string, string>;
  /** words that count up to the day of the text, by their first: "to date" */
  readonly untilNow: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** before a date as of which something holds: "as of" */
  readonly asOf: ReadonlySet<string>;
  /** begin another clause: what is said there dates nothing here */
  readonly clauses: ReadonlySet<string>;
  /** behind a comma and "and" they begin another clause */
  readonly subjects: ReadonlySet<string>;
  /** where a noun follows its adjectives, as in English */
  readonly nounLast: boolean;
  readonly singular: (noun: string) => string;
}
