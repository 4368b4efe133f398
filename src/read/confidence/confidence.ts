import type { Ground } from "#model/ground.ts";
import type { Confidence } from "#model/reading.ts";
import { sayGround } from "./say-ground.ts";

const said = new WeakMap<Ground, string>();

/** Features and wordings are the same objects again and again, and to put one into words takes longer than all else about it. */
function inEnglish(ground: Ground): string {
  let words = said.get(ground);
  if (words === undefined) said.set(ground, (words = sayGround(ground, "en")));
  return words;
}

/** A confidence with its grounds, and the same in English words. */
export const confidence = (value: number, grounds: readonly Ground[]): Confidence => ({ value, reasons: grounds.map(inEnglish), grounds });
