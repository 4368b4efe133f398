import type { Qualifier } from "#model/codes/qualifiers.ts";
import { lowAt } from "../text/scan.ts";
import type { CountText } from "./count-grammar.ts";

interface Qualified {
  readonly qualifier: Qualifier;
  /** where the words begin or end */
  readonly at: number;
}

const LONGEST = 4;

/** The longest phrase right before token `i` that says how exact the number is. */
export function qualifierBefore({ scan, counts, numbers }: CountText, i: number, begin: number): Qualified | null {
  let at = i;
  // "more than a 1.9 billion", "más de los 300"
  if (numbers.articles.has(lowAt(scan, at - 1)) && !counts.before.has(lowAt(scan, at - 1))) at--;
  for (const end of at === i ? [i] : [i, at]) {
    let phrase = "";
    let best: Qualified | null = null;
    for (let k = end - 1; k >= Math.max(begin, end - LONGEST); k--) {
      phrase = phrase === "" ? lowAt(scan, k) : `${lowAt(scan, k)} ${phrase}`;
      const qualifier = counts.before.get(phrase);
      if (qualifier) best = { qualifier, at: k };
    }
    if (best) return best;
  }
  return null;
}

/** The phrase right at token `i`, after a number or its noun: "or more". */
export function qualifierAfter({ scan, counts }: CountText, i: number): Qualified | null {
  let phrase = "";
  let best: Qualified | null = null;
  for (let k = i; k < Math.min(i + 3, scan.count); k++) {
    phrase = phrase === "" ? lowAt(scan, k) : `${phrase} ${lowAt(scan, k)}`;
    const qualifier = counts.after.get(phrase);
    if (qualifier) best = { qualifier, at: k + 1 };
  }
  return best;
}
