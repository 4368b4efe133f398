import type { Quote } from "./quote.ts";

/** A doubt of the reader, bound to a place: reading never fails, it says where it is unsure. */
export interface Note {
  /** which rule doubts, "date-without-year" */
  readonly rule: string;
  readonly message: string;
  readonly quote?: Quote;
}
