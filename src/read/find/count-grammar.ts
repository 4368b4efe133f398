import type { CountWords } from "../languages/count-words.ts";
import type { NumberWords } from "../languages/number-words.ts";
import type { Scan } from "../text/scan.ts";
import type { Named } from "./money-country.ts";

/** What the rules for figures walk over. */
export interface CountText {
  readonly scan: Scan;
  readonly counts: CountWords;
  readonly numbers: NumberWords;
  readonly named: readonly Named[];
  /** 1 where a token stands in a date, 2 where it stands in a name that numbers belong to */
  readonly taken: Uint8Array;
}
