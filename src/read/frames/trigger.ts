import type { Status } from "#model/codes/statuses.ts";
import { ACT, THING, type Act, type Bits, type Thing } from "../lexicon/classes.ts";
import type { VerbForm } from "../lexicon/lexicon.ts";
import { isPostposed, nearObjects, nominalsBeforeRelative, objectsInSight, subjectInSight, subjectOf, subjectThings, subjectsBehind, unnamedComers, withTheme } from "./objects.ts";
import type { Frame, NounPattern, RoleTable, VerbPattern } from "./frame.ts";
import { FRAMES } from "./frames.ts";
import type { OwnRule } from "./own-rules.ts";
import { caseOf, formAt, inSentence, isMoney, isPassive, kid, kidsOf, nounAt, ownThings, relation, tagAt, thingsOf, verbAt, wordAt, headOf, type View } from "./view.ts";

/** The class of the word that asserts, and those of which one stands with it; or a rule that is no pattern over classes. */
export type Rule = readonly (Act | Thing | OwnRule)[];

/** Words that may assert an activity: their head token, the token of the object that gives the sense (-1: none), and the frame. */
export interface Trigger {
  readonly frame: Frame;
  readonly token: number;
  readonly object: number;
  readonly verbal: boolean;
  /** the subject is the receiving side */
  readonly inverse: boolean;
  /** roles of countries and organisations in this wording */
  readonly roles: RoleTable;
  /** what the wording itself says of the standing */
  readonly status?: Status;
  /** the pattern that fits, by its classes of words, or a rule of its own */
  readonly rule: Rule;
  /** other words of the same deed: "training … through [scholarships] [granted] by" */
  readonly absorbed: readonly number[];
}

const anyOf = (things: readonly (keyof typeof THING)[] | undefined): Bits => (things ?? []).reduce((bits, t) => bits | THING[t], 0);

interface Ready<P> {
  readonly frame: Frame;
  readonly pattern: P;
  readonly head: Bits;
  readonly object: Bits;
  readonly subject: Bits;
  readonly without: Bits;
  readonly lemmas: ReadonlySet<string> | null;
  readonly rule: Rule;
}

const VERBS: readonly Ready<VerbPattern>[] = FRAMES.flatMap((frame) =>
  frame.verbs.map((pattern) => ({ frame, pattern, head: ACT[pattern.act], object: anyOf(pattern.object), subject: anyOf(pattern.subject), without: anyOf(pattern.unless), lemmas: pattern.lemmas ? new Set(pattern.lemmas) : null, rule: [pattern.act, ...(pattern.object ?? []), ...(pattern.subject ?? [])] })),
).sort((a, b) => Number(b.pattern.eager ?? false) - Number(a.pattern.eager ?? false));
const NOUNS: readonly Ready<NounPattern>[] = FRAMES.flatMap((frame) =>
  frame.nouns.map((pattern) => ({ frame, pattern, head: THING[pattern.thing], object: anyOf(pattern.of), subject: 0, without: 0, lemmas: pattern.lemmas ? new Set(pattern.lemmas) : null, rule: [pattern.thing, ...(pattern.of ?? [])] })),
);

/** "More than 77,000 were treated": a bare number that is treated counts persons. */
const isPersonsCounted = (v: View, o: number): boolean => {
  const verb = tagAt(v, o) === "NUM" && thingsOf(v, o) === 0 && !isMoney(v, o) ? headOf(v, o) : -1;
  return verb >= 0 && inSentence(v, verb) && TREATS.has(verbAt(v, verb)?.lemma ?? "");
};

const TREATS = new Set("treat operate vaccinate immunise immunize screen cure heal hospitalise hospitalize atender operar vacunar inmunizar curar tratar pesquisar hospitalizar intervenir".split(" ").concat("operate on", "care for"));

/** Nouns that tell a deed by themselves. */
const DEEDS = THING.course | THING.building | THING.gift | THING.handover | THING.posting | THING.exchange | THING.finance;

