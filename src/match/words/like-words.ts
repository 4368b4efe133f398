import { distance } from "./distance.ts";
import { soundOf } from "./sound.ts";

/** How alike two folded words are: one spelling, one sound, one slip of the hand, one the other's initial, or not. */
export type WordLikeness = "equal" | "sound" | "slip" | "initial" | "none";

/** Angela and Angelo, Mario and María: two names, not a slip; Lukashenka and Lukashenko are one in two languages. */
const differsInGender = (a: string, b: string): boolean =>
  !/enk[ao]$/.test(a) && differsInEnding(a, b);
const differsInEnding = (a: string, b: string): boolean =>
  a + "a" === b || b + "a" === a || (a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /^[aoe]{2}$/.test(a.slice(-1) + b.slice(-1)));

/** Vowels are what spellings of a name from another alphabet differ in: "Muhammad", "Mohamed". */
const skeletonOf = (sound: string): string => sound[0]! + sound.slice(1).replace(/[aeiou]/g, "");
const sameSkeleton = (a: string, b: string): boolean => skeletonOf(a).length >= 3 && skeletonOf(a).length * 3 >= Math.max(a.length, b.length) && skeletonOf(a) === skeletonOf(b);

const allowed = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/** Compares two folded words; symmetric. */
export function likeWords(a: string, b: string): WordLikeness {
  if (a === b) return "equal";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? "initial" : "none";
  if (/\d/.test(a + b) || differsInGender(a, b)) return "none";
  const [soundA, soundB] = [soundOf(a), soundOf(b)];
  if (short.length >= 3 && soundA === soundB) return "sound";
  if (short.length >= 5 && soundA !== "" && soundB !== "" && sameSkeleton(soundA, soundB)) return "slip";
  const most = allowed(short.length);
  return most > 0 && distance(a, b, most) <= most ? "slip" : "none";
}
