import type { Fingerprint } from "#match/index.ts";
import type { Db } from "#registry/index.ts";

/** The open register with all that only the face has: who works on it, a clock, ids that nobody else makes. */
export interface Register {
  readonly db: Db;
  /** who decides, as the history shows it */
  readonly by: string;
  /** ISO 8601 in UTC with milliseconds */
  readonly now: () => string;
  readonly newId: () => string;
  /** fingerprints of sources that were compared lately; a cache of what can be made again */
  readonly fingerprints?: Map<string, Fingerprint>;
}

/** Who decides what is beyond doubt without anybody looking. */
export const MACHINE = "rapporteur";

/** The day, YYYY-MM-DD. */
export const today = ({ now }: Pick<Register, "now">): string => now().slice(0, 10);
