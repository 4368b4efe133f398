import type { Ground } from "#model/ground.ts";
import type { Confidence } from "#model/reading.ts";
import type { ActivityDraft, Layers } from "../layers.ts";
import { confidence } from "../confidence/confidence.ts";
import type { Feature } from "../confidence/feature.ts";
import { scoreOf } from "../confidence/score.ts";

/** Candidates below this probability are not recorded: F1 is level from 0.35 to 0.5 on texts not fitted to, and of equal floors the higher says less that is wrong. */
const FLOOR = 0.45;

/** How sure an activity is, with the rules that made it and the features that weigh most. */
export function confidenceOf(grounds: readonly Ground[], features: readonly Feature[]): Confidence {
  const score = scoreOf(features);
  return confidence(score.value, [...grounds, ...score.grounds]);
}

const isKept = ({ confidence }: ActivityDraft): boolean => confidence !== undefined && confidence.value >= FLOOR;

/** Leaves out what a careful coder would hardly record. */
export function dropDoubtful({ activities }: Pick<Layers, "activities">): Pick<Layers, "activities"> {
  const kept = activities.map(isKept);
  let next = 0;
  const place = kept.map((is) => (is ? next++ : next));
  return {
    activities: activities.filter((_, n) => kept[n]).map(({ partOf, ...a }) => (partOf !== undefined && kept[partOf] ? { ...a, partOf: place[partOf]! } : a)),
  };
}
