import { createHash } from "node:crypto";

/** Rules are made on one half of a set and shown on the other: which one a page is in hangs on its name alone. */
export type Half = "tune" | "held";

const HASH = /^[0-9a-f]{64}$/;

/** The half of a page: by the first digit of its name where that is a hash, else by the first byte of its name's SHA-256; even tunes, odd is held. */
export function halfOf(name: string): Half {
  const number = HASH.test(name) ? Number.parseInt(name[0]!, 16) : createHash("sha256").update(name).digest()[0]!;
  return number % 2 === 0 ? "tune" : "held";
}

/** Scores of both halves and of all, as a line each. */
export const HALVES = ["tune", "held", "all"] as const;
export const inHalf = (name: string, half: (typeof HALVES)[number]): boolean => half === "all" || halfOf(name) === half;
