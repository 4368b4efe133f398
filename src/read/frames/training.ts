import type { Frame, RoleTable } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

/** Who learns gets, where it is learnt gives. */
const LEARNING: RoleTable = { ...GIVING, subject: "recipient", object: "recipient", owner: "recipient", member: "recipient", from: "recipient", in: "provider", to: "provider", by: "provider" };

export const training: Frame = {
  kind: "training",
  verbs: [
    { act: "teach" },
    { act: "learn", subject: ["learners"], roles: LEARNING },
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
