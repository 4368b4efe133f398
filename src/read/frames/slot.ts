import { ACT, MODE, THING } from "../lexicon/classes.ts";
import { asked, givesThanks, lent } from "./control.ts";
import type { Slot } from "./frame.ts";
import type { Spine } from "./spine.ts";
import { caseOf, headOf, inSentence, isPassive, kid, kidsOf, nounAt, relation, tagAt, thingsOf, verbAt, wordAt, type View } from "./view.ts";

/** What a preposition makes of the name behind it; null where it makes none of these. */
export function slotOfCase(v: View, preposition: string): Slot | null {
  const { words } = v.lexicon;
  if (preposition === "") return null;
  if (words.between.has(preposition)) return "between";
  if (words.with.has(preposition)) return "with";
  if (words.to.has(preposition)) return "to";
  if (words.from.has(preposition)) return "from";
  if (words.by.has(preposition)) return "by";
  if (words.through.has(preposition)) return "through";
  if (words.in.has(preposition)) return "in";
  return words.of.has(preposition) ? "of" : null;
}

/** Words that name who tells, not who takes part. */
const TELLING = new Set(["según", "according"]);

/** The head token of a span: the one whose head lies outside. */
export function spanHead(v: View, span: { readonly first: number; readonly last: number }): number {
  for (let i = span.first; i < span.last; i++) {
    const head = headOf(v, i);
    if (head < span.first || head >= span.last) return i;
  }
  return span.first;
}

/** Relations through which a name shares the place of the word above it. */
const SHARED = new Set(["conj", "appos", "flat", "nmod:poss", "compound", "amod", "nmod:desc", "det", "list", "nmod:unmarked"]);

interface Climb {
  /** last token before the spine */
  readonly child: number;
  /** the spine's token that was reached */
  readonly spine: number;
  /** the preposition nearest to the name on the way, as a slot */
  readonly own: Slot | null;
  /** the name tells where persons come from who stand in the place reached */
  readonly origin: boolean;
}

const PEOPLE = THING.workers | THING.learners | THING.patients | THING.experts | THING.delegation;

const OWN_CLAUSE = new Set(["advcl", "ccomp", "parataxis", "acl:relcl", "acl", "csubj", "xcomp"]);

/** "a delegation headed by X", "composed of representatives of Y": who heads or makes up the party is of it. */
function leads(v: View, i: number): boolean {
  const verb = verbAt(v, i);
  return relation(v, i).startsWith("acl") && verb !== undefined && ((verb.acts & ACT.lead) !== 0 || v.lexicon.words.madeOf.has(verb.lemma));
}

const SUBJECTS = new Set(["nsubj", "nsubj:outer", "csubj"]);
const OBJECTS = new Set(["nsubj:pass", "obj", "iobj"]);

/** "withdrew its doctors from Brazil", "retiró a sus médicos de Brasil": where they leave, not where they come from. */
function isWithdrawn(v: View, noun: number): boolean {
  const verb = headOf(v, noun);
  return inSentence(v, verb) && OBJECTS.has(relation(v, noun)) && ((verbAt(v, verb)?.acts ?? 0) & ACT.withdraw) !== 0;
}

/** "gracias a la ayuda de Japón", "thanks to Japan": it came from there. */
function isThanksTo(v: View, i: number): boolean {
  const preposition = v.lexicon.words.to.has(caseOf(v, i)) ? kid(v, i, ["case"]) : -1;
  return preposition > v.sentence.first && THANKS.has(wordAt(v, preposition - 1)) || THANKS.has(caseOf(v, i));
}
const THANKS = new Set(["thanks", "gracias"]);

const isGratitude = (v: View, i: number): boolean => inSentence(v, i) && tagAt(v, i) === "NOUN" && ((nounAt(v, i)?.modes ?? 0) & MODE.thank) !== 0;

/** "gratitude to Japan [for the ambulances]": who is thanked gave them. */
const isThanked = (v: View, i: number): boolean => v.lexicon.words.to.has(caseOf(v, i)) && isGratitude(v, headOf(v, i));

const TOURS = new Set(["tour", "gira", "recorrido", "periplo", "viaje"]);
/** "a tour of Kenya", "una gira por Rusia": where it goes. */
const isToured = (v: View, i: number): boolean => TOURS.has(wordAt(v, headOf(v, i))) && /^(?:of|through|por)$/.test(caseOf(v, i));