function fits(v: View, { object, without, pattern }: Ready<VerbPattern>, objects: readonly number[]): number {
  // "includes the construction of a ward and the training of nurses": each of a list is a deed of its own
  const things = (o: number): Bits => (pattern.act === "light" && (ownThings(v, o) & DEEDS) !== 0 ? ownThings(v, o) : thingsOf(v, o));
  const isRight = (o: number): boolean => (things(o) & object) !== 0 || ((object & THING.patients) !== 0 && isPersonsCounted(v, o));
  return objects.find((o) => isRight(o) && (thingsOf(v, o) & without) === 0 && !isOfDeed(v, o)) ?? -1;
}

/** A subject behind the verb that fits, or -1: "han prestado servicio en Ecuador 3.565 médicos". */
const follower = (v: View, verb: number, { subject }: Ready<VerbPattern>): number => subjectsBehind(v, verb).find((s) => (thingsOf(v, s) & subject) !== 0) ?? -1;

interface Case {
  readonly verb: VerbForm;
  readonly ready: Ready<VerbPattern>;
  readonly objects: readonly number[];
}

/** "capacitan a las enfermeras": who has pupils does not learn. */
const teaches = (v: View, i: number, { verb, ready, objects }: Case): boolean =>
  ready.pattern.act === "learn" && (verb.acts & ACT.teach) !== 0 && objects.some((o) => o > i && (thingsOf(v, o) & ready.subject) !== 0);

/** Where the object is none that the pattern takes. */
const NONE = -2;

/** The first object, whatever it is; of a pattern that does not take all of them the first that no name is, if it takes them. */
function anyObject(v: View, { without }: Ready<VerbPattern>, objects: readonly number[]): number {
  if (without === 0) return objects[0] ?? -1;
  const things = objects.filter((o) => v.named[o]! < 0);
  return things.some((o) => (thingsOf(v, o) & without) !== 0) ? NONE : (things[0] ?? NONE);
}

/** The object that gives the sense, among those that hang on the verb and then among those in sight; -1 for none. */
function objectFor(v: View, ready: Ready<VerbPattern>, { objects, further }: { readonly objects: readonly number[]; readonly further: () => readonly number[] }): number {
  if (ready.object === 0) return anyObject(v, ready, objects);
  const near = fits(v, ready, ready.pattern.eager ? [...objects, ...further()] : objects);
  return near >= 0 ? near : fits(v, ready, further());
}

/** How far behind the verb the need may stand that it meets. */
const NEED = 8;

/** "will meet the medium to long-term [needs]", "meets the [standards]": nobody is met. */
function meetsNeed(v: View, i: number): boolean {
  for (let k = i + 1; k < i + NEED && inSentence(v, k); k++) {
    if (v.named[k]! >= 0 || v.lexicon.words.with.has(wordAt(v, k))) return false;
    if (v.lexicon.words.needs.has(wordAt(v, k))) return true;
  }
  return false;
}

/** "reaffirmed its commitment [to train]": what is to be done is the deed, not the commitment. */
function isOfDeed(v: View, noun: number): boolean {
  if ((thingsOf(v, noun) & (THING.pledge | THING.admission)) === 0 || !(thingsOf(v, noun) & THING.pledge || MEANT.has(wordAt(v, noun)))) return false;
  if (kidsOf(v, noun).some((k) => k > noun && k < noun + 4 && (tagAt(v, k) === "VERB" || (nounAt(v, k)?.things ?? 0) & (THING.paper | THING.ties)))) return true;
  return inSentence(v, noun + 2) && (tagAt(v, noun + 2) === "VERB" || isGerund(v, noun + 2)) && (v.lexicon.words.infinitive.has(wordAt(v, noun + 1)) || ["ADP", "SCONJ"].includes(tagAt(v, noun + 1)));
}

/** What is given to deeds and papers as much as to products. */
const MEANT = new Set(["approval", "authorisation", "authorization", "permission", "nod", "clearance", "aprobación", "autorización", "permiso", "aval"]);

/** "follow the rules", "meets a need", "se extiende a": a verb of ours in a sense that is none. */
function isIdleVerb(v: View, i: number, pattern: VerbPattern): boolean {
  const lemma = verbAt(v, i)?.lemma;
  if (lemma === "follow") return kid(v, i, ["obj"]) >= 0;
  if (lemma === "extender") return kidsOf(v, i).some((k) => v.lexicon.words.reflexive.has(wordAt(v, k)));
  return pattern.act === "meet" && meetsNeed(v, i);
}

