import { hashText, mix } from "../hash.ts";
import type { Fact } from "./facts.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Shingles } from "./shingles.ts";

const SAMPLE = 16;
const BANDS = 12;
const ROWS = 3;
const FEWEST_FACTS = 8;
const TELLING = 0.5;

const SEEDS = Array.from({ length: BANDS * ROWS }, (_, k) => mix(hashText(`row ${k}`)));

const shingleKeys = ({ every, hashes }: Shingles): readonly number[] => (every === 1 && hashes.length < 64 ? hashes.filter((hash) => (hash & 3) === 0) : hashes.filter((hash) => (hash & (SAMPLE - 1)) === 0));

function smallest(ids: readonly number[], seed: number): number {
  let least = 0x7fffffff;
  for (const id of ids) least = Math.min(least, mix(id ^ seed));
  return least;
}

/** Bands of least hashes of the facts (Broder 1997, Indyk and Motwani 1998): texts that share most facts share a band, others hardly ever. */
function factKeys(facts: readonly Fact[]): readonly number[] {
  const ids = [...new Set(facts.filter(({ weight }) => weight >= TELLING).map(({ id }) => id))];
  if (ids.length < FEWEST_FACTS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let key = mix(band + 1);
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + smallest(ids, SEEDS[band * ROWS + row]!));
    return key;
  });
}

/** The keys of a fingerprint by what they come from; that of the whole story counts with the facts, since either is no accident. */
export interface ReportKeys {
  readonly text: readonly number[];
  readonly facts: readonly number[];
}

export const reportKeys = ({ shingles, facts, story }: Fingerprint): ReportKeys => ({ text: shingleKeys(shingles), facts: [mix(story), ...factKeys(facts)] });

/** Keys, 32-bit integers, of which two sources of one report share some: what a register indexes sources by. About thirty a source. */
export function keysOfReport(fingerprint: Fingerprint): readonly number[] {
  const { text, facts } = reportKeys(fingerprint);
  return [...new Set([...text, ...facts])];
}
