import type { Act } from "#model/change.ts";
import type { Claim } from "#model/claim.ts";
import type { DraftKey } from "#model/draft.ts";
import { RapporteurError } from "#model/errors.ts";
import { addMentions, draft as storedDraft, draftCounts, drafts, entry as storedEntry, reading, record, source as storedSource, transact, type DraftCursor, type DraftFilter, type ListedDraft } from "#registry/index.ts";
import type { Reading } from "#model/reading.ts";
import type { Entry } from "#model/entry.ts";
import { claimsByHand, type HandClaims, type HandValue } from "./claims-by-hand.ts";
import { decide, idsOf } from "./decide.ts";
import { sourceOf } from "./draft-by-hand.ts";
import type { Target } from "./draft-reading.ts";
import { keysOf } from "./entry-views.ts";
import { decisionsOf, linkParts } from "./link-parts.ts";
import { targetsOfActivities, targetsOfEntities } from "./match-drafts.ts";
import { planAccept } from "./plan-accept.ts";
import type { Register } from "./register.ts";
import { remap } from "./remap.ts";
import { countryEntryId, newEntryId } from "./stable-id.ts";

/** A draft with what one needs to decide it: its text, and the entry that it seems to belong to as the register stands now. */
export interface ReviewItem {
  readonly draft: ListedDraft;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly target: (Target & { readonly name: string }) | null;
}

export const nameOf = (entry: Entry | undefined): string => {
  const named = entry?.claims.find(({ property }) => property === "name" || property === "status");
  return named === undefined ? (entry?.id ?? "") : named.property === "name" ? named.value : named.quote.exact;
};

/** The entry that a draft seems to be now: since it was made, others may have been decided. */
async function targetNow({ db }: Register, draft: ListedDraft): Promise<Target | null> {
  if (draft.entry.kind === "entity") return (await targetsOfEntities(db, [draft])).get(draft.id) ?? null;
  const isCountry = (entry: string): boolean => entry.startsWith(countryEntryId(""));
  return (await targetsOfActivities(db, [draft], isCountry)).get(draft.id) ?? null;
}

async function itemOf(register: Register, draft: ListedDraft): Promise<ReviewItem> {
  const source = await storedSource(register.db, draft.source);
  const target = await targetNow(register, draft);
  const found = target ? { ...target, name: nameOf(await storedEntry(register.db, target.entry)) } : null;
  return { draft, text: source?.text ?? "", title: source?.title?.value ?? null, published: source?.published?.value ?? null, target: found };
}

/** The next draft that is open after a place in the order of review, null at the end. */
export async function nextDraft(register: Register, filter: DraftFilter = {}, after?: DraftCursor): Promise<ReviewItem | null> {
  const [found] = await drafts(register.db, { state: "open", ...filter }, { limit: 1, ...(after && { after }) });
  return found ? itemOf(register, found) : null;
}

/** One draft by its key. Throws RapporteurError `no-draft`. */
export async function draftItem(register: Register, key: DraftKey): Promise<ReviewItem> {
  const found = await storedDraft(register.db, key);
  if (!found) throw new RapporteurError("no-draft", key.id);
  return itemOf(register, found);
}

/** How many drafts wait, and how many stand in each other state. */
export const reviewCounts = ({ db }: Register) => draftCounts(db);

/** A value that a person puts in the place of one that was read, with the words that bear it out. */
export interface Edit {
  readonly replaces: string;
  readonly claim: Claim;
}

export interface AcceptOptions {
  /** the entry that it belongs to; null makes a new one; without it a new one unless likeness is beyond doubt */
  readonly into?: string | null;
  readonly edits?: readonly Edit[];
  /** values that a person puts in at words of the text, in the place of others or besides */
  readonly byHand?: readonly HandValue[];
  /** ids of claims that are wrong */
  readonly without?: readonly string[];
  /** entries that likeness takes for this one, and that it is not */
  readonly apartFrom?: readonly string[];
  readonly why?: string;
}

