import { RapporteurError } from "#model/errors.ts";
import type { Answer } from "./exchange.ts";
import { printable } from "./printable.ts";
import { retryAfter } from "./retry-after.ts";

/** What is known of an address from the last time. */
export interface Validators {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export interface Fetched {
  readonly kind: "fetched";
  /** where it stands, behind all redirects */
  readonly url: string;
  /** its media type, where the server says so */
  readonly type: string | null;
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An address that could not be had. `again`: in how many milliseconds it is worth another try; null where it is not. */
export interface Denied {
  readonly kind: "denied";
  readonly error: RapporteurError;
  readonly again: number | null;
}

export type FetchOutcome = Fetched | Denied | { readonly kind: "unchanged" };

/** In how many milliseconds what may pass is worth another try, where the server does not say. */
export const LATER = 15 * 60 * 1000;

export const denied = (error: RapporteurError, again: number | null): Denied => ({ kind: "denied", error, again });

/** Why an answer is no success, and whether to ask again. */
export function refusedBy(url: URL, { status, words, headers }: Answer, now: number): Denied {
  const detail = `${status} ${printable(words)}`.trim().slice(0, 80);
  const wait = retryAfter(headers["retry-after"], now);
  if (status === 429 || (status === 503 && wait !== null)) return denied(new RapporteurError("slow-down", url.href, detail), wait ?? LATER);
  return denied(new RapporteurError("http-status", url.href, detail), status >= 500 || status === 408 || status === 425 ? (wait ?? LATER) : null);
}
