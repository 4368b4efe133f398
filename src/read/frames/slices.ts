import type { Span } from "../layers.ts";

/**
 * Which spans begin in each stretch, both lists in the order of the text: those of stretch n are numbers `bounds[n]` to `bounds[n + 1]`, the
 * last exclusive. Linear, and as small for a long text as it can be.
 */
export function boundsBy(stretches: readonly Span[], spans: readonly Span[]): Int32Array {
  const bounds = new Int32Array(stretches.length + 1);
  let next = 0;
  stretches.forEach(({ last }, n) => {
    while (next < spans.length && spans[next]!.first < last) next++;
    bounds[n + 1] = next;
  });
  return bounds;
}

/** The numbers of the spans of stretch n. */
export const numbersIn = (bounds: Int32Array, n: number): number[] => Array.from({ length: bounds[n + 1]! - bounds[n]! }, (_, k) => bounds[n]! + k);

/** The spans of stretch n. */
export const spansIn = <T>(spans: readonly T[], bounds: Int32Array, n: number): T[] => spans.slice(bounds[n], bounds[n + 1]);
