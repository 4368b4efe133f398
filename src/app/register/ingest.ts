import type { Because } from "#model/because.ts";
import type { Act, Decision } from "#model/change.ts";
import type { Proposal } from "#model/draft.ts";
import type { Entry } from "#model/entry.ts";
import type { Reading } from "#model/reading.ts";
import { addMentions, entriesOf, noteGrowth, proposeDrafts, record, transact, type Mention } from "#registry/index.ts";
import { about, draftReading, type Target } from "./draft-reading.ts";
import { keysOf } from "./entry-views.ts";
import { keepSource, type IngestOptions, type Kept, type ToIngest } from "./keep-source.ts";
import { decisionsOf, linkParts } from "./link-parts.ts";
import { targetsOfActivities, targetsOfEntities } from "./match-drafts.ts";
import { novelClaims } from "./novel-claims.ts";
import { planAccept, type AcceptPlan } from "./plan-accept.ts";
import { MACHINE, type Register } from "./register.ts";
import { retried } from "./retried.ts";
import { whyOf } from "./say-because.ts";
import type { SameReport } from "./same-report.ts";
import { countryEntryId } from "./stable-id.ts";

/** What came of one source. `joined` counts drafts that joined entries without a look, `accepted` those taken as sure enough, `open` those that wait for one. */
export interface Ingested {
  readonly kind: "added" | "known";
  readonly source: string;
  readonly title: string | null;
  readonly joined: number;
  readonly accepted: number;
  readonly open: number;
  readonly sameReport: SameReport | null;
}

/** A country is told by its code. */
function ofCountry(code: string): Target {
  const because = [{ kind: "alike", ground: "country", weight: 20, words: [code] }] as const;
  return { entry: countryEntryId(code), likeness: 1, reasons: [whyOf(because)], because, sure: true };
}

/** Countries are told by their codes, the others by likeness to what is there. */
async function entityTargets(register: Register, reading: Reading, drafts: readonly Proposal[]): Promise<ReadonlyMap<string, Target>> {
  const lands = reading.entities.flatMap(({ id, code }) => (code === undefined ? [] : [[id, ofCountry(code)] as const]));
  return new Map([...(await targetsOfEntities(register.db, drafts)), ...lands]);
}

interface Sorted {
  readonly drafts: readonly Proposal[];
  readonly mentions: readonly Mention[];
}

/** What a sure target knows already is kept as a mention, not as a draft. */
function withoutKnown(proposals: readonly Proposal[], targets: ReadonlyMap<string, Target>, known: readonly Entry[]): Sorted {
  const there = new Map(known.map((one) => [one.id, one]));
  const mentions: Mention[] = [];
  const drafts = proposals.flatMap((one): Proposal[] => {
    const target = targets.get(one.id);
    if (one.entry.kind === "activity" || !target?.sure) return [one];
    mentions.push({ source: one.source, entry: target.entry, quote: one.claims[0]!.quote });
    const claims = novelClaims(one.claims, there.get(target.entry));
    return claims.length === 0 ? [] : [{ ...one, claims }];
  });
  return { drafts, mentions };
}

interface Proposed extends Sorted {
  readonly targets: ReadonlyMap<string, Target>;
}

async function propose(register: Register, { reading, bare }: Kept): Promise<Proposed> {
  const ofEntities = await entityTargets(register, reading, bare);
  const settled = draftReading(reading, (id) => ofEntities.get(id) ?? null);
  const known = new Set([...ofEntities.values()].filter(({ sure }) => sure).map(({ entry }) => entry));
  const [ofActivities, there] = await Promise.all([targetsOfActivities(register.db, settled, (entry) => known.has(entry)), known.size === 0 ? [] : entriesOf(register.db, [...known])]);
  const targets = new Map([...ofEntities, ...ofActivities]);
  const withTargets = settled.map((one): Proposal => ({ ...one, ...about(targets.get(one.id) ?? null) }));
  return { ...withoutKnown(withTargets, targets, there), targets };
}

/** What joins by itself: drafts with a target beyond doubt, the source with the report that it repeats. */
function joining({ now, newId }: Register, { source }: Reading, { drafts, same }: { readonly drafts: readonly Proposal[]; readonly same: SameReport | null }): readonly Decision[] {
  const at = now();
  const decide = (act: Act, why: string, because?: readonly Because[]): Decision => ({ id: newId(), by: MACHINE, at, why, ...(because && { because }), act });
  const joined = drafts.map(({ source: of, id, entry, target, claims, reasons, because }) => decide({ kind: "accept", entry: target!, as: entry, claims, draft: { source: of, id } }, reasons.join("; "), because));
  return same?.sure ? [...joined, decide({ kind: "join", source: source.id, with: same.source, reasons: same.reasons }, same.reasons.join("; "))] : joined;
}

