/** What a verb does in our field: the classes that frames are written over. */
export const ACTS = [
  "give", "send", "get", "sell", "build", "teach", "learn", "treat", "investigate", "make", "register", "sign", "meet", "visit", "host",
  "cooperate", "strengthen", "fund", "transfer", "help", "serve", "arrive", "swap", "license", "light", "attend", "discuss", "lead", "witness", "use", "admit", "withdraw",
] as const;
export type Act = (typeof ACTS)[number];

/** What a verb or noun says of the standing of what it governs: the classes that status is written over. */
export const MODES = [
  "request", "offer", "wish", "consider", "promise", "agree", "continue", "begin", "finish", "stop", "cancel", "refuse", "say", "need",
  "thank", "enable", "intend", "fail", "possible", "underway", "confirm",
] as const;
export type Mode = (typeof MODES)[number];

/** What a noun names: objects that tell the sense of a verb, and happenings that assert an activity by themselves. */
export const THINGS = [
  "goods", "money", "workers", "learners", "facility", "paper", "patients", "knowhow", "ties", "meeting", "course", "study", "admission",
  "care", "gift", "finance", "posting", "building", "handover", "delegation", "aid", "project", "experts", "exchange", "product", "field", "body", "document", "panel", "pledge",
] as const;
export type Thing = (typeof THINGS)[number];

/** A set of classes as bits: class number n of its list is bit n. */
export type Bits = number;

export function bitsOf<T extends string>(list: readonly T[], classes: readonly T[]): Bits {
  let bits = 0;
  for (const one of classes) bits |= 1 << list.indexOf(one);
  return bits;
}

function table<T extends string>(list: readonly T[]): Readonly<Record<T, Bits>> {
  return Object.fromEntries(list.map((name, n) => [name, 1 << n])) as Record<T, Bits>;
}

export const ACT = table(ACTS);
export const MODE = table(MODES);
export const THING = table(THINGS);

/** How a verb stands, as bits; a form may be several ("signed": past and participle). */
export const MORPH = { base: 1, present: 2, past: 4, participle: 8, gerund: 16, future: 32, conditional: 64, imperfect: 128, subjunctive: 256 } as const;
