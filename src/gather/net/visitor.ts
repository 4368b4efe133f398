import { RapporteurError } from "#model/errors.ts";
import { agentHeaders } from "./agent.ts";
import { clock as systemClock, type Clock } from "./clock.ts";
import { wires as systemWires, type Wires } from "./connect.ts";
import { exchange, type Answer } from "./exchange.ts";
import { denied, type Denied, type Validators } from "./fetch-outcome.ts";
import { NET_LIMITS, type NetLimits } from "./net-limit.ts";
import { createPace } from "./pace.ts";
import type { Robots } from "./robots.ts";
import { createRobotsBook } from "./robots-book.ts";

/** What a fetcher tells on its way. */
export type NetProgress =
  | { readonly kind: "waiting"; readonly address: string; readonly milliseconds: number }
  | { readonly kind: "asking"; readonly address: string }
  | { readonly kind: "answered"; readonly address: string; readonly status: number; readonly bytes: number };

export interface FetcherOptions {
  /** of the program: "0.1.0" */
  readonly version?: string;
  /** who runs it, as sites are told: an address of the web or of e-mail */
  readonly contact?: string;
  /** hosts, with or without a port, that may be private: "intranet.example", "localhost:8080" */
  readonly allowHosts?: readonly string[];
  /** milliseconds between two requests to one host; a second where nothing is said */
  readonly pace?: number;
  readonly limits?: Partial<NetLimits>;
  readonly onProgress?: (progress: NetProgress) => void;
  /** for tests */
  readonly clock?: Clock;
  readonly wires?: Wires;
}

/** Asks for one address at a time, as sites wish it: robots.txt first, then in the pace of the host. */
export interface Visitor {
  /** Throws RapporteurError. */
  visit(url: URL, known: Validators): Promise<Answer | Denied>;
  /** Leaves a host alone for so many milliseconds. */
  leave(url: URL, milliseconds: number): void;
  readonly now: () => number;
  readonly limits: NetLimits;
}

const SECOND = 1000;
/** A site may ask for so many seconds between two requests; more is taken for a mistake. */
const MOST_DELAY = 30;
/** What a server asks us to wait is waited for up to so long, in milliseconds; longer is for another time. */
export const PATIENCE = 30_000;

/** Makes a visitor. */
export function createVisitor(options: FetcherOptions): Visitor {
  const { allowHosts = [], pace: apart = SECOND, clock = systemClock, wires = systemWires, onProgress = () => {} } = options;
  const limits = { ...NET_LIMITS, ...options.limits };
  const pace = createPace(clock);
  const own = agentHeaders(options);
  const book = createRobotsBook({ headers: own, allowHosts, limits, wires, now: clock.now });

  /** What stops the asking for robots.txt stops the asking for the page: the error is the page's. */
  async function robotsFor(url: URL): Promise<Robots> {
    try {
      return await book.robotsOf(url);
    } catch (error) {
      throw error instanceof RapporteurError ? new RapporteurError(error.code, url.href, error.detail) : error;
    }
  }

  async function visit(url: URL, known: Validators): Promise<Answer | Denied> {
    const held = pace.held(url.host);
    if (held > PATIENCE) return denied(new RapporteurError("slow-down", url.href), held);
    const robots = await robotsFor(url);
    if (!robots.allows(url.pathname + url.search)) return denied(new RapporteurError("robots-refuse", url.href), null);
    await pace.turn(url.host, Math.max(apart, Math.min(robots.delay ?? 0, MOST_DELAY) * SECOND), (milliseconds) => onProgress({ kind: "waiting", address: url.href, milliseconds }));
    onProgress({ kind: "asking", address: url.href });
    const headers = { ...own, ...(known.etag && { "If-None-Match": known.etag }), ...(known.lastModified && { "If-Modified-Since": known.lastModified }) };
    const answer = await exchange(url, { headers, limits, allowHosts, wires });
    onProgress({ kind: "answered", address: url.href, status: answer.status, bytes: answer.bytes.length });
    return answer;
  }
  return { visit, leave: (url, milliseconds) => pace.hold(url.host, milliseconds), now: clock.now, limits };
}
