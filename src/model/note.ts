import type { Quote } from "./quote.ts";

/** A doubt of the reader, bound to a place: reading never fails, it says where it is unsure. */
export interface Note {
  /** which rule doubts, "date-without-year" */
  readonly rule: string;
  /** the doubt in English */
  readonly message: string;
  /** what it is said of, by its code: a kind, a language */
  readonly of?: string;
  readonly quote?: Quote;
}
