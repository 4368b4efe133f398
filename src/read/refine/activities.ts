import { anaphorsOf, contextOf, type Anaphor, type Context } from "../frames/context.ts";
import { detailsOf, extent } from "../frames/details.ts";
import { carryOver, type Told } from "../frames/carry.ts";
import { settle } from "../frames/settle.ts";
import { mergeTriggers } from "../frames/merge.ts";
import { entityOfMention, otherSide, partiesOf, TWO_SIDED, type EntityOf } from "../frames/parties.ts";
import { spineOf, type Spine } from "../frames/spine.ts";
import { featuresOf } from "../confidence/features.ts";
import { standingOf, type Standing } from "../frames/status.ts";
import { triggerAt, type Trigger } from "../frames/trigger.ts";
import { below, caseOf, nameTokens, viewOf, wordAt, type Read, type View } from "../frames/view.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import type { ActivityDraft, DateMention, EntityDraft, Layers, Party, Span } from "../layers.ts";
import { dateOf } from "../frames/date.ts";

/** Blocks whose sentences speak in the text's own voice; headlines only repeat what follows. */
const VOICED = new Set(["body", "item"]);

/** The words that assert it: from the trigger to its object where they are near, else the trigger alone. */
function triggerSpan({ token, object }: Trigger): Span {
  if (object < 0 || Math.abs(object - token) > 9) return { first: token, last: token + 1 };
  return { first: Math.min(token, object), last: Math.max(token, object) + 1 };
}

function asserted(v: View, spine: Spine, entityOf: EntityOf): Party | undefined {
  if (spine.saying < 0) return undefined;
  for (const index of v.mentions) {
    const m = v.read.mentions[index]!;
    const entity = entityOf[index];
    if (!entity || m.inside || !["person", "organisation", "country"].includes(entity.kind)) continue;
    for (let i = m.first; i < m.last; i++) if (v.read.syntax.heads[i] === spine.saying) return { entity: entity.id, role: "participant", span: m };
  }
  return undefined;
}

interface People {
  readonly entityOf: EntityOf;
  readonly anaphors: readonly Anaphor[];
  readonly pair: readonly EntityDraft[];
  readonly entity: (id: string) => EntityDraft | undefined;
  /** who gives according to the sentence before the list */
  readonly givers: readonly Party[];
}

/** A draft with what its confidence rests on. */
interface Weighed {
  readonly draft: ActivityDraft;
  readonly trigger: Trigger;
  readonly standing: Standing | null;
}

function draftOf(v: View, { trigger, standing }: Told, people: People): Weighed | null {
  if (standing?.status === "denied") return null;
  const { kind } = trigger.frame;
  const spine = spineOf(v, trigger);
  const named = partiesOf(v, spine, people);
  const other = otherSide(v, named, people);
  const given = named.some((p) => p.role === "provider") || !TWO_SIDED.has(trigger.roles.subject ?? "") ? [] : people.givers.filter((g) => !named.some((p) => p.entity === g.entity));
  const parties = [...named, ...given, ...(other && given.length === 0 ? [other] : [])];
  const by = asserted(v, spine, people.entityOf);
  const date: DateMention | undefined = dateOf(v, spine);
  const draft: ActivityDraft = {
    kind, status: settle(trigger, standing?.status ?? null), trigger: triggerSpan(trigger),
    clause: { first: v.sentence.first, last: v.sentence.last }, parties, ...detailsOf(v, spine, people.entityOf), extent: extent(v, spine), features: [],
    ...(by ? { assertedBy: by } : {}), ...(date ? { date } : {}),
  };
  return { draft, trigger, standing };
}

interface Known {
  readonly entityOf: EntityOf;
  readonly context: Context;
  readonly entity: (id: string) => EntityDraft | undefined;
  readonly found: readonly ActivityDraft[];
  /** what the sentence before a list says of its items */
  readonly lead: ActivityDraft | undefined;
}

/** "AusAID will fund projects, including:" */
function announcesList(v: View): boolean {
  return wordAt(v, v.sentence.last - 1) === ":";
}

/** An item stands as its lead says, and who gives there gives here, unless it says otherwise. */
function underLead(told: Told, lead: ActivityDraft | undefined): Told {
  return lead && told.standing === null ? { ...told, standing: { status: lead.status, by: told.trigger.token } } : told;
}

function sentenceDrafts(v: View, { entityOf, context, entity, found, lead }: Known): ActivityDraft[] {
  const triggers: Trigger[] = [];
  for (let i = v.sentence.first; i < v.sentence.last; i++) {
    const t = triggerAt(v, i);
    if (t) triggers.push(t);
  }
  if (triggers.length === 0) return [];
  const people = { entityOf, anaphors: anaphorsOf(v, entityOf, context), pair: context.pair, entity, givers: lead?.parties.filter((p) => p.role === "provider") ?? [] };
  const weighed = carryOver(v, mergeTriggers(v, triggers).map((trigger) => underLead({ trigger, standing: standingOf(v, trigger) }, lead))).map((t) => draftOf(v, t, people)).filter((d) => d !== null);
  return weighed.map(({ draft, trigger, standing }) => {
    const before = found.filter((d) => d.kind === draft.kind).length;
    const features = featuresOf(v, {
      trigger, standing, status: draft.status, parties: draft.parties, dated: draft.date !== undefined, said: draft.assertedBy !== undefined, before, siblings: weighed.length, entity,
    });
    return { ...draft, features, ...umbrella(v, weighed, { trigger, offset: found.length }) };
  });
}

/** The agreement of the same sentence that an activity falls under: "an agreement to train doctors", "…, under the memorandum". */
function umbrella(v: View, weighed: readonly Weighed[], { trigger, offset }: { readonly trigger: Trigger; readonly offset: number }): Pick<ActivityDraft, "partOf"> {
  const n = weighed.findIndex((w) => w.trigger !== trigger && w.draft.kind === "agreement" && (below(v, trigger.token, w.trigger.token) || UNDER.has(caseOf(v, w.trigger.token))));
  return n < 0 || trigger.frame.kind === "agreement" ? {} : { partOf: offset + n };
}

const UNDER = new Set("under within through per bajo según mediante conforme".split(" "));

/** What two sides do, did or speak of doing, sentence by sentence. */
export function findActivities(read: Read): Pick<Layers, "activities"> {
  const lexicon = lexiconOf(read.language);
  if (!lexicon) return { activities: [] };
  const named = nameTokens(read);
  const entityOf = entityOfMention(read.entities, read.mentions.length);
  const context = contextOf(read);
  const byId = new Map(read.entities.map((e) => [e.id, e]));
  const entity = (id: string): EntityDraft | undefined => byId.get(id);
  const activities: ActivityDraft[] = [];
  let lead: ActivityDraft | undefined;
  let m = 0;
  for (const sentence of read.sentences) {
    const mentions: number[] = [];
    while (m < read.mentions.length && read.mentions[m]!.first < sentence.last) mentions.push(m++);
    if (!VOICED.has(read.blocks[sentence.block]!.kind) || read.syntax.heads[sentence.first] === -2) continue;
    const v = viewOf(read, lexicon, { sentence, named, mentions });
    const item = read.blocks[sentence.block]!.kind === "item";
    if (!item) lead = undefined;
    const drafts = sentenceDrafts(v, { entityOf, context, entity, found: activities, lead });
    activities.push(...drafts);
    if (!item && announcesList(v)) lead = drafts.at(-1);
  }
  return { activities };
}
