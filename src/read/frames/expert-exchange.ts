import type { Frame, RoleTable } from "./frame.ts";
import { SHARING, TAKING_PART } from "./sides.ts";

const GOING: RoleTable = { ...SHARING, in: "host", to: "host" };

/** Experts come to a country: "Russian experts visited Laos". */
const COMING: RoleTable = { ...GOING, object: "host" };

/** "Kenya hosted scientists from India". */
const HOSTING: RoleTable = { ...GOING, subject: "host", by: "host" };

export const expertExchange: Frame = {
  kind: "expert-exchange",
  verbs: [
    { act: "swap", object: ["knowhow", "experts"], roles: SHARING },
    { act: "send", object: ["experts"] },
    { act: "visit", subject: ["experts"], roles: COMING },
    { act: "arrive", subject: ["experts"] },
    { act: "host", object: ["experts"], roles: HOSTING },
  ],
  nouns: [
    { thing: "exchange", of: ["experts", "knowhow", "learners"], roles: SHARING },
    { thing: "exchange", lemmas: ["exchange", "mobility", "twinning"] },
  ],
  roles: GOING,
  persons: TAKING_PART,
};
