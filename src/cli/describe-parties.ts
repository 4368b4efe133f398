import type { Instrument } from "#model/codes/instruments.ts";
import { instruments } from "#model/codes/instruments.ts";
import type { Role } from "#model/codes/roles.ts";
import { listNames } from "./list-names.ts";

/** The names that stand in a role, each once. */
export type InRole = (role: Role) => readonly string[];

const labelOf = (code: Instrument): string => instruments.find((row) => row.code === code)?.label.en ?? code;

/** The two sides: "between A and B", "from A to B", "with A". */
function sides(inRole: InRole): string[] {
  const [partners, providers, recipients] = [inRole("partner"), inRole("provider"), inRole("recipient")];
  return [
    partners.length > 1 ? `between ${listNames(partners)}` : partners.map((name) => `with ${name}`).join(""),
    providers.length > 0 ? `from ${listNames(providers)}` : "",
    recipients.length > 0 ? `to ${listNames(recipients)}` : "",
  ];
}

const ROLES: readonly (readonly [role: Role, words: string])[] = [
  ["implementer", "carried out by"],
  ["signatory", "signed by"],
  ["host", "hosted by"],
  ["witness", "witnessed by"],
];

/** Who stands where, "Protocol between Turkey and Somalia, signed by A and B"; empty where nobody does. */
export function describeParties(instrument: Instrument | undefined, inRole: InRole): string {
  const first = [instrument ? labelOf(instrument) : "", ...sides(inRole)].filter(Boolean).join(" ");
  const taking = listNames(inRole("participant"));
  // Where nobody stands on a side, those who take part are what there is to say.
  const lead = [first, taking && (first === "" ? taking : `with ${taking}`)];
  const others = ROLES.map(([role, words]) => [words, inRole(role)] as const).filter(([, names]) => names.length > 0);
  return [...lead, ...others.map(([words, names]) => `${words} ${listNames(names)}`)].filter(Boolean).join(", ");
}