/** What the name's own preposition makes of it on the way up; "of" tells nothing yet, but behind a withdrawal. */
function slotHere(v: View, i: number): Slot | null {
  if (isThanksTo(v, i) || isThanked(v, i)) return "from";
  if (isToured(v, i)) return "in";
  const slot = slotOfCase(v, caseOf(v, i));
  // "graduated from Cuban universities": where they learnt
  if (slot === "from" && (thingsOf(v, i) & THING.facility) !== 0 && ((verbAt(v, headOf(v, i))?.acts ?? 0) & ACT.learn) !== 0) return "in";
  // "built with funds of China": whose money it is gives
  if (slot === "with" && (thingsOf(v, i) & (THING.money | THING.finance)) !== 0) return "from";
  if (slot !== "of") return slot;
  return relation(v, i) === "nmod" && isWithdrawn(v, headOf(v, i)) ? "from" : null;
}

/** In a clause of its own, or behind "según": no part of this deed. */
const standsApart = (v: View, i: number): boolean => (OWN_CLAUSE.has(relation(v, i)) && !leads(v, i)) || TELLING.has(caseOf(v, i));

function climb(v: View, from: number, spine: Spine): Climb | null {
  let own: Slot | null = null;
  let origin = false;
  for (let i = from, n = 0; n < 30; n++) {
    if (spine.tokens.includes(i)) return i === from ? { child: i, spine: i, own, origin } : null;
    const head = headOf(v, i);
    if (!inSentence(v, head)) return null;
    const rel = relation(v, i);
    if (standsApart(v, i)) return null;
    if (v.lexicon.words.presence.has(wordAt(v, i))) own ??= "presence";
    own ??= slotHere(v, i);
    // "doctors from Ghana" stand where they stand, and are of Ghana
    if (own === "from" && rel === "nmod" && (thingsOf(v, head) & PEOPLE) !== 0 && !isWithdrawn(v, head)) {
      own = null;
      origin = true;
    }
    // a coordinated verb has parts of its own, but "signed by X and witnessed by Y" is one deed
    if (rel === "conj" && tagAt(v, i) === "VERB") {
      if (!looksOn(v, i)) return null;
      own = "onlooker";
    }
    if (spine.tokens.includes(head)) return { child: i, spine: head, own, origin };
    i = head;
  }
  return null;
}

const isVerb = (v: View, i: number): boolean => tagAt(v, i) === "VERB" || (tagAt(v, i) === "ADJ" && kid(v, i, ["cop"]) >= 0);

/** Who says, thanks or stresses has no part in what is said, unless the saying itself binds ("announced", "requested"). */
function onlyTells(v: View, verb: number): boolean {
  const { modes = 0, acts = 0 } = verbAt(v, verb) ?? {};
  return (modes & (MODE.say | MODE.thank)) !== 0 && (modes & (MODE.promise | MODE.agree | MODE.request | MODE.offer | MODE.consider | MODE.wish | MODE.confirm)) === 0 && acts === 0;
}

/** "witnessed", which is not "attended" */
export const looksOn = (v: View, verb: number): boolean => ((verbAt(v, verb)?.acts ?? 0) & ACT.witness) !== 0 && ((verbAt(v, verb)?.acts ?? 0) & ACT.attend) === 0;


const GIFTS = THING.gift | THING.aid | THING.goods | THING.workers;

/** The gift itself is what is thanked for; a person who thanks speaks for the taker. */
function thanksFor(v: View, verb: number): boolean {
  const { modes = 0, acts = 0 } = verbAt(v, verb) ?? {};
  if (!(modes & MODE.thank) || modes & MODE.say || acts !== 0) return false;
  return kidsOf(v, verb).some((k) => ["obj", "obl", "obl:arg"].includes(relation(v, k)) && (thingsOf(v, k) & GIFTS) !== 0 && v.named[k]! < 0);
}

/** What part the subject of a verb of the spine has in the deed. */
function subjectPart(v: View, verb: number): Slot | null {
  // "Perú agradeció la donación": who thanks got it
  if (thanksFor(v, verb) || givesThanks(v, verb)) return "subject";
  if (onlyTells(v, verb)) return null;
  return looksOn(v, verb) ? "onlooker" : "subject";
}

/** "Secretary Azar met": a name before its verb is the subject, whatever the tree calls it. */
function isMisplaced(v: View, { child, spine }: Climb): boolean {
  return child < spine && tagAt(v, spine) === "VERB" && ["compound", "dep", "nmod:poss", "nmod:desc"].includes(relation(v, child));
}

/** "El canciller visitará China": of two that the tree calls subjects the one behind the verb is what it acts on. */
function followsSubject(v: View, { child, spine }: Climb): boolean {
  return child > spine && kidsOf(v, spine).some((k) => k < spine && SUBJECTS.has(relation(v, k)) && tagAt(v, k) !== "PRON" && !v.dates.some((d) => d.first <= k && k < d.last));
}

/** "Lo reconstruyó la agencia": the pronoun is the object, so what stands behind the verb does the deed. */
function hasClitic(v: View, { child, spine }: Climb): boolean {
  return child > spine && kidsOf(v, spine).some((k) => k < spine && tagAt(v, k) === "PRON" && v.lexicon.syntax?.clitics.has(wordAt(v, k)) === true);
}

