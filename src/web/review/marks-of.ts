import type { Claim } from "#model/claim.ts";
import type { Quote } from "#model/quote.ts";
import type { Api } from "#server/api.ts";
import type { Mark, MarkKind } from "../parts/quote-text/mark.ts";

export type Room = Api["GET /api/sources/{source}/reading-room"]["response"];
export type RoomDraft = Room["drafts"][number];

const FIGURES: readonly Claim["property"][] = ["figure"];
const DATES: readonly Claim["property"][] = ["date", "due"];
const ACTORS: readonly Claim["property"][] = ["participant", "country", "about", "place", "name", "alias", "position", "part-of", "located-in", "produces", "treats", "founded"];

function kindOf({ property }: Claim): MarkKind | null {
  if (FIGURES.includes(property)) return "figure";
  if (DATES.includes(property)) return "date";
  return ACTORS.includes(property) ? "actor" : null;
}

const markOf = ({ start, end }: Quote, rest: Omit<Mark, "start" | "end">): Mark => ({ start, end, ...rest });

const distinct = (marks: readonly Mark[]): readonly Mark[] => [...new Map(marks.map((one) => [`${one.start} ${one.end} ${one.kind} ${one.quiet ?? ""}`, one])).values()];

/** The words of the text that a draft rests on. Its whole sentence is marked only while it is chosen. */
function marksOfDraft({ id, trigger, entry, claims }: RoomDraft): readonly Mark[] {
  const [lead] = claims;
  if (!lead) return [];
  const others = claims.flatMap((claim) => {
    const kind = kindOf(claim);
    return kind && claim !== lead ? [markOf(claim.quote, { kind, of: id })] : [];
  });
  if (entry.kind === "entity") return distinct([markOf(lead.quote, { kind: "actor", of: id, leads: true }), ...others.map((one): Mark => ({ ...one, quiet: true }))]);
  const asserts = markOf(trigger ?? lead.quote, { kind: "activity", of: id, leads: true });
  return distinct([asserts, ...(trigger ? [markOf(lead.quote, { kind: "activity", of: id, quiet: true })] : []), ...others]);
}

/** The marks of all drafts that are not rejected. */
export const marksOf = (drafts: readonly RoomDraft[]): readonly Mark[] => drafts.filter(({ state }) => state !== "rejected").flatMap(marksOfDraft);
