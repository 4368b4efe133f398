import type { Role } from "#model/codes/roles.ts";
import type { EntityDraft, Mention, Party, Span } from "../layers.ts";
import { tellsTime } from "./bygone.ts";
import type { Anaphor } from "./context.ts";
import type { EntityOf } from "./entity-of.ts";
import type { Slot } from "./frame.ts";
import { withHelper } from "./helper.ts";
import { slotOf } from "./slot.ts";
import { besideEvent, isAt, isFunder, onBehalf } from "./beside.ts";
import { shared, type Place } from "./shared.ts";
import type { Spine } from "./spine.ts";
import type { Trigger } from "./trigger.ts";
import { ACT, MODE } from "../lexicon/classes.ts";
import { surfaceSlot } from "./surface.ts";
import { isPassive, verbAt, wordAt, type View } from "./view.ts";

const ACTORS = new Set(["country", "organisation", "person", "programme"]);

/** The role that the wording gives to an entity in that slot; a receiving verb turns the sides round. */
function roleOf(v: View, trigger: Trigger, { at, person }: { readonly at: Slot; readonly person: boolean }): Role | undefined {
  // "recibió una donación por parte de Japón": who gets is the subject, so "by" names who gives
  const slot = at === "lender" ? "subject" : at === "by" && trigger.inverse && trigger.verbal && !isPassive(v, trigger.token) ? "from" : at;
  const role = (person ? trigger.frame.persons : trigger.roles)[slot];
  if (!trigger.inverse) return role;
  // "Peru's purchase of vaccines"
  const takes = slot === "subject" || slot === "by" || (slot === "owner" && !trigger.verbal);
  if (takes) return role === "provider" ? "recipient" : role;
  // "negotiates with China the purchase of vaccines"
  if (slot === "with" && role === "partner" && trigger.roles.subject === "provider") return "provider";
  return role === "recipient" && slot !== "to" && slot !== "in" ? "provider" : role;
}

/** Who the text and the sentence know of. */
export interface People {
  readonly entityOf: EntityOf;
  readonly anaphors: readonly Anaphor[];
  /** a country by its code, where the text names it */
  readonly entity: (code: string) => EntityDraft | undefined;
  readonly pair: readonly EntityDraft[];
}

/** "the Government of India" acts as India: the country inside such a name stands for it. */
function isGovernment(v: View, m: Mention): boolean {
  if (m.kind !== "organisation" || m.last - m.first > 4) return false;
  for (let i = m.first; i < m.last; i++) if (GOVERNMENT.has(wordAt(v, i))) return true;
  return false;
}

const GOVERNMENT = new Set(["government", "gobierno", "governments", "gobiernos"]);

/** The agency or paper that tells the story has no part in it. */
function reports(v: View, { kind, name, aliases }: EntityDraft): boolean {
  if (kind !== "organisation") return false;
  const { publisher, credits } = v.read.heading;
  const tellers = [publisher?.value, ...credits.map((c) => c.name)];
  return tellers.some((t) => t === name || (t !== undefined && aliases.includes(t)));
}

/** "at Velana International Airport": where something happens, nobody who takes part. */
const isSpot = (v: View, { first, last }: Mention): boolean => SPOTS.has(wordAt(v, last - 1)) || SPOTS.has(wordAt(v, first));
const SPOTS = new Set(["airport", "hotel", "aeropuerto", "auditorium", "auditorio"]);

/** The country that a place lies in, where the text names it: "Beijing donated", "arrived in Havana". */
function landOf(m: Mention, { entity, pair }: Omit<People, "anaphors">): EntityDraft | undefined {
  return m.kind === "place" && m.code ? pair.find((e) => e.code === m.code) ?? entity(m.code) : undefined;
}

/** What stands inside "the Government of India": its country takes the government's place. */
function countryInside(v: View, m: Mention, entityOf: EntityOf): EntityDraft | undefined {
  if (!isGovernment(v, m)) return undefined;
  const index = v.mentions.find((i) => v.read.mentions[i]!.inside && v.read.mentions[i]!.first >= m.first && v.read.mentions[i]!.last <= m.last && entityOf[i]?.kind === "country");
  return index === undefined ? undefined : entityOf[index];
}

/** Who stands for a party at a mention: the entity itself, a government's country, or the country of a place. */
export function actorAt(v: View, index: number, people: Omit<People, "anaphors">): { readonly entity: EntityDraft; readonly byPlace: boolean } | null {
  const m = v.read.mentions[index]!;
  const entity = people.entityOf[index];
  if (m.inside || !entity || reports(v, entity) || (m.kind === "organisation" && isSpot(v, m))) return null;
  const land = landOf(m, people);
  if (land) return { entity: land, byPlace: true };
  return ACTORS.has(entity.kind) ? { entity: countryInside(v, m, people.entityOf) ?? entity, byPlace: false } : null;
}

