import type { ToldActivity } from "#report/index.ts";
import { entryWords, whatWords, type Linkable } from "../parts/entry-words.ts";
import type { Format } from "../parts/use-format.ts";

/** An activity as the parts of the pages name it. */
export const linkable = ({ id, kind, countries, providers, recipients, about, figures, note }: ToldActivity): Linkable => ({
  id, kind: "activity", type: kind, name: note?.quote.exact ?? "", countries, providers, recipients, about, figures: figures.map(({ value }) => value),
});

/** "Training · Cuba → Ghana · 12 scholarships" */
export const activityWords = (activity: ToldActivity, format: Format): string => entryWords(linkable(activity), format);

/** What it is about and how much of it, without kind and countries; "" where nothing is said. */
export const whatOf = (activity: ToldActivity, format: Format): string => whatWords(linkable(activity), format).join(" · ");
