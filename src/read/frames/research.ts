import type { Frame } from "./frame.ts";
import { SHARING, TAKING_PART } from "./sides.ts";

export const research: Frame = {
  kind: "research",
  verbs: [
    { act: "investigate", object: ["product", "study"] },
    { act: "light", object: ["study"] },
  ],
  nouns: [{ thing: "study", lemmas: ["research", "trial", "study", "r&d", "investigation", "science"] }, { thing: "study", of: ["product", "knowhow"], lemmas: ["development", "experiment", "test"] }],
  roles: SHARING,
  persons: TAKING_PART,
};
