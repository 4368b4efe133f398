import type { MiddlewareHandler } from "hono";
import { Refusal } from "../refusals.ts";
import { clientOf } from "./client-of.ts";
import { isLoopback } from "./loopback.ts";

/** So many requests at once, and so many more with every second. */
export interface Rate {
  readonly atOnce: number;
  readonly perSecond: number;
}

interface Bucket {
  readonly left: number;
  /** in milliseconds */
  readonly at: number;
}

const MOST_CLIENTS = 10_000;

/** Counts requests by who sends them: a token bucket each. Gives the seconds to wait, 0 where one may go on. */
export function rateCounter({ atOnce, perSecond }: Rate): (client: string, now: number) => number {
  const buckets = new Map<string, Bucket>();
  return (client, now) => {
    const { left, at } = buckets.get(client) ?? { left: atOnce, at: now };
    const full = Math.min(atOnce, left + ((now - at) / 1000) * perSecond);
    // Whoever came last stands last, so that those that were not seen for longest go first.
    buckets.delete(client);
    buckets.set(client, { left: full < 1 ? full : full - 1, at: now });
    const oldest = buckets.size > MOST_CLIENTS ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return full < 1 ? Math.ceil((1 - full) / perSecond) : 0;
  };
}

/** This machine's own pages and programs may ask a lot; others as much as people and a patient program do. */
const HERE: Rate = { atOnce: 5000, perSecond: 2000 };
const ELSEWHERE: Rate = { atOnce: 300, perSecond: 50 };

/** Refuses whoever asks too much at once. */
export function limitRate(now: () => number, { here = HERE, elsewhere = ELSEWHERE } = {}): MiddlewareHandler {
  const [ofHere, ofElsewhere] = [rateCounter(here), rateCounter(elsewhere)];
  return (context, next) => {
    const client = clientOf(context);
    const wait = (client === "local" || isLoopback(client) ? ofHere : ofElsewhere)(client, now());
    if (wait > 0) throw new Refusal("too-many", undefined, { "retry-after": String(wait) });
    return next();
  };
}
