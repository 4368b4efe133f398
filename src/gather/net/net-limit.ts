import { MAX_BYTES } from "../limit.ts";

/** What one fetch may cost. */
export interface NetLimits {
  /** milliseconds until a connection stands: `too-slow` */
  readonly connect: number;
  /** milliseconds without a byte: `too-slow` */
  readonly idle: number;
  /** milliseconds for the whole of one answer: `too-slow` */
  readonly total: number;
  /** redirects on the way: `too-many-redirects` */
  readonly redirects: number;
  /** bytes as they are sent: `too-large`; unpacked: `inflates-too-much` */
  readonly bytes: number;
}

export const NET_LIMITS: NetLimits = { connect: 10_000, idle: 15_000, total: 60_000, redirects: 5, bytes: MAX_BYTES };
