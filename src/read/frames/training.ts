import type { Frame } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

export const training: Frame = {
  kind: "training",
  verbs: [
    { act: "teach" },
    { act: "learn", subject: ["learners"] },
    { act: "give", object: ["course"] },
    { act: "get", object: ["course"], inverse: true },
    { act: "light", object: ["course"] },
    { act: "attend", object: ["course"], inverse: true },
    { act: "host", object: ["learners"] },
  ],
  nouns: [{ thing: "course" }],
  roles: { ...GIVING, object: "recipient", member: "recipient" },
  persons: TAKING_PART,
};