function placesOf(v: View, spine: Spine, people: People): Place[] {
  const places: Place[] = [];
  const bygone = v.mentions.filter((index) => tellsTime(v, v.read.mentions[index]!)).map((index) => people.entityOf[index]);
  for (const index of v.mentions) {
    const actor = actorAt(v, index, people);
    if (!actor || bygone.includes(people.entityOf[index])) continue;
    const { first, last } = v.read.mentions[index]!;
    if (actor.entity.kind === "person" && besideEvent(v, spine, first)) continue;
    const slot = isFunder(v, last) ? "from" : onBehalf(v, first) ? "subject" : slotOf(v, spine, { first, last });
    // "at the ceremony held at the company": where the event was
    if (actor.entity.kind === "organisation" && isAt(v, first) && besideEvent(v, spine, first)) continue;
    places.push({ entity: actor.entity, span: { first, last }, slot, guessed: actor.byPlace });
  }
  return byOrder(v, spine, shared(v, places));
}

/** Names that the tree leaves out, placed by the order of the words. */
function byOrder(v: View, spine: Spine, places: readonly Place[]): Place[] {
  return shared(v, places.map((place) => (place.slot === null ? { ...place, slot: surfaceSlot(v, spine, place.span), guessed: true } : place)));
}

/** Where a programme, a brigade for one, carries the deed out. */
const DOING: ReadonlySet<Slot> = new Set(["subject", "by", "through"]);

interface Cast {
  readonly spine: Spine;
  readonly entity: EntityDraft;
  readonly slot: Slot | null;
  readonly span: Span;
}

/** A party with the slot that gave it its part. */
interface Seated extends Party {
  readonly slot: Slot;
  readonly kind: EntityDraft["kind"];
}

/** "[Chinese] Ambassador X witnessed": the land of who looks on does not look on. */
function isEnvoys(v: View, { slot, span, spine }: Pick<Cast, "slot" | "span" | "spine">): boolean {
  if (!v.mentions.some((i) => v.read.mentions[i]!.first === span.first && v.read.mentions[i]!.form === "adjective")) return false;
  if (slot === "onlooker" || slot === "presence") return true;
  // "the doctors were welcomed by the Cuban ambassador": he is of those who sent them
  return spine.trigger.inverse && spine.trigger.frame.kind === "deployment" && (slot === "by" || slot === "subject") && (ENVOYS.has(wordAt(v, span.last)) || ENVOYS.has(wordAt(v, span.first - 1)));
}
const ENVOYS = new Set(["ambassador", "embajador", "embajadora", "consul", "cónsul"]);

/** "los ministros de ambas naciones, A y B, firmaron": who stands before the verb signs, though the tree hangs the names elsewhere. */
function signs(v: View, { trigger, ...spine }: Spine, { entity, span, slot }: Place): boolean {
  if (entity.kind !== "person" || trigger.frame.kind !== "agreement" || !trigger.verbal || slot === null || trigger.frame.persons[slot] !== undefined) return false;
  return surfaceSlot(v, { trigger, ...spine }, span) === "subject";
}

function join(v: View, seated: Seated[], { spine, entity, slot, span }: Cast): void {
  if (!slot || seated.some((p) => p.entity === entity.id) || isEnvoys(v, { slot, span, spine })) return;
  const role = entity.kind === "programme" ? (DOING.has(slot) ? "implementer" : undefined) : roleOf(v, spine.trigger, { at: slot, person: entity.kind === "person" });
  if (role) seated.push({ entity: entity.id, role, span, slot, kind: entity.kind });
}

const isBody = ({ kind }: Seated): boolean => kind === "country" || kind === "organisation";

/** What two subjects make is made together: "Russia and Algeria opened a vaccine plant". */
const MADE_TOGETHER = new Set(["investment", "technology-transfer"]);

/** "Cuba and Kenya agreed on the deployment of doctors": of two who settle it together neither is the giver by that alone. */
function together(seated: readonly Seated[], { frame, rule }: Trigger): Seated[] {
  const settled: readonly Slot[] = MADE_TOGETHER.has(frame.kind) || rule[0] === "discuss" ? ["lender", "subject"] : ["lender"];
  const lenders = seated.filter((p) => settled.includes(p.slot) && isBody(p) && TWO_SIDED.has(p.role));
  if (lenders.length < 2) return [...seated];
  return seated.map((p) => (lenders.includes(p) ? { ...p, role: "partner" } : p));
}

const OF_THE_TAKER: ReadonlySet<Slot> = new Set(["object", "member", "of", "to"]);

/** "the training of Kenyan nurses in Germany": where the takers are named otherwise, the place of the deed gives it. */
function abroad(seated: readonly Seated[], { frame }: Trigger): Seated[] {
  if (frame.kind !== "training" && frame.kind !== "service") return [...seated];
  const bodies = seated.filter(isBody);
  const taker = bodies.find((p) => p.role === "recipient" && OF_THE_TAKER.has(p.slot));
  if (!taker || bodies.some((p) => p.role === "provider")) return [...seated];
  return seated.map((p) => (p.slot === "in" && p.role === "recipient" && p.kind === "country" ? { ...p, role: "provider" } : p));
}

