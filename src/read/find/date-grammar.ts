import type { DateWords } from "../languages/date-words.ts";
import type { NumberWords } from "../languages/number-words.ts";
import type { Scan } from "../text/scan.ts";

/** What the date rules walk over: the tokens and the words of the text's language. */
export interface DateText {
  readonly scan: Scan;
  readonly words: DateWords;
  readonly numbers: NumberWords;
  /** "5/6/2012" is the sixth of May */
  readonly monthFirst: boolean;
}
