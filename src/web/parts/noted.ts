import type { Speaker } from "#model/claim.ts";
import type { Quote } from "#model/quote.ts";
import type { Edtf } from "#model/reading.ts";

/** Words of a source, and who says them: any claim is one. */
export interface Noted {
  /** id of the source */
  readonly source: string;
  readonly quote: Quote;
  readonly saidBy?: Speaker;
  readonly party?: boolean;
  readonly saidOn?: Edtf;
}

/** "12-80", as a source's address says at which words it is opened. */
export const placeOf = ({ start, end }: Quote): string => `${start}-${end}`;
