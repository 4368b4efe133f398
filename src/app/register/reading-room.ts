import type { Claim } from "#model/claim.ts";
import type { Label } from "#model/codes/code.ts";
import type { DraftState } from "#model/draft.ts";
import type { EntryKind } from "#model/entry.ts";
import type { Quote } from "#model/quote.ts";
import type { Source } from "#model/reading.ts";
import { draftStates, drafts, entriesOf, reading, transact, type ListedDraft } from "#registry/index.ts";
import { sourceOf } from "./draft-by-hand.ts";
import type { Target } from "./draft-reading.ts";
import { targetsOfActivities, targetsOfEntities } from "./match-drafts.ts";
import type { Register } from "./register.ts";
import { nameOf, type AcceptOptions, acceptDraft, setAside, type Taken } from "./review.ts";
import { countryEntryId } from "./stable-id.ts";
import { sayBecause } from "./say-because.ts";

/** The entry that a draft seems to be, with what it is called and why. */
export interface SeemsTo extends Pick<Target, "entry" | "likeness" | "sure"> {
  readonly name: string;
  readonly reasons: readonly Label[];
}

/** A draft as it is decided beside its text. */
export interface RoomDraft {
  readonly id: string;
  readonly entry: EntryKind;
  readonly state: DraftState;
  /** the change that decided it */
  readonly change: string | null;
  /** 0 to 1; absent where a person made it */
  readonly confidence?: number;
  readonly claims: readonly Claim[];
  /** of an activity: the words that assert it */
  readonly trigger: Quote | null;
  /** of an open draft: the entry that it seems to be as the register stands now */
  readonly target: SeemsTo | null;
}

/** A source's text with all that was drafted of it, in the order of the text; activities before the entities in them. */
export interface ReadingRoom {
  readonly source: Source;
  readonly drafts: readonly RoomDraft[];
}

/** Where a draft stands after a decision. */
export interface DraftStanding {
  readonly id: string;
  readonly state: DraftState;
  readonly change: string | null;
}

/** What came of a decision: how to take it back, and where every draft of the source stands now, since one decision may settle several. */
export interface Verdicts extends Taken {
  readonly drafts: readonly DraftStanding[];
}

const MANY = 5000;
const isCountry = (entry: string): boolean => entry.startsWith(countryEntryId(""));

/** The entries that open drafts seem to be, with what they are called. */
async function targetsOf({ db }: Register, open: readonly ListedDraft[]): Promise<ReadonlyMap<string, SeemsTo>> {
  const found = new Map([...(await targetsOfEntities(db, open)), ...(await targetsOfActivities(db, open, isCountry))]);
  const entries = found.size === 0 ? [] : await entriesOf(db, [...new Set([...found.values()].map(({ entry }) => entry))]);
  const names = new Map(entries.map((one) => [one.id, nameOf(one)]));
  return new Map([...found].map(([id, { entry, likeness, sure, because }]) => [id, { entry, likeness, sure, name: names.get(entry) ?? "", reasons: because.map(sayBecause) }]));
}

/** The words that assert each activity of the source, by the draft's id. */
async function triggersOf({ db }: Register, all: readonly ListedDraft[]): Promise<ReadonlyMap<string, Quote>> {
  const made = [...new Set(all.filter(({ entry }) => entry.kind === "activity").map((one) => one.reading))];
  const readings = await Promise.all(made.map((id) => reading(db, all[0]!.source, id)));
  return new Map(readings.flatMap((one) => (one?.activities ?? []).map(({ id, trigger }) => [id, trigger] as const)));
}

const placeOf = ({ entry, claims }: ListedDraft): readonly [number, number] => [entry.kind === "activity" ? 0 : 1, claims[0]?.quote.start ?? 0];

function inOrder(a: ListedDraft, b: ListedDraft): number {
  const [[kindA, startA], [kindB, startB]] = [placeOf(a), placeOf(b)];
  return kindA - kindB || startA - startB || a.ordinal - b.ordinal;
}

/** A source with its drafts, all that its reading room needs. Throws RapporteurError `no-source`. */
export async function readingRoom(register: Register, id: string): Promise<ReadingRoom> {
  const source = await sourceOf(register, id);
  const all = (await drafts(register.db, { source: id }, { limit: MANY })).toSorted(inOrder);
  const open = all.filter(({ state }) => state === "open" || state === "unsure");
  const targets = await targetsOf(register, open);
  const triggers = await triggersOf(register, all);
  return {
    source,
    drafts: all.map(({ id: draft, entry, state, change, confidence, claims }) => ({
      id: draft, entry, state, change, claims, trigger: triggers.get(draft) ?? null, target: targets.get(draft) ?? null, ...(confidence === undefined ? {} : { confidence }),
    })),
  };
}

/** What somebody decides of a draft. */
export type Verdict = ({ readonly verdict: "accept" } & AcceptOptions) | { readonly verdict: "reject" | "unsure"; readonly why?: string };

/** Decides one draft of a source. Throws as `acceptDraft` and `setAside` do. */
export async function judgeDraft(register: Register, key: { readonly source: string; readonly id: string }, judged: Verdict): Promise<Verdicts> {
  const { verdict, ...options } = judged;
  const taken = verdict === "accept" ? await acceptDraft(register, key, options) : await setAside(register, key, { verdict, ...options });
  return { ...taken, drafts: await draftStates(register.db, key.source) };
}

/** Into which entry an acceptance without a look goes: one beyond doubt, else a new one. */
const intoOf = ({ entry }: ListedDraft, target: Target | undefined): Pick<AcceptOptions, "into"> => (entry.kind === "activity" && target?.sure ? { into: target.entry } : {});

/** Accepts several drafts of a source in their order, all or none; those that another of them has settled on the way are passed over. */
export function acceptDrafts(register: Register, source: string, ids: readonly string[]): Promise<Verdicts> {
  return transact(register.db, async (db) => {
    const within = { ...register, db };
    const chosen = (await drafts(db, { source }, { limit: MANY })).filter(({ id }) => ids.includes(id)).toSorted(inOrder);
    const changes: string[] = [];
    for (const draft of chosen) {
      const standing = (await draftStates(db, source)).find(({ id }) => id === draft.id);
      if (standing?.state !== "open" && standing?.state !== "unsure") continue;
      const target = draft.entry.kind === "activity" ? (await targetsOfActivities(db, [draft], isCountry)).get(draft.id) : undefined;
      changes.push(...(await acceptDraft(within, draft, intoOf(draft, target))).changes);
    }
    return { changes, entry: null, drafts: await draftStates(db, source) };
  });
}
