import type { Confidence, Reading } from "#model/reading.ts";
import { checkQuotes, type QuoteCount } from "./check-quotes.ts";
import type { Reference } from "./reference.ts";
import { scoreActivities } from "./score-activities.ts";
import { scoreEntities } from "./score-entities.ts";
import { scoreFigures } from "./score-figures.ts";
import { scoreRelations } from "./score-relations.ts";
import { scoreSource } from "./score-source.ts";
import type { Verdict } from "./verdict.ts";

/** A fact's confidence and whether the reference has it. */
export interface Weighed {
  readonly confidence: number;
  readonly right: boolean;
}

/** How a reading stands to its reference. */
export interface Score extends QuoteCount {
  readonly verdicts: readonly Verdict[];
  readonly activities: readonly Weighed[];
  readonly entities: readonly Weighed[];
}

const weighed = (items: readonly { readonly id: string; readonly confidence?: Confidence }[], right: ReadonlyMap<string, boolean>): Weighed[] =>
  items.flatMap(({ id, confidence }) => (confidence && right.has(id) ? [{ confidence: confidence.value, right: right.get(id)! }] : []));

/** Compares a reading with its reference, one to one. What is optional in the reference is neither asked for nor counted wrong. */
export function score(reference: Reference, reading: Reading): Score {
  const { source, entities, activities, figures, relations } = reading;
  const named = scoreEntities(reference.entities, entities);
  const done = scoreActivities(source.text, { reference: reference.activities, activities, entities: named.asked });
  const verdicts = [
    ...scoreSource(reference.source, source), ...named.verdicts, ...done.verdicts, ...scoreFigures(source.text, reference.figures, figures),
    ...scoreRelations(reference.relations, relations, named.asked),
  ];
  return { verdicts, ...checkQuotes(reading), activities: weighed(activities, done.right), entities: weighed(entities, named.right) };
}