/** "Japan and Liberia signed notes on Japanese aid": whose the aid is gives, so the other who agrees on it gets. */
function agreedWith(v: View, { tokens }: Spine, { seated, places }: { readonly seated: readonly Seated[]; readonly places: readonly Place[] }): Seated[] {
  const owners = new Set(places.flatMap(({ slot, entity }) => (slot === "owner" || slot === "member" ? [entity.id] : [])));
  const owner = seated.find((p) => p.role === "provider" && owners.has(p.entity) && p.kind === "country");
  const agreed = tokens.some((i) => ((verbAt(v, i)?.acts ?? 0) & ACT.sign) !== 0 || ((verbAt(v, i)?.modes ?? 0) & MODE.agree) !== 0);
  if (!owner || !agreed || seated.some((p) => p.role === "recipient" && isBody(p))) return [...seated];
  return seated.map((p) => (p !== owner && p.role === "provider" && p.kind === "country" && (p.slot === "lender" || p.slot === "subject") ? { ...p, role: "recipient" } : p));
}

/** "given by China under the agreement between China and Kenya": of the two one gives, so the other gets. */
function otherOfTwo(seated: readonly Seated[]): Seated[] {
  const [other, ...more] = seated.filter((p) => p.slot === "between" && isBody(p));
  const given = seated.some((p) => p.role === "provider" && isBody(p)) && !seated.some((p) => p.role === "recipient" && isBody(p));
  return seated.map((p) => (given && p === other && more.length === 0 && p.role === "partner" ? { ...p, role: "recipient" } : p));
}

/** "a gift of Japan to Nepal": where another is the taker, whose gift it is gave it. */
function ofGiver(seated: readonly Seated[], { verbal }: Trigger): Seated[] {
  const taken = seated.some((p) => p.slot === "to" && p.role === "recipient" && isBody(p));
  if (verbal || !taken || seated.some((p) => p.role === "provider" && isBody(p))) return [...seated];
  return seated.map((p) => (p.slot === "of" && p.role === "recipient" && isBody(p) ? { ...p, role: "provider" } : p));
}

/** "Kenya opened a hospital built with Chinese funds": who opens what another has paid for gets it. */
function opener(v: View, seated: readonly Seated[], { frame, token, verbal }: Trigger): Seated[] {
  const opens = frame.kind === "investment" && verbal && ((verbAt(v, token)?.modes ?? 0) & MODE.begin) !== 0;
  const paid = opens && seated.some((p) => p.role === "provider" && p.slot !== "subject" && isBody(p));
  return seated.map((p) => (paid && p.slot === "subject" && p.role === "provider" && p.kind === "country" ? { ...p, role: "recipient" } : p));
}

/** Who takes part, by the grammar of the sentence; then those for whom a pronoun or "both countries" stands. */
export function partiesOf(v: View, spine: Spine, people: People): Party[] {
  const seated: Seated[] = [];
  const places = placesOf(v, spine, people);
  // where a party is named twice, the place that the tree gives it tells its part
  for (const guessed of [false, true]) for (const place of places) if ((place.guessed ?? false) === guessed) join(v, seated, { spine, ...place });
  for (const place of places) if (signs(v, spine, place)) join(v, seated, { spine, ...place, slot: "subject" });
  for (const { span, entities } of people.anaphors) {
    const slot = slotOf(v, spine, span);
    for (const entity of entities) join(v, seated, { spine, entity, slot, span });
  }
  const { trigger } = spine;
  return withHelper(v, spine, opener(v, ofGiver(abroad(together(otherOfTwo(agreedWith(v, spine, { seated, places })), trigger), trigger), trigger), trigger)).map(({ entity, role, span }) => ({ entity, role, span }));
}

/** Kinds in which one side gives and the other gets. */
export const TWO_SIDED: ReadonlySet<string> = new Set(["provider", "recipient"]);

/**
 * The side that the clause leaves out, where the text is about two countries and one of them is there: "China handed over the centre in
 * March 2010". It is quoted where it was named last.
 */
export function otherSide(v: View, parties: readonly Party[], people: { readonly entity: (id: string) => EntityDraft | undefined; readonly pair: readonly EntityDraft[] }): Party | null {
  if (people.pair.length !== 2) return null;
  const there = parties.filter((p) => people.pair.some((e) => e.id === p.entity));
  const [known] = there;
  if (there.length !== 1 || !known || !TWO_SIDED.has(known.role)) return null;
  const role: Role = known.role === "provider" ? "recipient" : "provider";
  const other = people.pair.find((e) => e.id !== known.entity)!;
  // a body of a third country that plays the part leaves no room for this one
  if (parties.some((p) => p.role === role && (people.entity(p.entity)?.country ?? other.code) !== other.code)) return null;
  const before = [...other.mentions].reverse().find((i) => v.read.mentions[i]!.first < v.sentence.last) ?? other.mentions[0]!;
  const m = v.read.mentions[before]!;
  return { entity: other.id, role, span: { first: m.first, last: m.last } };
}
