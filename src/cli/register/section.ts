import { BLANK, type Paragraph } from "../page.ts";

/** Paragraphs beneath a heading; nothing where there are none. */
export const section = (heading: string, paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.length === 0 ? [] : [BLANK, { indent: 0, words: [{ words: heading, style: "heading" }] }, ...paragraphs];
