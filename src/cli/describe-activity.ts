import type { Activity } from "#model/reading.ts";
import { describeParties } from "./describe-parties.ts";
import type { View } from "./view.ts";

/** An activity's participants in their roles, "Protocol between Turkey and Somalia, signed by A and B"; empty where it has none. */
export const describeActivity = ({ instrument, participants }: Activity, view: View): string =>
  describeParties(instrument, (role) => [...new Set(participants.filter((one) => one.role === role).map((one) => view.nameOf(one.entity)))]);