/** Whether the verb stands as the pattern asks: in the active, without an object. */
function standsRight(v: View, i: number, { active, alone }: VerbPattern): boolean {
  if (!active && !alone) return true;
  if (isPassive(v, i)) return false;
  return alone ? kid(v, i, ["obj"]) < 0 : !relation(v, i).startsWith("acl");
}

/** Whether the verb is one of those that the pattern asks for, and stands as it asks. */
function isWorded(v: View, i: number, { lemmas, pattern }: Ready<VerbPattern>): boolean {
  const lemma = verbAt(v, i)?.lemma ?? "";
  return (!lemmas || lemmas.has(lemma)) && !pattern.except?.includes(lemma) && standsRight(v, i, pattern) && !isIdleVerb(v, i, pattern);
}

/** The trigger that a pattern makes of the words that fit it. */
const asserted = ({ frame, pattern, rule }: Ready<VerbPattern | NounPattern>, at: Pick<Trigger, "token" | "object" | "verbal">): Trigger => ({
  frame, ...at, inverse: pattern.inverse ?? false, roles: pattern.roles ?? frame.roles, ...(pattern.status ? { status: pattern.status } : {}), rule, absorbed: [],
});

/** "especializarse en Cuba": whoever does so learns. */
const OF_ONESELF = /[aei]r?ndose$|[aei]rse$/;

/** "are [going] to invest": no journey. */
const isAuxiliary = (v: View, i: number): boolean => wordAt(v, i) === "going" && inSentence(v, i + 2) && wordAt(v, i + 1) === "to" && tagAt(v, i + 2) === "VERB";

function verbTrigger(v: View, i: number): Trigger | null {
  const verb = verbAt(v, i);
  if (!verb || verb.acts === 0 || isAuxiliary(v, i)) return null;
  const objects = nearObjects(v, i);
  // asked for by few patterns
  let more: readonly number[] | undefined;
  const further = (): readonly number[] => (more ??= [...withTheme(v, i), ...objectsInSight(v, i), ...nominalsBeforeRelative(v, i)]);
  let subject: number | undefined;
  for (const ready of VERBS) {
    if ((verb.acts & ready.head) === 0) continue;
    if (!isWorded(v, i, ready)) continue;
    const absent = ready.subject !== 0 && ((subject ??= subjectThings(v, subjectOf(v, i)) | subjectInSight(v, i) | unnamedComers(v, i)) & ready.subject) === 0;
    const behind = absent ? follower(v, i, ready) : -1;
    if (absent && behind < 0 && !(ready.pattern.act === "learn" && OF_ONESELF.test(wordAt(v, i)))) continue;
    if (teaches(v, i, { verb, ready, objects })) continue;
    const object = objectFor(v, ready, { objects, further });
    if (object < 0 && (ready.object !== 0 || object === NONE)) continue;
    return asserted(ready, { token: i, object: behind >= 0 ? behind : object, verbal: true });
  }
  return null;
}

/** The nominals that fill a noun: "the supply of [vaccines]", "[vaccine] supply". */
function fillersOf(v: View, noun: number): number[] {
  const own = kidsOf(v, noun).filter((k) => FILLING.has(relation(v, k)));
  // what the ceremony is for is what is opened at it
  return opensCeremony(v, noun) ? [...own, ...kidsOf(v, headOf(v, noun)).filter((k) => k > noun && FILLING.has(relation(v, k)))] : own;
}

const FILLING = new Set(["nmod", "nmod:poss", "compound", "amod", "nmod:desc", "acl", "conj"]);

/** "the [opening] ceremony for the clinic": the deed that a ceremony is held for stands before it. */
function opensCeremony(v: View, i: number): boolean {
  const head = headOf(v, i);
  return inSentence(v, head) && ["compound", "amod"].includes(relation(v, i)) && v.lexicon.words.ceremonies.has(wordAt(v, head));
}

