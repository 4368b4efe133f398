import { fingerprint, keysOfReport, sameReport, showReason, sourceOf, type Fingerprint, type Likeness } from "#match/index.ts";
import type { Reading, Source } from "#model/reading.ts";
import { source as storedSource, sourcesLike } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** Another source of the register that is the same report, or seems so. */
export interface SameReport {
  readonly source: string;
  readonly title: string;
  readonly sure: boolean;
  readonly likeness: number;
  readonly reasons: readonly string[];
}

// Of those that share keys, so many are compared.
const CLOSEST = 5;
const FEWEST_SHARED = 2;
const CACHED = 4000;

/** What a source is found by when a copy or a translation of it comes. */
export const reportKeys = (one: Fingerprint): readonly string[] => keysOfReport(one).map(String);

export const fingerprintOf = (reading: Reading): Fingerprint => fingerprint(sourceOf(reading));

const matchable = ({ id, text, language, title, publisher, published, credits }: Source) => ({ id, text, language, title: title?.value ?? null, publisher: publisher?.value ?? null, published: published?.value ?? null, credits });

/** Remembers a fingerprint; when there are many, the one that came first goes. */
export function remember({ fingerprints }: Register, one: Fingerprint): void {
  if (!fingerprints) return;
  fingerprints.set(one.id, one);
  const [oldest] = fingerprints.size > CACHED ? fingerprints.keys() : [];
  if (oldest !== undefined) fingerprints.delete(oldest);
}

async function stored(register: Register, id: string): Promise<Fingerprint | null> {
  const known = register.fingerprints?.get(id);
  if (known) return known;
  const found = await storedSource(register.db, id);
  if (!found) return null;
  const made = fingerprint(matchable(found));
  remember(register, made);
  return made;
}

const reasonsOf = ({ reasons }: Likeness): readonly string[] => reasons.filter(({ weight }) => weight > 0).map((one) => showReason(one, "en"));

/** The source of the register that a new one repeats or translates most likely, null where there is none. */
export async function findSameReport(register: Register, one: Fingerprint): Promise<SameReport | null> {
  const close = (await sourcesLike(register.db, reportKeys(one), { limit: CLOSEST, not: [one.id] })).filter(({ shared, kind }) => shared >= FEWEST_SHARED && kind === "text");
  const compared: SameReport[] = [];
  for (const { id, title } of close) {
    const other = await stored(register, id);
    const likeness = other ? sameReport(one, other) : null;
    if (likeness && likeness.verdict !== "unlike") compared.push({ source: id, title, sure: likeness.verdict === "same", likeness: likeness.score, reasons: reasonsOf(likeness) });
  }
  return compared.toSorted((a, b) => b.likeness - a.likeness)[0] ?? null;
}
