import type { Quote } from "#model/quote.ts";
import type { Activity, Reading } from "#model/reading.ts";
import type { Mark, MarkKind } from "../parts/quote-text/mark.ts";

const marked = ({ start, end }: Quote, kind: MarkKind, of: string): Mark => ({ start, end, kind, of });

function marksOfActivity({ id, trigger, quote, participants, date, place, about = [], assertedBy }: Activity): readonly Mark[] {
  const named = [...participants, ...about, ...(place ? [place] : []), ...(assertedBy ? [assertedBy] : [])];
  return [
    { ...marked(trigger, "activity", id), leads: true },
    { ...marked(quote, "activity", id), quiet: true },
    ...named.map((one) => marked(one.quote, "actor", id)),
    ...(date ? [marked(date.quote, "date", id)] : []),
  ];
}

/** What a reading rests on, as marks in its text. */
export const marksOfReading = ({ activities, figures }: Reading): readonly Mark[] => [
  ...activities.flatMap(marksOfActivity),
  ...figures.map(({ quote, of }) => marked(quote, "figure", of ?? "")),
];
