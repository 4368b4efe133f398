import type { Stretch } from "./gathered.ts";

/** The stretches of the original that some words of a text stood in, in order: the pages or elements to show them marked in. */
export function stretchesOf(stretches: readonly Stretch[], { start, end }: { readonly start: number; readonly end: number }): readonly Stretch[] {
  return stretches.filter((stretch) => stretch.start < end && start < stretch.end);
}
