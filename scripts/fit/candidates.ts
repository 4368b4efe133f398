import { featureText } from "#read/confidence/feature.ts";
import type { Grammar } from "#read/grammar/index.ts";
import type { ActivityDraft, Layers } from "#read/layers.ts";
import { PASSES } from "#read/passes.ts";
import { eachCandidate } from "#read/refine/activities.ts";
import { createWords } from "#read/text/words.ts";
import type { Stretch } from "../evaluate/stretch.ts";

/** An activity that the reader considers, before its confidence is known. */
export interface Candidate {
  readonly kind: string;
  readonly at: Stretch;
  readonly features: readonly string[];
}

/** All that the reader considers in a text, with what its confidence rests on. */
export function candidatesOf(text: string, grammars: (language: string) => Grammar | null): Candidate[] {
  let layers = { given: { text }, words: createWords(), grammars, notes: [] } as Pick<Layers, "given" | "words" | "grammars" | "notes"> as Layers;
  for (const pass of PASSES) {
    if (pass.name === "activities") break;
    layers = { ...layers, ...pass.run(layers) };
  }
  const { start, end } = layers.tokens;
  const at = ({ trigger }: ActivityDraft): Stretch => ({ start: start[trigger.first]!, end: end[trigger.last - 1]! });
  const candidates: Candidate[] = [];
  eachCandidate(layers, ({ draft, features }) => candidates.push({ kind: draft.kind, at: at(draft), features: features.map(featureText) }));
  return candidates;
}
