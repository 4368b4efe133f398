import type { RoleTable } from "./frame.ts";

/** One side gives, the other gets. */
export const GIVING: RoleTable = {
  subject: "provider", by: "provider", from: "provider", owner: "provider", to: "recipient", in: "recipient", object: "recipient",
  with: "partner", between: "partner", through: "implementer", member: "provider", of: "recipient", near: "recipient",
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
