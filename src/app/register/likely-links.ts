import { proposeLink, reasonLabel, type LinkKind as MatchLink } from "#match/index.ts";
import type { Entry, LinkKind } from "#model/entry.ts";
import { candidatesFor, unlinkedOf } from "#registry/index.ts";
import type { LikelyLink } from "#report/index.ts";
import { activityView, soughtKeys } from "./entry-views.ts";
import type { Register } from "./register.ts";

const CANDIDATES = 20;
const MOST = 3;
const KINDS: Readonly<Record<MatchLink, LinkKind>> = { under: "part-of", delivers: "delivers", answers: "follows" };

/** The links that an activity seems to have with others of the register, the likeliest first; none that somebody has said is none. The first of two is the promise or the paper: the second points at it. */
export async function likelyLinks({ db }: Pick<Register, "db">, entry: Entry): Promise<readonly LikelyLink[]> {
  if (entry.kind !== "activity") return [];
  const view = activityView(entry);
  const found = await candidatesFor(db, soughtKeys(view), { kind: "activity", limit: CANDIDATES });
  const rejected = new Set((found.length === 0 ? [] : await unlinkedOf(db, [entry.id, ...found.map((one) => one.entry.id)])).map(({ from, to }) => `${from} ${to}`));
  const proposed = found.flatMap(({ entry: other }) => {
    const link = other.id === entry.id || entry.apartFrom.includes(other.id) ? null : proposeLink(view, activityView(other));
    if (!link) return [];
    const [first, second] = link.first === "a" ? [entry.id, other.id] : [other.id, entry.id];
    const reasons = link.likeness.reasons.filter(({ weight }) => weight > 0).map(reasonLabel);
    return [{ score: link.likeness.score, link: { from: second, kind: KINDS[link.kind], to: first, reasons } }];
  });
  return proposed.filter(({ link: { from, to } }) => !rejected.has(`${from} ${to}`)).toSorted((a, b) => b.score - a.score).slice(0, MOST).map(({ link }) => link);
}
