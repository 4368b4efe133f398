import type { Frame } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

export const marketAccess: Frame = {
  kind: "market-access",
  verbs: [{ act: "register", object: ["product"] }, { act: "get", object: ["admission"] }, { act: "give", object: ["admission"] }],
  nouns: [{ thing: "admission", of: ["product"] }],
  roles: { ...GIVING, object: "provider" },
  persons: TAKING_PART,
};
