import type { Because } from "#model/because.ts";
import type { Proposal } from "#model/draft.ts";
import type { Entry } from "#model/entry.ts";
import { likeActivity, likeEntity, type Likeness, keysOfActivity, keysOfEntity } from "#match/index.ts";
import { candidatesFor, emptyEntry, type Db } from "#registry/index.ts";
import type { Target } from "./draft-reading.ts";
import { activityView, draftedView, entityView } from "./entry-views.ts";
import { becauseOf, sayBecause } from "./say-because.ts";

/** What a draft would be as an entry of its own. */
export const entryOfDraft = ({ entry, claims }: Pick<Proposal, "entry" | "claims">, id: string): Entry =>
  ({ ...emptyEntry(id), ...entry, state: "live", claims: claims.map((one) => ({ ...one, rank: "normal", change: "" })) }) as Entry;

/** Which ids of entries that a draft names are entries already. */
export type IsKnown = (entry: string) => boolean;

// Candidates for each draft that is looked up: more would cost more than they bring.
const EACH = 12;
const MOST_REASONS = 4;
const SPEAKING = 0;

interface Like {
  readonly entry: string;
  readonly likeness: Likeness;
}

const speaking = ({ reasons }: Likeness): readonly Because[] => becauseOf(reasons.filter(({ weight }) => weight > SPEAKING).slice(0, MOST_REASONS));

const bitsOf = ({ likeness }: Like): number => likeness.reasons.reduce((sum, { weight }) => sum + weight, 0);
// One bit: a figure, a participant, a place more in common.
const AHEAD = 1;

/**
 * The likest of all; beyond doubt where likeness says so of one alone, or of activities where it is ahead of the next: a sentence that tells of two
 * is reprinted with both.
 */
function best(all: readonly Like[], kind: "activity" | "entity"): Target | null {
  const likely = all.filter(({ likeness }) => likeness.verdict !== "unlike").toSorted((a, b) => b.likeness.score - a.likeness.score || bitsOf(b) - bitsOf(a) || (a.entry < b.entry ? -1 : 1));
  const [first, ...others] = likely;
  if (!first) return null;
  const rivals = others.filter(({ likeness }) => likeness.verdict === "same");
  const isAhead = rivals.every((one) => kind === "activity" && bitsOf(first) - bitsOf(one) >= AHEAD);
  const sure = first.likeness.verdict === "same" && isAhead;
  const because = speaking(first.likeness);
  return { entry: first.entry, likeness: first.likeness.score, reasons: because.map((one) => sayBecause(one).en), because, sure };
}

/** What shares none of its keys is not compared with an entity, whatever else the source names. */
const shares = (keys: readonly string[], wanted: ReadonlySet<string>): boolean => keys.some((key) => wanted.has(key));

async function matchEntities(db: Db, drafts: readonly Proposal[]): Promise<readonly (readonly [string, Target])[]> {
  const views = drafts.map((one) => entityView(entryOfDraft(one, one.id)));
  const wanted = views.map((view) => new Set(keysOfEntity(view)));
  const found = views.length === 0 ? [] : await candidatesFor(db, wanted.flatMap((keys) => [...keys]), { kind: "entity", limit: EACH * views.length });
  return drafts.flatMap((one, i) => {
    const others = found.filter(({ keys }) => shares(keys, wanted[i]!));
    const target = best(others.map(({ entry }) => ({ entry: entry.id, likeness: likeEntity(views[i]!, entityView(entry)) })), "entity");
    return target ? [[one.id, target] as const] : [];
  });
}

/** The entries that entities of one source seem to be, by their drafts' ids. Countries are not asked for: their codes tell. */
export const targetsOfEntities = async (db: Db, drafts: readonly Proposal[]): Promise<ReadonlyMap<string, Target>> =>
  new Map(await matchEntities(db, drafts.filter(({ entry }) => entry.kind === "entity" && entry.type !== "country")));

/** The entries that activities of one source seem to be, by their drafts' ids. */
export async function targetsOfActivities(db: Db, drafts: readonly Proposal[], isKnown: IsKnown): Promise<ReadonlyMap<string, Target>> {
  const activities = drafts.filter(({ entry }) => entry.kind === "activity");
  const views = activities.map((one) => draftedView(entryOfDraft(one, `${one.source}#${one.id}`), isKnown));
  const found = views.length === 0 ? [] : await candidatesFor(db, views.flatMap(keysOfActivity), { kind: "activity", limit: EACH * views.length });
  return new Map(activities.flatMap((one, i) => {
    // Two things that one source tells apart are two.
    const foreign = found.map(({ entry }) => entry).filter((entry) => !entry.claims.some(({ source }) => source === one.source));
    const target = best(foreign.map((entry) => ({ entry: entry.id, likeness: likeActivity(views[i]!, activityView(entry)) })), "activity");
    return target ? [[one.id, target] as const] : [];
  }));
}