/** "Cuba is to second doctors": the tree calls a subject that of a passive where there is none. */
const isActiveSubject = (v: View, { child, spine }: Climb): boolean =>
  relation(v, child) === "nsubj:pass" && child < spine && !isPassive(v, spine) && kid(v, spine, ["obj"]) >= 0;

function verbSlot(v: View, found: Climb): Slot | null {
  const { child, spine, own, origin } = found;
  const rel = relation(v, child);
  if (SUBJECTS.has(rel) || isActiveSubject(v, found)) return own ?? (followsSubject(v, found) ? "object" : subjectPart(v, spine));
  if (isMisplaced(v, found)) return own ?? "subject";
  if (OBJECTS.has(rel)) return own ?? (hasClitic(v, found) ? "subject" : origin ? "member" : "object");
  if (rel === "obl:agent") return own && own !== "by" ? own : looksOn(v, spine) ? "onlooker" : "by";
  return rel.startsWith("obl") || rel === "nmod" ? (own ?? slotOfCase(v, caseOf(v, child))) : null;
}

function whereabouts(v: View, object: number): Slot | null {
  const slot = slotOfCase(v, caseOf(v, object));
  return slot === "in" && !(thingsOf(v, object) & PEOPLE) ? slot : null;
}

/** "la ayuda del [gobierno] chino": the government of a land stands for it. */
const rules = (v: View, i: number): boolean => RULERS.has(wordAt(v, i));
const RULERS = new Set(["gobierno", "gobiernos", "pueblo", "autoridades", "estado", "cancillería"]);

function nounSlot(v: View, { child, spine, own, origin }: Climb, at: { readonly trigger: number; readonly name: number }): Slot | null {
  const rel = relation(v, child);
  if (origin && own === null && spine !== at.trigger) return "member";
  if (rel === "conj" || rel === "list") return null;
  const direct = own ?? slotOfCase(v, caseOf(v, child));
  if (direct && direct !== "of") return direct;
  const owner = SHARED.has(rel) || rel === "nmod";
  if (!owner) return null;
  // "working in 15 provinces of Angola": what is of the place is the place
  if (spine !== at.trigger) return whereabouts(v, spine) ?? "member";
  // "la donación de China" names the giver, "la capacitación de enfermeras de Belice" does not
  const giver = direct === null || ((child === at.name || rules(v, child) || v.named[child]! >= 0) && v.lexicon.words.genitive.has(caseOf(v, child)));
  return giver ? "owner" : "of";
}

/** "compró vacunas a la India": behind a verb of getting such a preposition names who gives. */
function isSource(v: View, { child }: Climb): boolean {
  return v.lexicon.syntax?.source.has(caseOf(v, child)) ?? false;
}

/** "arriving in Kenya from [the United States]": what the tree calls an object is none right behind a preposition, wherever that hangs. */
function adjacent(v: View, child: number, first: number): Slot | null {
  if (!OBJECTS.has(relation(v, child)) || child < headOf(v, child)) return null;
  const before = tagAt(v, first - 1) === "DET" ? first - 2 : first - 1;
  const governs = before > headOf(v, child) && tagAt(v, before) === "ADP" && relation(v, before) === "case" && caseOf(v, child) === "";
  return governs ? slotOfCase(v, wordAt(v, before)) : null;
}

/** Where a name stands seen from the activity, or null where it has no part in it. */
export function slotOf(v: View, spine: Spine, name: { readonly first: number; readonly last: number }): Slot | null {
  const climbed = climb(v, spanHead(v, name), spine);
  if (!climbed) return null;
  if (climbed.own === "onlooker") return "onlooker";
  const found = { ...climbed, own: climbed.own ?? adjacent(v, climbed.child, name.first) };
  const order = spine.tokens.indexOf(found.spine);
  const at = isVerb(v, found.spine) ? verbSlot(v, found) : found.child === found.spine ? (found.own ?? ownSlot(v, spine, found.spine)) : nounSlot(v, found, { trigger: spine.trigger.token, name: spanHead(v, name) });
  const slot = at === "to" && spine.trigger.inverse && order === 0 && isSource(v, found) ? "from" : at;
  if (order >= spine.lenders) return lent(v, found.spine, slot);
  return order > 0 && isVerb(v, found.spine) ? asked(v, found.spine, slot) : slot;
}

/** The name is itself a word of the spine: the object of the verb. */
function ownSlot(v: View, spine: Spine, token: number): Slot | null {
  const rel = relation(v, token);
  // "3.565 cubanos": the persons themselves are named by their country
  if (token === spine.trigger.object && tagAt(v, token) === "NOUN") return "member";
  if (token === spine.trigger.object) return slotOfCase(v, caseOf(v, token)) ?? "object";
  return rel === "nsubj" ? "subject" : null;
}
