import { noteOf, type ClaimNote } from "#report/told-activity.ts";
import type { Api } from "#server/api.ts";

export type View = Api["GET /api/entries/{id}"]["response"];
export type Claim = View["entry"]["claims"][number];
export type Verdict = Api["POST /api/entries/{id}/decisions"]["body"]["verdict"];

// What it is and its sides first, then what, how much, when and where.
const ORDER: readonly Claim["property"][] = ["name", "alias", "status", "participant", "country", "instrument", "about", "figure", "date", "due", "place", "terms", "purpose", "position", "part-of", "located-in", "produces", "treats", "founded", "code"];

/** Claims in the order in which they are shown. */
export const inOrder = (claims: readonly Claim[]): readonly Claim[] => claims.toSorted((a, b) => ORDER.indexOf(a.property) - ORDER.indexOf(b.property));

/** A mention by its words, as a note tells them. */
export const mentionNote = ({ entry: { id } }: Pick<View, "entry">, { source, quote }: View["mentions"][number]): ClaimNote => ({ entry: id, claim: "", source, quote });

/** What the numbers of a page's notes stand for, as far as one entry goes: its claims, then what else names it. */
export const notesOf = (view: View): readonly ClaimNote[] => [...inOrder(view.entry.claims).map((one) => noteOf(view.entry.id, one)), ...view.mentions.map((one) => mentionNote(view, one))];