/** "The arrival in 2020 of Cuban professionals": what follows the next "of" without a verb between, wherever the tree hangs it. */
function fillersInSight(v: View, noun: number): number[] {
  let owned = false;
  for (let i = noun + 1; i < v.sentence.last && i < noun + 16; i++) {
    const tag = tagAt(v, i);
    if (tag === "VERB" || tag === "SCONJ" || [";", ":"].includes(wordAt(v, i))) return [];
    if (tag === "ADP") owned = v.lexicon.words.of.has(wordAt(v, i));
    const ends = !inSentence(v, i + 1) || (tagAt(v, i + 1) !== "NOUN" && wordAt(v, i + 1) !== "-");
    if (owned && tag === "NOUN" && ends) return [i];
  }
  return [];
}

/** "Brazil's contribution amounted to 23 million": the sum stands beside the noun, under its verb. */
function sumsOf(v: View, noun: number): number[] {
  const verb = headOf(v, noun);
  if (!relation(v, noun).startsWith("nsubj") || !inSentence(v, verb)) return [];
  return kidsOf(v, verb).filter((k) => k !== noun && isMoney(v, k));
}

function nounTrigger(v: View, i: number): Trigger | null {
  const noun = nounAt(v, i);
  if (!noun || noun.things === 0) return null;
  let fillers: readonly number[] | undefined;
  for (const ready of NOUNS) {
    if ((noun.things & ready.head) === 0) continue;
    if (ready.lemmas && !ready.lemmas.has(noun.lemma)) continue;
    const object = ready.object === 0 ? -1 : ((fillers ??= [...fillersOf(v, i), ...fillersInSight(v, i), ...sumsOf(v, i)]).find((f) => (thingsOf(v, f) & ready.object) !== 0) ?? -1);
    if (ready.object !== 0 && object < 0) continue;
    return asserted(ready, { token: i, object, verbal: false });
  }
  return null;
}

/** A verb's form used as a noun: "the granting of scholarships". */
function isGerund(v: View, i: number): boolean {
  return /ing$/.test(wordAt(v, i)) && verbAt(v, i) !== undefined && nounAt(v, i) === undefined;
}

/** "Eleven scientists are in Cuba": being there is said as an arrival is. */
function presence(v: View, i: number): Trigger | null {
  if (kid(v, i, ["cop"]) < 0 || !v.lexicon.words.in.has(caseOf(v, i))) return null;
  const subject = subjectOf(v, i);
  if (subject < 0) return null;
  const things = thingsOf(v, subject);
  const ready = VERBS.find((r) => (r.pattern.act === "arrive" || r.pattern.act === "serve") && r.subject !== 0 && (things & r.subject) !== 0);
  return ready ? { frame: ready.frame, token: i, object: -1, verbal: true, inverse: false, roles: ready.frame.roles, status: "underway", rule: ["being-there"], absorbed: [] } : null;
}

/** How things come or stand that are said to be due or to be there. */
const comes = (things: Bits): Ready<VerbPattern> | undefined => VERBS.find((r) => r.pattern.act === "arrive" && r.subject !== 0 && r.frame.kind !== "meeting" && (things & r.subject) !== 0);

const OPEN = new Set(["xcomp", "ccomp", "advcl", "csubj", "expl"]);

/** "100 doctors are [expected] in Kenya", "doses [due] in May": what is on its way is promised. */
function due(v: View, i: number): Trigger | null {
  if (!v.lexicon.words.due.has(wordAt(v, i)) || kidsOf(v, i).some((k) => OPEN.has(relation(v, k)))) return null;
  const behind = relation(v, i).startsWith("acl") || (relation(v, i) === "amod" && headOf(v, i) < i);
  const subject = behind ? headOf(v, i) : kid(v, i, ["nsubj", "nsubj:pass"]);
  const ready = inSentence(v, subject) && subject < i ? comes(thingsOf(v, subject)) : undefined;
  return ready ? { ...asserted(ready, { token: i, object: subject, verbal: true }), status: "pledged", rule: ["due"] } : null;
}

/** Acts that a name before a hyphen may have done: "China-built hospital". */
const DONE = ACT.fund | ACT.give | ACT.send | ACT.sell | ACT.build | ACT.help | ACT.teach;

