import type { Frame } from "./frame.ts";

export const agreement: Frame = {
  kind: "agreement",
  verbs: [{ act: "sign", object: ["paper", "document"] }, { act: "light", object: ["paper"], unless: ["project"] }],
  nouns: [{ thing: "paper" }],
  roles: {
    subject: "partner", by: "partner", from: "partner", owner: "partner", to: "partner", with: "partner", between: "partner", object: "partner",
    of: "partner", member: "partner", near: "partner", presence: "witness", onlooker: "witness",
  },
  persons: { subject: "signatory", by: "signatory", between: "signatory", with: "signatory", near: "participant", presence: "witness", onlooker: "witness" },
};
