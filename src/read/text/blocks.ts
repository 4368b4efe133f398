/**
 * What a stretch of lines is for:
 * `title`, `standfirst`, `heading`, `byline` ("By …"), `date-line` (a date alone), `credits` ("(Fuente: …)", "Via … – Translated by …"),
 * `contact` (media contacts), `link`, `image`, `boilerplate` (navigation, share lines, related links), `item` (of a list), `body`.
 */
export type BlockKind =
  | "title" | "standfirst" | "heading" | "byline" | "date-line" | "credits" | "contact" | "link" | "image" | "boilerplate" | "item" | "body";

/** One paragraph-like stretch of the text: wrapped lines joined, from `start` to `end` (UTF-16 units). */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}
