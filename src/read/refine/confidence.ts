import type { Confidence } from "#model/reading.ts";
import type { ActivityDraft, Layers } from "../layers.ts";
import { confidence } from "../confidence/confidence.ts";
import { scoreOf } from "../confidence/score.ts";

/** Candidates below this probability are not recorded: F1 is level from 0.35 to 0.5 on texts not fitted to, and of equal floors the higher says less that is wrong. */
const FLOOR = 0.45;

function confidenceOf({ grounds, features }: ActivityDraft): Confidence {
  const score = scoreOf(features);
  return confidence(score.value, [...grounds, ...score.grounds]);
}

/** Gives each activity its confidence and leaves out what a careful coder would hardly record. */
export function weighActivities({ activities }: Pick<Layers, "activities">): Pick<Layers, "activities"> {
  const weighed = activities.map((a) => ({ ...a, confidence: confidenceOf(a) }));
  const kept = weighed.map((a) => a.confidence.value >= FLOOR);
  let next = 0;
  const place = kept.map((is) => (is ? next++ : next));
  return {
    activities: weighed.filter((_, n) => kept[n]).map(({ partOf, ...a }) => (partOf !== undefined && kept[partOf] ? { ...a, partOf: place[partOf]! } : a)),
  };
}
