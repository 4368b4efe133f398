import type { Frame, RoleTable } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

/** Who is taught is named first: "students from Mali graduated in Cuba". */
const LEARNING: RoleTable = {
  subject: "recipient", from: "recipient", owner: "recipient", member: "recipient", of: "provider", in: "provider", to: "provider", by: "provider", with: "partner", between: "partner",
  through: "implementer",
};

/** "Kenya received 50 scholarships from Cuba". */
const TAKING: RoleTable = { ...LEARNING, from: "provider", object: "provider" };

/** "doctors from Ghana", "Ghanaian nurses" stand behind the word for the deed: they are the ones who learn. */
const TEACHING: RoleTable = { ...GIVING, from: "recipient", object: "recipient", member: "recipient" };

export const training: Frame = {
  kind: "training",
  verbs: [
    { act: "learn", subject: ["learners"], roles: LEARNING },
    { act: "learn", subject: ["patients"], lemmas: ["graduate", "enrol", "enroll", "graduar", "egresar", "titular"], alone: true, roles: LEARNING },
    { act: "attend", object: ["course"], roles: LEARNING },
    { act: "light", subject: ["learners"], object: ["course"], roles: LEARNING },
    { act: "get", object: ["course"], roles: TAKING },
    { act: "teach" },
    { act: "give", object: ["course"] },
    { act: "light", object: ["course"] },
    { act: "build", object: ["course"] },
    { act: "strengthen", object: ["course"] },
    { act: "help", object: ["course"] },
    { act: "host", object: ["learners"] },
    { act: "send", object: ["learners"], roles: LEARNING },
  ],
  nouns: [{ thing: "course", roles: { ...TEACHING, from: "provider" } }],
  roles: TEACHING,
  persons: TAKING_PART,
};