interface Sure {
  readonly drafts: readonly Proposal[];
  readonly joined: readonly Proposal[];
  readonly from: number | undefined;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Accepts what the reader is sure enough of, with the entities that it names; links what the source says falls under an agreement. */
async function accepting(register: Register, reading: Reading, { drafts, joined, from, targets }: Sure): Promise<Pick<AcceptPlan, "decisions" | "mentions">> {
  const isSure = ({ entry, target, confidence = 0 }: Proposal): boolean => from !== undefined && entry.kind === "activity" && target === null && confidence >= from;
  const entities = drafts.filter(({ entry }) => entry.kind === "entity");
  const plan = await planAccept(register, drafts.filter(isSure).map((draft) => ({ draft, into: null })), { by: MACHINE, because: from === undefined ? [] : [{ kind: "sure", from }], entities, targets });
  const entryOf = new Map([...plan.entryOf, ...joined.map(({ id, target }) => [id, target!] as const)]);
  const links = await linkParts(register.db, reading, entryOf);
  return { decisions: [...plan.decisions, ...decisionsOf(links, { newId: register.newId, by: MACHINE, at: register.now(), because: [{ kind: "stated" }] })], mentions: plan.mentions };
}

const accepts = (decisions: readonly Decision[]): number => decisions.filter(({ act }) => act.kind === "accept").length;

/** Matches what a kept source says and stores what comes of it. */
async function store(register: Register, kept: Kept): Promise<Ingested> {
  const { reading, options, id, same } = kept;
  if (id === null) return known(reading);
  const { drafts, mentions, targets } = await propose(register, kept);
  const proposed = { drafts, reading: id, at: register.now() };
  const isJoined = (one: Proposal): boolean => targets.get(one.id)?.sure === true;
  const [joined, rest] = [drafts.filter(isJoined), drafts.filter((one) => !isJoined(one))];
  const accepted = await accepting(register, reading, { drafts: rest, joined, from: options.acceptFrom, targets });
  const decisions = [...joining(register, reading, { drafts: joined, same }), ...accepted.decisions];
  if (decisions.length > 0) await record(register.db, decisions, { keysOf, proposed });
  else await proposeDrafts(register.db, proposed);
  const named = [...mentions, ...accepted.mentions];
  if (named.length > 0) await addMentions(register.db, named);
  const count = accepts(accepted.decisions);
  return { ...known(reading), kind: "added", joined: joined.length, accepted: count, open: rest.length - count, sameReport: same };
}

const known = ({ source }: Reading): Ingested => ({ kind: "known", source: source.id, title: source.title?.value ?? null, joined: 0, accepted: 0, open: 0, sameReport: null });

/**
 * Takes a reading into the register, all of it or nothing: its source, the reading, drafts with the entries that they seem to belong to. What is beyond
 * doubt joins by itself and can be parted again. A source that is there already is left as it is.
 */
export const ingest = async (register: Register, reading: Reading, options: IngestOptions): Promise<Ingested> => (await ingestAll(register, [{ reading, options }]))[0]!;

/** Waits for both. Throws what failed first, and only when nothing of either is under way, since the transaction ends with it. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  try {
    return await Promise.all([one, other]);
  } finally {
    await Promise.allSettled([one, other]);
  }
}

/**
 * Keeps each source while the one before it is matched: the database writes while matches are weighed, and drafts are made while it looks for
 * candidates. What comes of a source depends on those before it alone.
 */
async function storeAll(register: Register, all: readonly ToIngest[]): Promise<readonly Ingested[]> {
  const done: Ingested[] = [];
  const keep = async (i: number): Promise<Kept | null> => (all[i] ? keepSource(register, all[i]) : null);
  let kept = await keep(0);
  for (let i = 1; kept; i++) {
    const [stored, next]: readonly [Ingested, Kept | null] = await bothOf(store(register, kept), keep(i));
    done.push(stored);
    kept = next;
  }
  return done;
}

/** Takes several readings into the register one after the other, all of them or none: quicker than one by one. */
export async function ingestAll(register: Register, all: readonly ToIngest[]): Promise<readonly Ingested[]> {
  const done = await retried(() => transact(register.db, (db) => storeAll({ ...register, db }, all)));
  await noteGrowth(register.db, done.filter(({ kind }) => kind === "added").length);
  return done;
}
