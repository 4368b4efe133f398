import { expect } from "vitest";
import { openReader } from "#app/index.ts";
import { readingSchema } from "#app/schema.ts";
import { holds, type Quote } from "#model/quote.ts";
import type { Reading } from "#model/reading.ts";
import type { Given, Reader } from "#read/index.ts";
import { readWeights } from "../../src/cli/weights.ts";

/** The reader as the command opens it. */
export const open = (): Reader => openReader(readWeights);

const isQuote = (value: object): value is Quote => "start" in value && "end" in value && "exact" in value;

/** Every quote anywhere in a value. */
export function quotesIn(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isQuote(value) ? [value] : []), ...Object.values(value).flatMap(quotesIn)];
}

/** Ids that a reading refers to: those of entities, of activities, and of either. */
function references({ activities, figures, relations }: Reading): Readonly<Record<"entity" | "activity" | "either", string[]>> {
  const parts = activities.flatMap(({ participants, place, about = [], assertedBy }) => [...participants, ...about, ...(place ? [place] : []), ...(assertedBy ? [assertedBy] : [])]);
  return {
    entity: [...parts.map((one) => one.entity), ...relations.flatMap(({ subject, object }) => (object === undefined ? [subject] : [subject, object]))],
    activity: activities.flatMap(({ partOf }) => partOf ?? []),
    either: figures.flatMap((figure) => figure.of ?? []),
  };
}

/** What holds for every reading of every text. */
export function checkReading(reading: Reading, given: Given): void {
  expect(reading.source.text).toBe(given.text);
  const broken = quotesIn(reading).filter((quote) => !holds(given.text, quote));
  expect(broken).toEqual([]);

  const entities = reading.entities.map(({ id }) => id);
  const activities = reading.activities.map(({ id }) => id);
  const ids = [...entities, ...activities];
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const { entity, activity, either } = references(reading);
  expect(entity.filter((id) => !entities.includes(id))).toEqual([]);
  expect(activity.filter((id) => !activities.includes(id))).toEqual([]);
  expect(either.filter((id) => !ids.includes(id))).toEqual([]);
  const taking = ({ participants, about = [] }: Reading["activities"][number]): boolean => about.some((topic) => participants.some((one) => one.entity === topic.entity));
  expect(reading.activities.filter(taking)).toEqual([]);

  // The schema strips what it does not know, so that equality means that it knows all.
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}
