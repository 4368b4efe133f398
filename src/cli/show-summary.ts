import type { Reading } from "#model/reading.ts";
import type { Paragraph } from "./page.ts";

/** What was read altogether, in one line. */
export interface Totals {
  readonly texts: number;
  readonly records: number;
  readonly entities: number;
  readonly figures: number;
}

export const NOTHING: Totals = { texts: 0, records: 0, entities: 0, figures: 0 };

/** The totals with one more reading. */
export function addUp(totals: Totals, { activities, entities, figures }: Reading): Totals {
  return {
    texts: totals.texts + 1,
    records: totals.records + activities.length,
    entities: totals.entities + entities.length,
    figures: totals.figures + figures.length,
  };
}

/** "16 texts · 134 records · 210 names · 88 figures" */
export function showSummary({ texts, records, entities, figures }: Totals): Paragraph[] {
  return [{ indent: 0, words: [{ words: `${texts} texts · ${records} records · ${entities} names · ${figures} figures` }] }];
}
