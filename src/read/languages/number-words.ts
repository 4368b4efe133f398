/** How a language writes numbers in words. Keys are tokens in lower case. */
export interface NumberWords {
  /** "one" … "nineteen", "twenty" … "ninety", "doscientos": added up */
  readonly units: ReadonlyMap<string, number>;
  /** "hundred", "dozen": multiply what stands before them within a group */
  readonly multipliers: ReadonlyMap<string, number>;
  /** "thousand", "million", "crore": close a group */
  readonly scales: ReadonlyMap<string, number>;
  /** "m", "bn", "k": scales only where they touch a numeral or stand by money */
  readonly shortScales: ReadonlyMap<string, number>;
  /** "a", "an": one, before a multiplier or scale */
  readonly articles: ReadonlySet<string>;
  /** round counts that nobody takes at their word: "treintena" */
  readonly rough: ReadonlySet<string>;
  /** "and", "y" */
  readonly and: ReadonlySet<string>;
  /** "half" */
  readonly half: ReadonlySet<string>;
  /** "hundreds", "thousands": at least that many, unsaid how many */
  readonly vague: ReadonlyMap<string, number>;
  /** "of", after a vague count */
  readonly of: ReadonlySet<string>;
  /** the sign before decimals; the other one groups thousands */
  readonly decimal: "." | ",";
}
