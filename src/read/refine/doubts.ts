import type { Note } from "#model/note.ts";
import { quoteSpan } from "../assemble.ts";
import type { Layers } from "../layers.ts";
import { sayDoubt, type DoubtRule } from "./say-doubt.ts";

type Needs = Pick<Layers, "given" | "tokens" | "dates" | "activities" | "language" | "grammars">;

/** Below this an activity comes out with a doubt beside it. */
const DOUBTFUL = 0.5;

type Place = Parameters<typeof quoteSpan>[1];

const doubt = (needs: Needs, rule: DoubtRule, { at, of }: { readonly at?: Place; readonly of?: string }): Note => {
  const note = { rule, ...(of === undefined ? {} : { of }) };
  return { rule, message: sayDoubt(note, "en"), ...(of === undefined ? {} : { of }), ...(at ? { quote: quoteSpan(needs, at) } : {}) };
};

const openDates = (needs: Needs): Note[] => needs.dates.filter((d) => d.edtf === null).map((at) => doubt(needs, "date-open", { at }));

const doubtfulActivities = (needs: Needs): Note[] =>
  needs.activities.filter((a) => (a.confidence?.value ?? 1) < DOUBTFUL).map((a) => doubt(needs, "activity-doubtful", { at: a.trigger, of: a.kind }));

const withoutParties = (needs: Needs): Note[] => needs.activities.filter((a) => a.parties.length === 0).map((a) => doubt(needs, "parties-unknown", { at: a.trigger }));

const unreadLanguage = (needs: Needs): Note[] => (needs.grammars(needs.language) ? [] : [doubt(needs, "language-unread", { of: needs.language })]);

/** What the reader is unsure of, each doubt at its place. */
export function noteDoubts(needs: Needs): { readonly notes: readonly Note[] } {
  return { notes: [...unreadLanguage(needs), ...openDates(needs), ...doubtfulActivities(needs), ...withoutParties(needs)] };
}
