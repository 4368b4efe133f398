import type { Frame, RoleTable } from "./frame.ts";
import { TAKING_PART } from "./sides.ts";

const MEETING = {
  subject: "participant", by: "participant", from: "participant", owner: "participant", with: "participant", between: "participant",
  to: "host", in: "host", object: "host", member: "participant", of: "participant", near: "participant", presence: "participant",
} as const satisfies RoleTable;

/** "visited the Sinopharm facility": whose place it is receives the visit. */
const VISITED: RoleTable = { ...MEETING, member: "host", of: "host" };

export const meeting: Frame = {
  kind: "meeting",
  verbs: [
    { act: "meet" },
    { act: "visit", roles: VISITED },
    { act: "attend", object: ["meeting"] },
    { act: "host", object: ["delegation", "meeting"] },
    { act: "light", object: ["meeting"] },
    { act: "lead", object: ["delegation", "meeting"] },
    { act: "send", object: ["delegation"] },
    { act: "arrive", subject: ["delegation"] },
  ],
  nouns: [{ thing: "meeting" }],
  roles: MEETING,
  persons: TAKING_PART,
};
