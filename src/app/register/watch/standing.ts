import type { Fetched, Denied } from "#gather/index.ts";
import type { Fetch } from "#registry/index.ts";

const MINUTE = 60_000;
const FIRST_WAIT = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;
/** A page that could not be had so often is given up; a feed never is. */
const MOST_FAILURES = 6;

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** An address that was never asked for. */
export const unasked = (address: string, kind: Fetch["kind"], feed: string | null): Fetch => ({ address, kind, feed, state: "waiting", etag: null, lastModified: null, checkedAt: null, notBefore: null, failures: 0 });

/** An address that was had at a time; what the server calls its version is kept for the next. */
export const had = (one: Fetch, at: string, { etag, lastModified }: Pick<Fetched, "etag" | "lastModified"> = one): Fetch => ({ ...one, state: "done", etag, lastModified, checkedAt: at, notBefore: null, failures: 0 });

/** A page whose bytes hold nothing to read: it is not asked for again. */
export const givenUp = (one: Fetch, at: string): Fetch => ({ ...one, state: "refused", checkedAt: at, notBefore: null, failures: one.failures + 1 });

/** An address that could not be had: it waits, twice as long each time up to a day and at least as long as the server asks; what is no use to ask again is given up. */
export function failed(one: Fetch, { again }: Pick<Denied, "again">, at: string): Fetch {
  const failures = one.failures + 1;
  if (one.kind === "page" && (again === null || failures >= MOST_FAILURES)) return givenUp(one, at);
  const wait = again === null ? DAY : Math.max(again, Math.min(FIRST_WAIT * 2 ** (failures - 1), DAY));
  return { ...one, state: "waiting", checkedAt: at, notBefore: later(at, wait), failures };
}
