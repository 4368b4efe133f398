import type { Act, Decision } from "#model/change.ts";
import type { DraftKey } from "#model/draft.ts";
import type { Reading } from "#model/reading.ts";
import { change, draft, type Db } from "#registry/index.ts";
import { whyOf } from "./say-because.ts";

type LinkAct = Extract<Act, { readonly link: unknown }>;

/** The entry that a draft was accepted into, null where it was not. */
export async function entryOfAccepted(db: Db, key: DraftKey): Promise<string | null> {
  const found = await draft(db, key);
  if (found?.state !== "accepted" || found.change === null) return null;
  const parts = await change(db, found.change);
  const accept = parts.find(({ kind, after }) => kind === "accept" && JSON.stringify((after as { draft?: DraftKey }).draft ?? null) === JSON.stringify({ source: key.source, id: key.id }));
  return accept?.subject ?? null;
}

/**
 * The links that a source itself states among its activities: this falls under that agreement. Made when both are entries, whichever came first.
 * `entryOf` holds those accepted now, by their drafts' ids.
 */
export async function linkParts(db: Db, { source, activities }: Pick<Reading, "source" | "activities">, entryOf: ReadonlyMap<string, string>): Promise<readonly LinkAct[]> {
  const find = async (id: string): Promise<string | null> => entryOf.get(id) ?? (await entryOfAccepted(db, { source: source.id, id }));
  const made: LinkAct[] = [];
  for (const { id, partOf } of activities) {
    if (partOf === undefined || (!entryOf.has(id) && !entryOf.has(partOf))) continue;
    const [entry, to] = [await find(id), await find(partOf)];
    if (entry !== null && to !== null && entry !== to) made.push({ kind: "link", entry, link: { kind: "part-of", to } });
  }
  return made;
}

/** Acts as decisions of one person at one moment. */
export const decisionsOf = (acts: readonly Act[], { newId, ...who }: Pick<Decision, "by" | "at" | "why" | "because"> & { readonly newId: () => string }): readonly Decision[] =>
  acts.map((act) => ({ ...(who.because && { why: whyOf(who.because) }), ...who, id: newId(), act }));
