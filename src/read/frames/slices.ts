import type { Span } from "../layers.ts";

/** For each stretch the indices of the spans that begin in it; both lists in the order of the text. Linear. */
export function spansBy(stretches: readonly Span[], spans: readonly Span[]): number[][] {
  let next = 0;
  return stretches.map(({ last }) => {
    const inside: number[] = [];
    while (next < spans.length && spans[next]!.first < last) inside.push(next++);
    return inside;
  });
}
