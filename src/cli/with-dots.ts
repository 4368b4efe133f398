import type { Words } from "./page.ts";
import { FIRM } from "./wrap.ts";

// The dot stays at the end of a line and does not begin one.
const DOT: Words = { words: `${FIRM}· `, style: "quiet" };

/** Words with quiet dots between them. */
export const withDots = (all: readonly (string | readonly Words[])[]): Words[] =>
  all.flatMap((one, i) => [...(i === 0 ? [] : [DOT]), ...(typeof one === "string" ? [{ words: one }] : one)]);
