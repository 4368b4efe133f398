import type { Frame, RoleTable } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

/** "shared its know-how with Uganda" */
const HANDING_ON: RoleTable = { ...GIVING, with: "recipient" };

/** "Argentina will produce the Russian vaccine", "Mexico bottles it with Russia": the maker learns from whose product it is. */
const MAKING: RoleTable = { ...GIVING, subject: "recipient", by: "recipient", object: "provider", member: "provider", of: "provider", with: "provider" };

export const technologyTransfer: Frame = {
  kind: "technology-transfer",
  verbs: [
    { act: "transfer", object: ["knowhow", "handover"], roles: HANDING_ON },
    { act: "give", object: ["knowhow"] },
    { act: "get", object: ["knowhow"], inverse: true },
    { act: "license", object: ["knowhow", "product"] },
    { act: "make", object: ["product"], roles: MAKING },
  ],
  nouns: [
    { thing: "handover", of: ["knowhow", "product"] },
    { thing: "handover", lemmas: ["technology transfer", "co-production"] },
  ],
  roles: GIVING,
  persons: TAKING_PART,
};
