import type { Frame } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

export const investment: Frame = {
  kind: "investment",
  verbs: [{ act: "build", object: ["facility"] }, { act: "give", object: ["facility"], unless: ["care"] }, { act: "fund", object: ["facility"] }, { act: "help", object: ["facility"], lemmas: ["aid"] }, { act: "get", object: ["building"], inverse: true }, { act: "light", object: ["building"] }, { act: "build", subject: ["facility"], lemmas: ["open", "reopen", "abrir", "reabrir"], alone: true }],
  nouns: [{ thing: "building", of: ["facility"] }, { thing: "building", lemmas: ["joint venture", "investment"] }],
  roles: GIVING,
  persons: TAKING_PART,
};
