import type { Because } from "#model/because.ts";
import type { Act, Decision } from "#model/change.ts";
import type { Proposal } from "#model/draft.ts";
import type { Entry } from "#model/entry.ts";
import { entriesOf, type Mention } from "#registry/index.ts";
import type { Target } from "./draft-reading.ts";
import { targetsOfEntities } from "./match-drafts.ts";
import { novelClaims } from "./novel-claims.ts";
import type { Register } from "./register.ts";
import { entriesNamed, remap } from "./remap.ts";
import { whyOf } from "./say-because.ts";
import { newEntryId } from "./stable-id.ts";

/** A draft that is accepted: into an entry that a person chose, as a new one (null), or as likeness says beyond doubt (absent). */
export interface Accepted {
  readonly draft: Proposal;
  readonly into?: string | null;
}

export interface AcceptContext {
  /** who accepts and why; the reason of a joining goes before */
  readonly by: string;
  readonly why?: string;
  readonly because?: readonly Because[];
  /** open drafts of entities of the same source: those that an accepted activity names are accepted with it, unless it is doubtful who they are */
  readonly entities: readonly Proposal[];
  /** the entries that these drafts seem to be, by their ids, where somebody has just looked */
  readonly targets?: ReadonlyMap<string, Target>;
}

/** Decisions to record together, and the entry that each accepted draft is now. */
export interface AcceptPlan {
  readonly decisions: readonly Decision[];
  readonly mentions: readonly Mention[];
  readonly entryOf: ReadonlyMap<string, string>;
}

interface Settled {
  readonly draft: Proposal;
  readonly own: string;
  readonly target: Target | null;
  /** chosen by a person although likeness leaves doubt: kept as an entry that is merged, so that who named it already still finds it */
  readonly chosen: string | null;
}

const uniqueDrafts = (drafts: readonly Proposal[]): readonly Proposal[] => [...new Map(drafts.map((one) => [one.id, one])).values()];

/** Entities that the accepted activities name and that nobody has decided. */
function pulledIn(accepted: readonly Accepted[], entities: readonly Proposal[]): readonly Proposal[] {
  const named = new Set(accepted.filter(({ draft }) => draft.entry.kind === "activity").flatMap(({ draft }) => [...entriesNamed(draft.claims)]));
  return entities.filter(({ source, id }) => named.has(newEntryId(source, id)));
}

async function settleEntities(register: Register, accepted: readonly Accepted[], { entities, targets: known }: AcceptContext): Promise<readonly Settled[]> {
  const explicit = accepted.filter(({ draft }) => draft.entry.kind === "entity");
  const drafts = uniqueDrafts([...explicit.map(({ draft }) => draft), ...pulledIn(accepted, entities)]);
  const targets = known ?? (await targetsOfEntities(register.db, drafts));
  return drafts.flatMap((draft): Settled[] => {
    const choice = explicit.find((one) => one.draft.id === draft.id);
    const target = targets.get(draft.id) ?? null;
    const own = newEntryId(draft.source, draft.id);
    if (choice?.into !== undefined) return [{ draft, own, target: null, chosen: choice.into }];
    if (target && !target.sure) return choice ? [{ draft, own, target: null, chosen: null }] : [];
    return [{ draft, own, target, chosen: null }];
  });
}

type Decide = (act: Act, joined?: Pick<Proposal, "reasons" | "because">) => Decision;

function entityDecisions({ draft, own, target, chosen }: Settled, there: ReadonlyMap<string, Entry>, decide: Decide): readonly Decision[] {
  const { entry: as, source, id } = draft;
  const key = { source, id };
  if (target) return [decide({ kind: "accept", entry: target.entry, as, claims: novelClaims(draft.claims, there.get(target.entry)), draft: key }, target)];
  const accept = decide({ kind: "accept", entry: own, as, claims: draft.claims, draft: key });
  return chosen === null ? [accept] : [accept, decide({ kind: "merge", into: chosen, from: own })];
}

const mentionsOf = ({ draft, target }: Settled): readonly Mention[] => (target && draft.claims[0] ? [{ source: draft.source, entry: target.entry, quote: draft.claims[0].quote }] : []);

/** Works out what accepting drafts of one source comes to. Nothing is written. */
export async function planAccept(register: Register, accepted: readonly Accepted[], context: AcceptContext): Promise<AcceptPlan> {
  const { now, newId } = register;
  const at = now();
  const own = context.because ?? (context.why === undefined ? [] : [{ kind: "words", words: context.why } as const]);
  const decide: Decide = (act, joined) => {
    const because = [...(joined?.because ?? []), ...own];
    const why = [joined?.reasons.join("; "), whyOf(own)].filter(Boolean).join(". ");
    return { id: newId(), by: context.by, at, ...(why === "" ? {} : { why }), ...(because.some(({ kind }) => kind !== "words") && { because }), act };
  };
  const settled = await settleEntities(register, accepted, context);
  const sure = settled.flatMap(({ target }) => target?.entry ?? []);
  const there = new Map((sure.length === 0 ? [] : await entriesOf(register.db, sure)).map((one) => [one.id, one]));
  const became = new Map(settled.flatMap(({ own, target, chosen }) => (target ? [[own, target.entry] as const] : chosen === null ? [] : [[own, chosen] as const])));
  const activities = accepted.filter(({ draft }) => draft.entry.kind === "activity").map(({ draft, into }) => ({ draft, entry: into ?? newEntryId(draft.source, draft.id) }));
  return {
    decisions: [
      ...settled.flatMap((one) => entityDecisions(one, there, decide)),
      ...activities.map(({ draft, entry }) => decide({ kind: "accept", entry, as: draft.entry, claims: remap(draft.claims, became), draft: { source: draft.source, id: draft.id } }, draft.target === entry ? draft : undefined)),
    ],
    mentions: settled.flatMap(mentionsOf),
    entryOf: new Map([...settled.map(({ draft, own, target, chosen }) => [draft.id, target?.entry ?? chosen ?? own] as const), ...activities.map(({ draft, entry }) => [draft.id, entry] as const)]),
  };
}
