import type { Role } from "#model/codes/roles.ts";
import type { Activity } from "#model/reading.ts";
import { instruments } from "#model/codes/instruments.ts";
import { listNames } from "./list-names.ts";
import type { View } from "./view.ts";

const labelOf = (rows: readonly { readonly code: string; readonly label: { readonly en: string } }[], code: string): string =>
  rows.find((row) => row.code === code)?.label.en ?? code;

/** Who stands in a role, each named once. */
function inRole(activity: Activity, role: Role, view: View): string[] {
  return [...new Set(activity.participants.filter((one) => one.role === role).map((one) => view.nameOf(one.entity)))];
}

/** The two sides: "between A and B", "from A to B", "with A". */
function sides(activity: Activity, view: View): string[] {
  const [partners, providers, recipients] = (["partner", "provider", "recipient"] as const).map((role) => inRole(activity, role, view));
  return [
    partners!.length > 1 ? `between ${listNames(partners!)}` : partners!.map((name) => `with ${name}`).join(""),
    providers!.length > 0 ? `from ${listNames(providers!)}` : "",
    recipients!.length > 0 ? `to ${listNames(recipients!)}` : "",
  ];
}

const ROLES: readonly (readonly [role: Role, words: string])[] = [
  ["implementer", "carried out by"],
  ["signatory", "signed by"],
  ["host", "hosted by"],
  ["witness", "witnessed by"],
];

/** An activity's participants in their roles, "Protocol between Turkey and Somalia, signed by A and B"; empty where it has none. */
export function describeActivity(activity: Activity, view: View): string {
  const paper = activity.instrument ? labelOf(instruments, activity.instrument) : "";
  const first = [paper, ...sides(activity, view)].filter(Boolean).join(" ");
  const taking = listNames(inRole(activity, "participant", view));
  // Where nobody stands on a side, those who take part are what there is to say.
  const lead = [first, taking && (first === "" ? taking : `with ${taking}`)];
  const others = ROLES.map(([role, words]) => [words, inRole(activity, role, view)] as const).filter(([, names]) => names.length > 0);
  return [...lead, ...others.map(([words, names]) => `${words} ${listNames(names)}`)].filter(Boolean).join(", ");
}
