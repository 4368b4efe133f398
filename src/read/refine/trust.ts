import type { Confidence } from "#model/reading.ts";
import { confidence } from "../confidence/confidence.ts";
import { NAME_RULES, UNMEASURED } from "../confidence/rules.ts";
import type { EntityDraft, Layers } from "../layers.ts";

type Needs = Pick<Layers, "entities" | "mentions">;

/** Further mentions and rules speak for a name, each less than the one before. */
const FURTHER = 0.6;

function confidenceOf({ mentions }: EntityDraft, of: Needs["mentions"]): Confidence {
  const rules = [...new Set(mentions.map((i) => of[i]!.rule))].sort((a, b) => NAME_RULES[b].right - NAME_RULES[a].right);
  const times = Math.min(mentions.length, 4);
  const doubt = (1 - (rules[0] ? NAME_RULES[rules[0]].right : UNMEASURED) / 100) * FURTHER ** (times - 1);
  return confidence(Math.round((1 - doubt) * 1000) / 1000, [...rules.map((rule) => ({ kind: "name", rule }) as const), { kind: "named", times: mentions.length }]);
}

/** Gives each entity its confidence, by the rules that found its names and by how often it is named. */
export function trustNames({ entities, mentions }: Needs): Pick<Layers, "entities"> {
  return { entities: entities.map((e) => ({ ...e, confidence: confidenceOf(e, mentions) })) };
}
