import type { Note } from "#model/note.ts";
import { quoteSpan } from "../assemble.ts";
import type { Layers } from "../layers.ts";

type Needs = Pick<Layers, "given" | "tokens" | "dates" | "activities" | "language" | "grammars">;

/** Below this an activity comes out with a doubt beside it. */
const DOUBTFUL = 0.5;

function openDates(needs: Needs): Note[] {
  const open = needs.dates.filter((d) => d.edtf === null);
  return open.map((d) => ({ rule: "date-open", message: "The text has no date of its own, so this one cannot be told.", quote: quoteSpan(needs, d) }));
}

function doubtfulActivities(needs: Needs): Note[] {
  const doubtful = needs.activities.filter((a) => (a.confidence?.value ?? 1) < DOUBTFUL);
  return doubtful.map((a) => ({ rule: "activity-doubtful", message: `It may not be ${a.kind} between two sides at all: look before you take it.`, quote: quoteSpan(needs, a.trigger) }));
}

function withoutParties(needs: Needs): Note[] {
  const alone = needs.activities.filter((a) => a.parties.length === 0);
  return alone.map((a) => ({ rule: "parties-unknown", message: "The words do not say who takes part.", quote: quoteSpan(needs, a.trigger) }));
}

function unreadLanguage({ language, grammars }: Needs): Note[] {
  if (grammars(language)) return [];
  return [{ rule: "language-unread", message: `Activities are read in English and Spanish; this text is taken for “${language}”, so only names, dates and figures come out.` }];
}

/** What the reader is unsure of, each doubt at its place. */
export function noteDoubts(needs: Needs): { readonly notes: readonly Note[] } {
  return { notes: [...unreadLanguage(needs), ...openDates(needs), ...doubtfulActivities(needs), ...withoutParties(needs)] };
}
