import type { Ground } from "#model/ground.ts";
import type { Confidence } from "#model/reading.ts";
import { sayGround } from "./say-ground.ts";

/** A confidence with its grounds, and the same in English words. */
export const confidence = (value: number, grounds: readonly Ground[]): Confidence => ({ value, reasons: grounds.map((one) => sayGround(one, "en")), grounds });
