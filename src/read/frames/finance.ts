import type { Frame } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

export const finance: Frame = {
  kind: "finance",
  verbs: [
    { act: "fund" },
    { act: "give", object: ["money", "finance"] },
    { act: "send", object: ["money"] },
    { act: "transfer", object: ["money"] },
    { act: "use", object: ["money", "finance"] },
    { act: "get", object: ["money", "finance"], inverse: true },
    { act: "sign", object: ["finance"] },
  ],
  nouns: [{ thing: "finance", of: ["money"] }, { thing: "ties", of: ["money"], lemmas: ["cooperation"] }, { thing: "aid", of: ["finance", "money"], lemmas: ["aid", "assistance"] }, { thing: "finance", lemmas: ["loan", "grant", "credit", "line of credit", "funding", "financing", "debt", "subvention", "subsidy"] }],
  roles: GIVING,
  persons: TAKING_PART,
};
