import type { Fingerprint } from "./fingerprint.ts";
import { keysOfReport, reportKeys } from "./report-keys.ts";

/** Fingerprints by their keys. Only `addFingerprint` changes one. Made from its fingerprints at any time: there is nothing else to keep. */
export interface ReportIndex {
  readonly fingerprints: readonly Fingerprint[];
  /** places in `fingerprints` by key; a key that has one place holds the number alone */
  readonly places: ReadonlyMap<number, number | readonly number[]>;
}

interface Writable {
  readonly fingerprints: Fingerprint[];
  readonly places: Map<number, number | number[]>;
}

/** A key that so many have is a set phrase or a publisher's footer, or a report reprinted so often that these suffice to find it. */
const FULL = 64;
const writable = new WeakMap<ReportIndex, Writable>();

/** An index of no fingerprints. */
export function emptyIndex(): ReportIndex {
  const index: Writable = { fingerprints: [], places: new Map() };
  writable.set(index, index);
  return index;
}

function place({ places }: Writable, key: number, at: number): void {
  const others = places.get(key);
  if (others === undefined) places.set(key, at);
  else if (typeof others === "number") places.set(key, [others, at]);
  else if (others.length < FULL) others.push(at);
}

/** Adds a fingerprint to an index, in place. */
export function addFingerprint(index: ReportIndex, fingerprint: Fingerprint): void {
  const open = writable.get(index);
  if (open === undefined) throw new TypeError("an index is made by emptyIndex or indexReports");
  const at = open.fingerprints.push(fingerprint) - 1;
  for (const key of keysOfReport(fingerprint)) place(open, key, at);
}

/** An index of fingerprints. */
export function indexReports(fingerprints: readonly Fingerprint[]): ReportIndex {
  const index = emptyIndex();
  for (const fingerprint of fingerprints) addFingerprint(index, fingerprint);
  return index;
}

const MOST = 64;
/** One run of words in common may be a turn of phrase; a band of facts is no accident. */
const ENOUGH = 2;
const byCount = ([a, m]: readonly [number, number], [b, n]: readonly [number, number]): number => n - m || a - b;

function count(counts: Map<number, number>, found: number | readonly number[] | undefined, by: number): void {
  if (found === undefined) return;
  if (typeof found === "number") counts.set(found, (counts.get(found) ?? 0) + by);
  else for (const at of found) counts.set(at, (counts.get(at) ?? 0) + by);
}

/** The fingerprints that share keys with one, those that share most first, at most 64, without itself: what `sameReport` is to look at. */
export function candidates(fingerprint: Fingerprint, { fingerprints, places }: ReportIndex): readonly Fingerprint[] {
  const counts = new Map<number, number>();
  const { text, facts } = reportKeys(fingerprint);
  const each = text.length < 6 ? ENOUGH : 1;
  for (const key of text) count(counts, places.get(key), each);
  for (const key of facts) count(counts, places.get(key), ENOUGH);
  const ranked = [...counts].filter(([, n]) => n >= ENOUGH).sort(byCount).slice(0, MOST);
  return ranked.map(([at]) => fingerprints[at]!).filter(({ id }) => id !== fingerprint.id);
}
