import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Ground } from "#model/ground.ts";
import type { Proposed } from "../confidence/candidate.ts";
import type { Feature } from "../confidence/feature.ts";
import { featuresOf } from "../confidence/features.ts";
import { remember, type History } from "../confidence/history.ts";
import type { ActivityDraft, DateMention, EntityDraft, Party, Span } from "../layers.ts";
import { carryOver, type Told } from "./carry.ts";
import { anaphorsOf, type Anaphor, type Context } from "./context.ts";
import { dateOf } from "./date.ts";
import { detailsOf, extent } from "./details.ts";
import { inherited, keepSides, type Sides } from "./inherit.ts";
import { mergeTriggers } from "./merge.ts";
import type { EntityOf } from "./entity-of.ts";
import { gapped } from "./gapped.ts";
import { actorAt, otherSide, partiesOf, TWO_SIDED } from "./parties.ts";
import { settle } from "./settle.ts";
import { spineOf, type Spine } from "./spine.ts";
import { standingOf } from "./status.ts";
import { triggerAt, type Trigger } from "./trigger.ts";
import { below, caseOf, formAt, wordAt, type View } from "./view.ts";

/** What the text knows before a sentence is read. */
export interface Known {
  readonly entityOf: EntityOf;
  readonly context: Context;
  readonly entity: (id: string) => EntityDraft | undefined;
  /** a country that the text names, by its code */
  readonly land: (code: string) => EntityDraft | undefined;
  /** the country for which a person holds an office */
  readonly home: (person: string) => EntityDraft | undefined;
  /** how many activities were found so far, and what they told */
  readonly found: number;
  readonly history: History;
  /** who gave and who got what is spoken of */
  readonly sides: Sides;
  /** what the sentence before a list says of its items */
  readonly lead: ActivityDraft | undefined;
}

interface People extends Known {
  readonly anaphors: readonly Anaphor[];
}

/** A draft with what speaks for and against it. */
export interface Weighed {
  readonly draft: ActivityDraft;
  readonly features: readonly Feature[];
}

/** The words that assert it: from the trigger to its object where they are near, else the trigger alone. */
function triggerSpan({ token, object }: Trigger): Span {
  if (object < 0 || Math.abs(object - token) > 9) return { first: token, last: token + 1 };
  return { first: Math.min(token, object), last: Math.max(token, object) + 1 };
}

const SPEAKERS = new Set(["person", "organisation", "country"]);

/** Who says so: the name that hangs on the verb of saying above the clause. */
function speaker(v: View, spine: Spine, entityOf: EntityOf): Party | undefined {
  if (spine.saying < 0) return undefined;
  const speaks = (index: number): boolean => !v.read.mentions[index]!.inside && SPEAKERS.has(entityOf[index]?.kind ?? "");
  // "…, AstraZeneca said": the name right before the verb
  const right = v.mentions.filter((index) => speaks(index) && v.read.mentions[index]!.last === spine.saying);
  for (const index of [...right, ...v.mentions.filter(speaks)]) {
    const m = v.read.mentions[index]!;
    const entity = entityOf[index]!;
    if (right.includes(index)) return { entity: entity.id, role: "participant", span: m };
    for (let i = m.first; i < m.last; i++) if (v.read.syntax.heads[i] === spine.saying) return { entity: entity.id, role: "participant", span: m };
  }
  return undefined;
}

/** Who gives according to the sentence before the list, where the item itself names no giver. */
function givers(named: readonly Party[], { roles }: Trigger, lead: ActivityDraft | undefined): Party[] {
  if (!lead || !TWO_SIDED.has(roles.subject ?? "") || named.some((p) => p.role === "provider")) return [];
  return lead.parties.filter((g) => g.role === "provider" && !named.some((p) => p.entity === g.entity));
}

function allParties(v: View, spine: Spine, people: People): Party[] {
  const named = partiesOf(v, spine, { ...people, entity: people.land, pair: people.context.pair });
  const given = givers(named, spine.trigger, people.lead);
  const other = given.length > 0 ? null : otherSide(v, named, { entity: people.entity, pair: people.context.pair });
  return inherited(v, spine.trigger, { ...people, parties: [...named, ...given, ...(other ? [other] : [])] }).slice();
}

const wordings = new WeakMap<readonly string[], Ground>();

/** The ground of a rule, one object however often it is used. */
function wordingOf(rule: readonly string[]): Ground {
  let ground = wordings.get(rule);
  if (!ground) wordings.set(rule, (ground = { kind: "wording", rule }));
  return ground;
}

