import { CAPITAL, SMALL, type FormTable } from "./form-table.ts";
import type { TagSpan } from "./tag.ts";

/** Small words that stay small in a Title Cased Headline have up to this many letters. */
const SHORT = 4;
/** Fewer capitalised words are no headline but a name. */
const FEWEST = 4;

/** Whether a span is written In Title Case or IN CAPITALS: then a capital says nothing of a word. */
export function isHeadline(forms: FormTable, { ids, from, to }: TagSpan): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const id = ids[i]!, beginning = forms.cases[id]!;
    if (beginning === SMALL && (forms.forms[id]?.length ?? 0) > SHORT) return false;
    if (beginning === CAPITAL) capitals++;
  }
  return capitals >= FEWEST && 2 * capitals > to - from;
}
