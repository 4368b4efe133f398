import { RapporteurError, type ErrorCode } from "#model/errors.ts";
import { cleanAddress } from "./clean-address.ts";
import { denied, LATER, refusedBy, type FetchOutcome, type Validators } from "./fetch-outcome.ts";
import { createVisitor, PATIENCE, type FetcherOptions } from "./visitor.ts";

/** Fetches what stands at addresses of the web, politely and without being led astray. */
export interface Fetcher {
  fetch(address: string, known?: Validators): Promise<FetchOutcome>;
}

/** What a server asks us to wait is waited for so often. */
const TRIES = 3;
/** Errors that another try may not meet. */
const PASSING: readonly ErrorCode[] = ["unreachable", "too-slow", "slow-down", "damaged", "bad-answer", "no-host", "robots-unknown"];
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Makes a fetcher. It keeps no cookies, runs nothing, and remembers only the paces and robots.txt of hosts. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { visit, leave, limits, now } = createVisitor(options);

  async function follow(address: string, known: Validators): Promise<FetchOutcome> {
    let url = cleanAddress(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const answer = await visit(url, known);
      if ("kind" in answer) return answer;
      const { status, headers, bytes } = answer;
      if (status === 304) return { kind: "unchanged" };
      if (status === 200 || status === 203) return { kind: "fetched", url: url.href, type: headers["content-type"] ?? null, bytes, etag: headers["etag"] ?? null, lastModified: headers["last-modified"] ?? null };
      const to = headers["location"];
      if (!REDIRECTS.includes(status) || to === undefined) {
        const outcome = refusedBy(url, answer, now());
        if (outcome.error.code === "slow-down" && outcome.again !== null) leave(url, outcome.again);
        return outcome;
      }
      url = cleanAddress(to, url.href);
    }
    return denied(new RapporteurError("too-many-redirects", address), null);
  }

  async function attempt(address: string, known: Validators): Promise<FetchOutcome> {
    try {
      return await follow(address, known);
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      return denied(error, PASSING.includes(error.code) ? LATER : null);
    }
  }

  async function fetch(address: string, known: Validators = {}): Promise<FetchOutcome> {
    for (let left = TRIES; ; left--) {
      const outcome = await attempt(address, known);
      const soon = outcome.kind === "denied" && outcome.error.code === "slow-down" && outcome.again !== null && outcome.again <= PATIENCE;
      if (!soon || left <= 1) return outcome;
      // The pace of the host holds the next try back for as long as was asked.
    }
  }
  return { fetch };
}