/** Which rules made the draft. */
function groundsOf(v: View, { trigger, standing }: Told): Ground[] {
  const wording = wordingOf(trigger.rule);
  if (standing === null || standing.by < 0) return [wording, { kind: "standing", by: standing === null ? "default" : "form" }];
  return [wording, { kind: "standing", by: "word", word: formAt(v, standing.by) }];
}

/** "have cooperated since 1986": what has gone on since then goes on. */
const lasting = (kind: ActivityKind, status: Status, date: DateMention | undefined): Status => (kind === "cooperation" && status === "completed" && date?.bound === "since" ? "underway" : status);

function draftOf(v: View, { trigger, standing }: Told, people: People): Proposed | null {
  if (standing?.status === "denied") return null;
  const spine = spineOf(v, trigger);
  const assertedBy = speaker(v, spine, people.entityOf);
  const date = dateOf(v, spine);
  const parties = allParties(v, spine, people);
  const { about, ...details } = detailsOf(v, spine, people.entityOf);
  const draft: ActivityDraft = {
    kind: trigger.frame.kind,
    status: lasting(trigger.frame.kind, settle(trigger, standing?.status ?? null), date),
    trigger: triggerSpan(trigger),
    clause: { first: v.sentence.first, last: v.sentence.last },
    extent: extent(v, spine),
    parties,
    // who takes part is not what it is about: a brigade that treats patients
    about: about.filter(({ entity }) => !parties.some((party) => party.entity === entity)),
    ...details,
    ...(assertedBy ? { assertedBy } : {}),
    ...(date ? { date } : {}),
    grounds: groundsOf(v, { trigger, standing }),
  };
  return { draft, trigger };
}

/** An item stands as its lead says, unless it says otherwise. */
function underLead(told: Told, lead: ActivityDraft | undefined): Told {
  return lead && told.standing === null ? { ...told, standing: { status: lead.status, by: told.trigger.token } } : told;
}

function tell(v: View, lead: ActivityDraft | undefined): Told[] {
  const triggers: Trigger[] = [];
  for (let i = v.sentence.first; i < v.sentence.last; i++) {
    const t = triggerAt(v, i);
    if (t) triggers.push(t);
  }
  return carryOver(v, mergeTriggers(v, triggers).map((trigger) => underLead({ trigger, standing: standingOf(v, trigger) }, lead)));
}

const UNDER = new Set("under within through per bajo según mediante conforme".split(" "));

/** The agreement of the same sentence that an activity falls under: "an agreement to train doctors", "…, under the memorandum". */
function umbrella(v: View, beside: readonly Proposed[], { trigger, offset }: { readonly trigger: Trigger; readonly offset: number }): Pick<ActivityDraft, "partOf"> {
  if (trigger.frame.kind === "agreement") return {};
  const n = beside.findIndex((w) => w.draft.kind === "agreement" && (below(v, trigger.token, w.trigger.token) || UNDER.has(caseOf(v, w.trigger.token))));
  return n < 0 ? {} : { partOf: offset + n };
}

/** The activities that one sentence asserts, with the features of their confidence. */
export function draftsOf(v: View, known: Known): Weighed[] {
  const told = tell(v, known.lead);
  if (told.length === 0) return [];
  const people = { ...known, anaphors: anaphorsOf(v, known) };
  const beside = told.map((t) => draftOf(v, t, people)).filter((d) => d !== null);
  const { history, entity } = known;
  const actor = (mention: number): EntityDraft | undefined => actorAt(v, mention, { ...people, entity: known.land, pair: known.context.pair })?.entity;
  const weighed = beside.map(({ draft, trigger }) => {
    const features = featuresOf(v, { trigger, draft, beside, history, entity });
    return { draft: { ...draft, ...umbrella(v, beside, { trigger, offset: known.found }) }, features };
  }).flatMap(({ draft, features }) => gapped(v, draft, { actor, known: entity }).map((piece) => ({ draft: piece, features })));
  for (const { draft } of weighed) keepSides(known.sides, draft, entity);
  for (const { draft } of weighed) remember(history, draft, { word: wordAt(v, draft.trigger.first), entity });
  return weighed;
}

/** "AusAID will fund projects, including:" */
export function announcesList(v: View): boolean {
  return wordAt(v, v.sentence.last - 1) === ":";
}
