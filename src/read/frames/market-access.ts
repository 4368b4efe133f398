import type { Frame, RoleTable } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

/** Whose product it is stands with the product; the country where it is registered decides or lies behind "in". */
const ADMITTED: RoleTable = { ...GIVING, object: "provider", of: "provider", member: "provider", owner: "provider", from: "provider" };

/** "Hungary gave approval to the Chinese vaccine": who decides gets the product. */
const DECIDING: RoleTable = { ...ADMITTED, subject: "recipient", by: "recipient", to: "provider" };

export const marketAccess: Frame = {
  kind: "market-access",
  verbs: [
    { act: "admit", object: ["product", "admission"], roles: DECIDING },
    { act: "register", object: ["product"], roles: ADMITTED },
    { act: "get", object: ["admission"], roles: ADMITTED },
    { act: "give", object: ["admission"], roles: DECIDING, eager: true },
  ],
  nouns: [{ thing: "admission", of: ["product"] }],
  roles: ADMITTED,
  persons: TAKING_PART,
};
