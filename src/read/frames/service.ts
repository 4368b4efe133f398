import type { Frame, RoleTable } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

/** "treat children from Yemen", "Libyan patients": whose the patients are gets the care. */
const CARING: RoleTable = { ...GIVING, member: "recipient" };

/** "Syrian children received treatment in Austria". */
const CARED_FOR: RoleTable = {
  subject: "recipient", owner: "recipient", member: "recipient", from: "provider", by: "provider", in: "provider", to: "provider", of: "provider", with: "partner", through: "implementer",
};

/** "Libyan children were flown to Italy": where they go gives the care. */
const SENT_ABROAD: RoleTable = { owner: "recipient", member: "recipient", object: "recipient", from: "recipient", of: "recipient", to: "provider", by: "provider", through: "implementer" };

/** "Bolivian patients [regained] their sight": who is cured is the subject. */
const REGAINS: readonly string[] = ["regain", "recover", "recuperar", "recobrar"];

/** "Cuban doctors will [run] the hospital". */
const RUNS: readonly string[] = ["run", "manage", "operate", "administer", "gestionar", "administrar", "operar", "manejar", "regentar", "dirigir"];

export const service: Frame = {
  kind: "service",
  verbs: [
    { act: "treat", object: ["patients"], except: REGAINS, roles: { ...CARING, from: "recipient", to: "provider" }, eager: true },
    { act: "treat", object: ["patients"], lemmas: REGAINS, roles: CARED_FOR, eager: true },
    { act: "treat", object: ["facility"], lemmas: ["treat", "hospitalise", "hospitalize", "tratar", "atender", "hospitalizar", "ingresar"], roles: SENT_ABROAD },
    { act: "attend", subject: ["patients"], object: ["care"], roles: CARED_FOR },
    { act: "get", subject: ["patients"], object: ["care"], roles: CARED_FOR },
    { act: "send", object: ["patients"], roles: SENT_ABROAD },
    { act: "give", object: ["care"] },
    { act: "use", object: ["facility"], lemmas: RUNS, unless: ["money"] },
    { act: "light", object: ["care"] },
    { act: "get", object: ["care"], inverse: true },
  ],
  nouns: [{ thing: "care", of: ["patients"], roles: CARING }],
  roles: GIVING,
  persons: TAKING_PART,
};