/** A decision that was taken: the changes that undo it together, and the entry that the draft is now. */
export interface Taken {
  readonly changes: readonly string[];
  readonly entry: string | null;
}

async function readingOf(register: Register, draft: ListedDraft): Promise<Pick<Reading, "source" | "activities">> {
  const found = await reading(register.db, draft.source, draft.reading);
  return found ?? { source: { id: draft.source } as Reading["source"], activities: [] };
}

const MANY = 1000;

/** What a person changes of a draft while accepting it: what was read stays, deprecated. */
function afterwards(entry: string, { edits = [], without = [], apartFrom = [] }: AcceptOptions): readonly Act[] {
  return [
    ...edits.map((edit): Act => ({ kind: "edit", entry, ...edit })),
    ...(without.length > 0 ? [{ kind: "retract", entry, claims: without } as const] : []),
    ...apartFrom.map((other): Act => ({ kind: "apart", entry, other })),
  ];
}

const NOTHING: HandClaims = { edits: [], added: [], entities: [], changes: [] };

const handClaims = async (register: Register, draft: ListedDraft, byHand: readonly HandValue[]): Promise<HandClaims> =>
  byHand.length === 0 ? NOTHING : claimsByHand({ register, source: await sourceOf(register, draft.source), draft }, byHand);

/** The edits, naming the entries that entities have become. */
function remapped({ edits, entities }: HandClaims, entryOf: ReadonlyMap<string, string>): readonly Edit[] {
  const became = new Map(entities.flatMap(({ source, id }) => (entryOf.has(id) ? [[newEntryId(source, id), entryOf.get(id)!] as const] : [])));
  return edits.map(({ replaces, claim }) => ({ replaces, claim: remap([claim], became)[0]! }));
}

/** Accepts a draft, with the entities that it names and that nobody has decided, and the links that its source states. All of it or nothing. */
export function acceptDraft(register: Register, key: DraftKey, { into, why, byHand = [], ...changed }: AcceptOptions = {}): Promise<Taken> {
  return transact(register.db, async (db) => {
    const within = { ...register, db };
    const draft = await storedDraft(db, key);
    if (!draft) throw new RapporteurError("no-draft", key.id);
    const hand = await handClaims(within, draft, byHand);
    const entities = draft.entry.kind === "entity" ? [] : await drafts(db, { source: key.source, kind: "entity", state: "open" }, { limit: MANY });
    const accepted = [{ draft: { ...draft, claims: [...draft.claims, ...hand.added] }, ...(into === undefined ? {} : { into }) }, ...hand.entities.map((one) => ({ draft: one }))];
    const plan = await planAccept(within, accepted, { by: register.by, entities, ...(why === undefined ? {} : { why }) });
    const entry = plan.entryOf.get(draft.id) ?? null;
    const links = draft.entry.kind === "entity" ? [] : await linkParts(db, await readingOf(within, draft), plan.entryOf);
    const edits = [...(changed.edits ?? []), ...remapped(hand, plan.entryOf)];
    const more = decisionsOf([...links, ...(entry === null ? [] : afterwards(entry, { ...changed, edits }))], { newId: register.newId, by: register.by, at: register.now(), ...(why === undefined ? {} : { why }) });
    const made = await record(db, [...plan.decisions, ...more], { keysOf });
    if (plan.mentions.length > 0) await addMentions(db, plan.mentions);
    return { changes: [...hand.changes, ...idsOf(made)], entry };
  });
}

/** Rejects a draft, or sets it aside as unsure; either can be undone. */
export async function setAside(register: Register, draft: DraftKey, { verdict, why }: { readonly verdict: "reject" | "unsure"; readonly why?: string }): Promise<Taken> {
  return { changes: idsOf(await decide(register, { kind: verdict, draft }, why)), entry: null };
}
