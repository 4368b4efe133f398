import { RapporteurError } from "#model/errors.ts";
import { PROGRAM } from "./agent.ts";
import { exchange, type ExchangeOptions } from "./exchange.ts";
import { ALL_ALLOWED, parseRobots, ROBOTS_BYTES, type Robots } from "./robots.ts";

/** What sites ask of this program, each asked once a day. */
export interface RobotsBook {
  /** Throws RapporteurError `robots-unknown` where a site does not say what it allows (RFC 9309, 2.3.1.4), and what a connection throws. */
  robotsOf(url: URL): Promise<Robots>;
}

interface Entry {
  readonly robots: Promise<Robots>;
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;
const HOPS = 5;

type BookOptions = Omit<ExchangeOptions, "atMost"> & { readonly now: () => number };

async function fetchRobots(origin: string, options: BookOptions): Promise<Robots> {
  let url = new URL("/robots.txt", origin);
  for (let hop = 0; hop <= HOPS; hop++) {
    const { status, bytes, headers } = await exchange(url, { ...options, atMost: ROBOTS_BYTES });
    if (status === 200 || status === 203) return parseRobots(new TextDecoder().decode(bytes), PROGRAM);
    const to = headers["location"];
    if (status < 300 || status > 399 || to === undefined) {
      // There is none, or nobody may see it: then all is allowed. A server that fails has not said so.
      if (status >= 400 && status < 500 && status !== 429) return ALL_ALLOWED;
      throw new RapporteurError("robots-unknown", url.href, String(status));
    }
    const next = URL.canParse(to, url.href) ? new URL(to, url.href) : url;
    if (next.protocol !== "http:" && next.protocol !== "https:") return ALL_ALLOWED;
    url = next;
  }
  return ALL_ALLOWED;
}

/** Makes a book. */
export function createRobotsBook(options: BookOptions): RobotsBook {
  const entries = new Map<string, Entry>();
  function robotsOf({ origin }: URL): Promise<Robots> {
    const there = entries.get(origin);
    if (there && options.now() - there.at < DAY) return there.robots;
    const robots = fetchRobots(origin, options);
    entries.set(origin, { robots, at: options.now() });
    // What failed is asked again the next time.
    robots.catch(() => entries.delete(origin));
    return robots;
  }
  return { robotsOf };
}
