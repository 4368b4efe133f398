import { overlaps, type Stretch } from "./stretch.ts";

interface Asked {
  readonly kind: string;
  readonly altKinds?: readonly string[];
}

/** Whether a kind is one that the reference takes for right. */
export const kindFits = (asked: Asked, kind: string): boolean => asked.kind === kind || (asked.altKinds ?? []).includes(kind);

/**
 * Pairs what was found with what is asked, one to one, where their words overlap: in the order of the reading, first those of a fitting
 * kind, then the others. Gives for each found one the index of the asked one, or -1.
 */
export function pair(asked: readonly (Asked & { readonly at: Stretch | null })[], found: readonly { readonly kind: string; readonly at: Stretch }[]): number[] {
  const pairs = found.map(() => -1);
  const taken = new Set<number>();
  for (const fitting of [true, false]) {
    found.forEach(({ kind, at }, n) => {
      if (pairs[n] !== -1) return;
      const index = asked.findIndex((one, i) => !taken.has(i) && overlaps(one.at, at) && (!fitting || kindFits(one, kind)));
      if (index < 0) return;
      pairs[n] = index;
      taken.add(index);
    });
  }
  return pairs;
}
