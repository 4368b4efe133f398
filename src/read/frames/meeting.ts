import type { Frame } from "./frame.ts";
import { TAKING_PART } from "./sides.ts";

export const meeting: Frame = {
  kind: "meeting",
  verbs: [
    { act: "meet" },
    { act: "visit" },
    { act: "attend", object: ["meeting"] },
    { act: "host", object: ["delegation", "meeting"] },
    { act: "light", object: ["meeting"] },
    { act: "lead", object: ["delegation", "meeting"] },
    { act: "send", object: ["delegation"] },
    { act: "arrive", subject: ["delegation"] },
  ],
  nouns: [{ thing: "meeting" }],
  roles: {
    subject: "participant", by: "participant", from: "participant", owner: "participant", with: "participant", between: "participant",
    to: "host", in: "host", object: "host", member: "participant", of: "participant", near: "participant", presence: "participant",
  },
  persons: TAKING_PART,
};
