/** Whether two words differ by one letter at most (one more, one less, one other): Levenshtein distance <= 1, in linear time. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i + (a.length >= b.length ? 1 : 0));
  const restB = b.slice(i + (b.length >= a.length ? 1 : 0));
  return restA === restB;
}

const LONG = 6;

/** One name spelt in two ways: equal, or one letter apart where the name is long enough for that to be a slip. */
export const isVariant = (a: string, b: string): boolean => a === b || (Math.max(a.length, b.length) >= LONG && Math.min(a.length, b.length) >= LONG - 1 && isNear(a, b));
