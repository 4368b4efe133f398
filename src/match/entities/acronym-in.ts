import { isAcronym } from "./acronym.ts";
import { isClassWord } from "./classes.ts";
import { termsOf } from "./terms.ts";

/** "COVAX", "COVAX facility", "US FDA": an acronym with what it is behind it, or its country before it. */
export function acronymIn(name: string): readonly string[] {
  if (isAcronym(name)) return [name];
  const words = name.split(/\s+/u).filter((word) => !/^(?:the|el|la)$/iu.test(word));
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > 2) return [];
  if (isAcronym(first) && first.length > 3 && isClassWord(second)) return [first];
  return isAcronym(second) && termsOf(first).countries.length > 0 && termsOf(first).terms.length === 0 ? [second] : [];
}
