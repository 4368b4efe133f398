/** What a marked word is: four tints of the marker pen, and no more. */
export type MarkKind = "activity" | "actor" | "figure" | "date";

/** Words of a text that are marked, by their offsets in UTF-16 code units, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** what the mark belongs to: a draft, an entry, a note's number */
  readonly of: string;
  /** the words that stand for what it belongs to: these can be focused */
  readonly leads?: boolean;
  /** shown only while what it belongs to is chosen: a whole sentence would tint everything */
  readonly quiet?: boolean;
}
