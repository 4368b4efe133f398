import type { Frame } from "./frame.ts";
import { SHARING, TAKING_PART } from "./sides.ts";

export const expertExchange: Frame = {
  kind: "expert-exchange",
  verbs: [
    { act: "swap", object: ["knowhow", "experts"] },
    { act: "send", object: ["experts"] },
    { act: "visit", subject: ["experts"] },
    { act: "arrive", subject: ["experts"] },
    { act: "host", object: ["experts"], inverse: true },
  ],
  nouns: [{ thing: "exchange", of: ["experts", "knowhow", "learners"] }, { thing: "exchange", lemmas: ["exchange", "mobility", "twinning"] }],
  roles: { ...SHARING, in: "host", to: "host" },
  persons: TAKING_PART,
};
