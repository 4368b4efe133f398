import type { Frame } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

export const service: Frame = {
  kind: "service",
  verbs: [{ act: "treat", object: ["patients"] }, { act: "give", object: ["care"] }, { act: "light", object: ["care"] }, { act: "get", object: ["care"], inverse: true }],
  nouns: [{ thing: "care", of: ["patients"] }],
  roles: GIVING,
  persons: TAKING_PART,
};