/** "a [Japan-funded] project", "the China-aided hospital": whose name stands before the participle has done it. */
function doneBy(v: View, i: number): Trigger | null {
  const verb = verbAt(v, i);
  const name = v.named[i - 2];
  const hyphened = inSentence(v, i - 2) && wordAt(v, i - 1) === "-" && name !== undefined && name >= 0 && ["country", "organisation"].includes(v.read.mentions[name]!.kind);
  if (!verb || !hyphened || (verb.acts & DONE) === 0 || headOf(v, i) < i) return null;
  const head = headOf(v, i);
  const objects = [head, ...kidsOf(v, head).filter((k) => k > i && relation(v, k) === "compound")];
  for (const ready of VERBS) {
    if ((verb.acts & ready.head & DONE) === 0 || ready.subject !== 0 || !isWorded(v, i, ready)) continue;
    const object = ready.object === 0 ? head : fits(v, ready, objects);
    if (object < 0) continue;
    return { ...asserted(ready, { token: i, object, verbal: true }), ...(verb.acts & (ACT.fund | ACT.help) ? { status: "underway" as const } : {}), rule: [...ready.rule, "before-hyphen"] };
  }
  return null;
}

const FINANCE = NOUNS.find((r) => r.frame.kind === "finance")!;

/** "• $1 million to UNICEF": in a list a sum with a taker is a deed by itself. */
function sum(v: View, i: number): Trigger | null {
  if (v.read.blocks[v.sentence.block]!.kind !== "item" || i > v.sentence.first + 6) return null;
  const figure = v.figures.find((f) => f.money && f.last === i + 1);
  if (!figure || !inSentence(v, i + 1) || !v.lexicon.words.to.has(wordAt(v, i + 1))) return null;
  return { frame: FINANCE.frame, token: i, object: -1, verbal: false, inverse: false, roles: FINANCE.frame.roles, rule: ["listed-sum"], absorbed: [] };
}

/** Whether the word stands in a phrase of two to four words that asserts nothing. */
function isIdle(v: View, i: number): boolean {
  for (let first = i - 3; first <= i; first++) {
    if (first < v.sentence.first) continue;
    let phrase = wordAt(v, first);
    for (let last = first + 1; last < first + 4 && last < v.sentence.last; last++) {
      phrase += ` ${wordAt(v, last)}`;
      if (last >= i && v.lexicon.idle.has(phrase)) return true;
    }
  }
  return false;
}

/** What the word at `i` may assert, by itself and with its object. */
export function triggerAt(v: View, i: number): Trigger | null {
  const found = assertedAt(v, i);
  return found && isIdle(v, i) ? null : found;
}

/** A participle behind its noun; one that only makes a deed of it ("programa realizado en 2010") asserts nothing of its own. */
function described(v: View, i: number): Trigger | null {
  const found = verbTrigger(v, i);
  return found?.rule[0] === "light" ? null : found;
}

function assertedAt(v: View, i: number): Trigger | null {
  if (v.named[i]! >= 0) return presence(v, i);
  const coming = due(v, i);
  if (coming) return coming;
  const tag = tagAt(v, i);
  if (tag === "NUM" || tag === "SYM" || tag === "NOUN" || tag === "PROPN") {
    const listed = sum(v, i);
    if (listed) return listed;
  }
  // "visiting specialists": a participle before its noun describes, it asserts nothing
  if (isPostposed(v, i)) return described(v, i);
  if (tag === "VERB" && relation(v, i) === "amod") return opensCeremony(v, i) ? nounTrigger(v, i) : doneBy(v, i);
  if (tag === "VERB") return verbTrigger(v, i);
  if (tag === "NOUN" || tag === "PROPN") return isGerund(v, i) ? verbTrigger(v, i) : nounTrigger(v, i);
  // Headline capitals and rare forms: what the tagger calls an adjective may still be a participle of ours ("the MoU signed in 2022").
  return tag === "ADJ" && relation(v, i) === "acl" && formAt(v, i) !== "" ? verbTrigger(v, i) : null;
}
