import type { Role } from "#model/codes/roles.ts";
import { countriesOf } from "../entities/entity-evidence.ts";
import { once } from "../once.ts";
import type { MatchActivity } from "./activity.ts";

const SIDES: ReadonlySet<Role> = new Set(["partner", "provider", "recipient", "signatory", "host", "participant"]);

const landsIn = ({ participants }: MatchActivity, roles: ReadonlySet<Role>): readonly string[] =>
  [...new Set(participants.filter(({ role }) => roles.has(role)).flatMap(({ entity }) => countriesOf(entity)))].sort();

/** The countries between which an activity is, by its participants. */
export const landsOf = once((activity: MatchActivity): readonly string[] => landsIn(activity, SIDES));

/** The countries that give, and those that get. */
export const giversOf = once((activity: MatchActivity): readonly string[] => landsIn(activity, new Set(["provider"])));
export const takersOf = once((activity: MatchActivity): readonly string[] => landsIn(activity, new Set(["recipient"])));
