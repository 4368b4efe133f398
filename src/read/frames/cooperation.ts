import type { Frame } from "./frame.ts";
import { SHARING, TAKING_PART } from "./sides.ts";

export const cooperation: Frame = {
  kind: "cooperation",
  verbs: [
    { act: "cooperate" },
    { act: "strengthen", object: ["ties", "field", "knowhow"] },
    { act: "help", object: ["body", "aid"] },
    { act: "give", object: ["aid"] },
    { act: "light", object: ["ties", "project"] },
  ],
  nouns: [{ thing: "ties" }, { thing: "aid", lemmas: ["aid", "assistance"] }],
  roles: SHARING,
  persons: TAKING_PART,
};
