import type { MentionIn } from "#app/register/index.ts";
import { BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { describeSource } from "./notes.ts";

/** Where an entry is named: its words, and the source that they stand in. */
export const showMentions = (mentions: readonly MentionIn[]): Paragraph[] =>
  mentions.map(({ quote, in: source }) => ({ indent: BODY, hang: 2, words: [{ words: `“${plain(quote.exact)}”` }, { words: ` · ${describeSource(source)}`, style: "quiet" as const }] }));
