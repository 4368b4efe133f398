import type { RoleTable } from "./frame.ts";

/** One side gives, the other gets. */
export const GIVING: RoleTable = {
  subject: "provider", by: "provider", from: "provider", owner: "provider", to: "recipient", in: "recipient", object: "recipient",
  with: "partner", between: "partner", through: "implementer", member: "provider", of: "recipient", near: "recipient",
};

/** Verbs of coming behind which "with" brings what comes: "landed with 100,000 doses". */
export const COMES_WITH: readonly string[] = ["arrive", "land", "fly", "travel", "return", "come", "fly in", "touch down", "llegar", "aterrizar", "volar", "viajar", "regresar", "arribar"];

/** Verbs of getting that only ask. */
export const ASKS: readonly string[] = ["ask", "request", "appeal", "turn to", "call for", "apply for", "recurrir a", "pedir", "solicitar", "demandar", "requerir", "recurrir"];

/** Verbs of getting that are still at it: "negotiating 2 million doses". */
export const HAGGLES: readonly string[] = ["negotiate", "negociar"];

/** "asked Cuba for doctors", "appealed to France for vaccines", "an order with China": who is asked is to give. */
export const ASKING: RoleTable = {
  subject: "recipient", owner: "recipient", by: "recipient", from: "provider", object: "provider", to: "provider", with: "provider", of: "provider", member: "provider", in: "recipient", near: "recipient", through: "implementer",
};

/** Both sides do the same. */
export const SHARING: RoleTable = {
  subject: "partner", by: "partner", from: "partner", owner: "partner", to: "partner", in: "partner", object: "partner",
  with: "partner", between: "partner", through: "implementer", member: "partner", of: "partner", near: "partner",
};

/** Persons who act for a side take part. */
export const TAKING_PART: RoleTable = {
  subject: "participant", by: "participant", with: "participant", between: "participant", owner: "participant", of: "participant", object: "participant", from: "participant", to: "participant", member: "participant", presence: "participant", onlooker: "participant",
};
