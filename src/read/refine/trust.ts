import type { Confidence } from "#model/reading.ts";
import { NAME_RULES, UNLISTED } from "../confidence/rules.ts";
import type { EntityDraft, Layers } from "../layers.ts";

type Needs = Pick<Layers, "entities" | "mentions">;

/** Further mentions and rules speak for a name, each less than the one before. */
const FURTHER = 0.6;

function confidenceOf({ mentions }: EntityDraft, of: Needs["mentions"]): Confidence {
  const rules = [...new Set(mentions.map((i) => of[i]!.rule))].map((rule) => NAME_RULES[rule] ?? UNLISTED).sort((a, b) => b.right - a.right);
  const times = Math.min(mentions.length, 4);
  const doubt = (1 - (rules[0]?.right ?? UNLISTED.right) / 100) * FURTHER ** (times - 1);
  const named = mentions.length === 1 ? "named once" : `named ${mentions.length} times`;
  return { value: Math.round((1 - doubt) * 1000) / 1000, reasons: [...rules.map((r) => r.words), named] };
}

/** Gives each entity its confidence, by the rules that found its names and by how often it is named. */
export function trustNames({ entities, mentions }: Needs): Pick<Layers, "entities"> {
  return { entities: entities.map((e) => ({ ...e, confidence: confidenceOf(e, mentions) })) };
}
