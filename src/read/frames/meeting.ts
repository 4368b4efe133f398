import type { Frame, RoleTable } from "./frame.ts";
import { TAKING_PART } from "./sides.ts";

const COMING: RoleTable = {
  subject: "participant", by: "participant", from: "participant", owner: "participant", with: "participant", between: "participant",
  to: "host", in: "host", object: "host", member: "participant", of: "participant", near: "participant", presence: "participant",
};

/** "Egypt hosted a delegation from Chad": who is named first is visited. */
const HOSTING: RoleTable = { ...COMING, subject: "host", by: "host", object: "participant", to: "participant" };

export const meeting: Frame = {
  kind: "meeting",
  verbs: [
    { act: "meet" },
    { act: "visit", roles: { ...COMING, member: "host" } },
    { act: "attend", object: ["meeting"] },
    { act: "host", object: ["delegation", "meeting"], roles: HOSTING },
    { act: "light", object: ["meeting"] },
    { act: "light", object: ["exchange"], lemmas: ["hold", "sostener", "protagonizar"] },
    { act: "lead", object: ["delegation", "meeting"] },
    { act: "send", object: ["delegation"] },
    { act: "arrive", subject: ["delegation"] },
    { act: "build", lemmas: ["cut ribbon", "cortar cinta", "cortar listón"] },
  ],
  nouns: [{ thing: "meeting" }],
  roles: COMING,
  persons: TAKING_PART,
};
