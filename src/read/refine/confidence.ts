import type { Layers } from "../layers.ts";
import { scoreOf } from "../confidence/score.ts";

/** Candidates below this probability are not recorded. */
const FLOOR = 0.4;

/** Gives each activity its confidence and leaves out what a careful coder would hardly record. */
export function weighActivities({ activities }: Pick<Layers, "activities">): Pick<Layers, "activities"> {
  const weighed = activities.map((a) => ({ ...a, confidence: scoreOf(a.features) }));
  return { activities: weighed.filter((a) => a.confidence.value >= FLOOR) };
}
