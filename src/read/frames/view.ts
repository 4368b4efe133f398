import type { DateMention, FigureDraft, Layers, Mention, Span } from "../layers.ts";
import { antecedentThings, droppedThings } from "./antecedent.ts";
import { DEPREL, UPOS } from "../grammar/index.ts";
import { byWord, type ByWord } from "../lexicon/by-word.ts";
import type { Lexicon, NounForm, VerbForm } from "../lexicon/lexicon.ts";
import { MODE, MORPH, THING } from "../lexicon/classes.ts";
import type { Sentence } from "../text/sentences.ts";

export type Read = Pick<Layers, "given" | "language" | "blocks" | "words" | "tokens" | "sentences" | "tags" | "syntax" | "heading" | "dates" | "mentions" | "entities" | "figures">;

/** One parsed sentence as the frames see it: who hangs on whom, what each word means in our field, what it names. */
export interface View {
  readonly read: Read;
  readonly lexicon: Lexicon;
  /** the lexicon by word id, for the words of the text as they are */
  readonly known: ByWord;
  readonly sentence: Sentence;
  /** dependents of each token, by its index less the sentence's first */
  readonly kids: readonly (readonly number[] | undefined)[];
  /** index of the mention that covers a token, or -1; over all tokens */
  readonly named: Int32Array;
  /** indices of the mentions that stand in the sentence */
  readonly mentions: readonly number[];
  /** dates and figures of the sentence */
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureDraft[];
  readonly memo: Memo;
}

/** What was worked out of the sentence's words, by their index less its first: each is asked for many times. */
interface Memo {
  readonly tags: (string | undefined)[];
  readonly verbs: (VerbForm | null | undefined)[];
  readonly nouns: (NounForm | null | undefined)[];
  readonly cases: (string | undefined)[];
  readonly things: (number | undefined)[];
}

/** For each token the mention that covers it, the longest where one lies in another; -1 elsewhere. */
export function nameTokens({ tokens, mentions }: Pick<Layers, "tokens" | "mentions">): Int32Array {
  const named = new Int32Array(tokens.count).fill(-1);
  mentions.forEach((m, index) => {
    if (m.inside) return;
    for (let i = m.first; i < m.last; i++) named[i] = index;
  });
  return named;
}

const NO_KIDS: readonly number[] = [];

export function viewOf(read: Read, lexicon: Lexicon, at: Pick<View, "sentence" | "named" | "mentions" | "dates" | "figures">): View {
  const { sentence, named, mentions, dates, figures } = at;
  const { first, last } = sentence;
  const { heads } = read.syntax;
  const kids: number[][] = [];
  kids.length = last - first;
  for (let i = first; i < last; i++) {
    const head = heads[i]!;
    if (head < first || head >= last) continue;
    const siblings = kids[head - first];
    if (siblings) siblings.push(i);
    else kids[head - first] = [i];
  }
  return { read, lexicon, known: byWord(lexicon, read.words), sentence, kids, named, mentions, dates, figures, memo: { tags: [], verbs: [], nouns: [], cases: [], things: [] } };
}

const idAt = (v: View, i: number): number => v.read.tokens.word[i]!;
export const wordAt = (v: View, i: number): string => v.read.words.lower[v.read.tokens.word[i]!] ?? "";
export const formAt = (v: View, i: number): string => v.read.words.form[v.read.tokens.word[i]!] ?? "";
export const headOf = (v: View, i: number): number => v.read.syntax.heads[i]!;
export const relation = (v: View, i: number): string => DEPREL[v.read.syntax.relations[i]!] ?? "dep";
export const kidsOf = (v: View, i: number): readonly number[] => v.kids[i - v.sentence.first] ?? NO_KIDS;
export const inSentence = (v: View, i: number): boolean => i >= v.sentence.first && i < v.sentence.last;

/** What `make` finds of a word, kept where the word stands in the sentence. */
function once<T>(v: View, i: number, { kept, make }: { readonly kept: (T | undefined)[]; readonly make: (v: View, i: number) => T }): T {
  if (!inSentence(v, i)) return make(v, i);
  const at = i - v.sentence.first;
  let found = kept[at];
  if (found === undefined) kept[at] = found = make(v, i);
  return found;
}

/** The tag of a word; a participle that the tagger takes for an adjective counts as a verb where it stands as one ("was inaugurated by"). */
export const tagAt = (v: View, i: number): string => v.memo.tags[i - v.sentence.first] ?? once(v, i, { kept: v.memo.tags, make: findTag });

function findTag(v: View, i: number): string {
  const tag = UPOS[v.read.tags[i]!] ?? "X";
  // "está dispuesta a", "is committed to": what says how things stand is no deed
  if (tag !== "ADJ" || relation(v, i) === "amod" || (v.lexicon.adjective(wordAt(v, i)) !== 0 && kid(v, i, ["cop"]) >= 0)) return tag;
  return ((v.known.verb(idAt(v, i))?.morph ?? 0) & (MORPH.past | MORPH.participle)) !== 0 ? "VERB" : tag;
}

/** The first dependent with one of these relations, or -1. */
export function kid(v: View, i: number, relations: readonly string[]): number {
  for (const k of kidsOf(v, i)) if (relations.includes(relation(v, k))) return k;
  return -1;
}

/** The preposition of a nominal, lower case; "" where there is none. */
export const caseOf = (v: View, i: number): string => v.memo.cases[i - v.sentence.first] ?? once(v, i, { kept: v.memo.cases, make: findCase });

function findCase(v: View, i: number): string {
  for (const k of kidsOf(v, i)) if (relation(v, k) === "case") return wordAt(v, k);
  return "";
}

/** What the lexicon knows of the verb at `i`, its particle included. */
export const verbAt = (v: View, i: number): VerbForm | undefined => once(v, i, { kept: v.memo.verbs, make: findVerb }) ?? undefined;

function findVerb(v: View, i: number): VerbForm | null {
  const word = v.known.verb(idAt(v, i));
  if (!word) return null;
  const particle = particleOf(v, i, word.lemma);
  const phrasal = (particle < 0 ? undefined : v.lexicon.particle(word.lemma, wordAt(v, particle))) ?? fronted(v, i, word);
  if (phrasal?.lemma === "call on" && isUrged(v, i)) return { ...phrasal, morph: word.morph, acts: 0, modes: MODE.request };
  return phrasal ? { ...phrasal, morph: word.morph } : word;
}

/** "called on China [to send] doctors": no visit, an appeal. */
function isUrged(v: View, verb: number): boolean {
  for (let k = verb + 2; inSentence(v, k + 1) && k < verb + URGED; k++) {
    if ([",", ";"].includes(wordAt(v, k))) return false;
    if (v.lexicon.words.infinitive.has(wordAt(v, k))) return ((v.known.verb(idAt(v, k + 1))?.morph ?? 0) & MORPH.base) !== 0 && tagAt(v, k + 1) === "VERB";
  }
  return false;
}

/** How far behind the verb the infinitive may stand. */
const URGED = 9;

/** The word that makes one verb of several: "handed [over]", "cut the [ribbon]", "put their [names] to"; -1 for none. */
export function particleOf(v: View, verb: number, lemma: string): number {
  const known = kid(v, verb, ["compound:prt"]);
  // "colocaron [el viernes] la primera piedra"
  const next = known >= 0 ? known : (v.dates.find((d) => d.first === verb + 1 || d.first === verb + 2)?.last ?? verb + 1);
  const behind = inSentence(v, next) && ["DET", "PRON"].includes(tagAt(v, next)) ? [next, next + 1] : [next];
  return behind.find((k) => inSentence(v, k) && v.lexicon.particle(lemma, wordAt(v, k)) !== undefined) ?? -1;
}

/** "[ground] was broken": the subject of a passive may be the verb's fixed object. */
function fronted(v: View, i: number, { lemma, morph }: VerbForm): VerbForm | undefined {
  const subject = morph & MORPH.participle && kid(v, i, ["aux:pass"]) >= 0 ? kid(v, i, ["nsubj:pass", "nsubj"]) : -1;
  return subject < 0 ? undefined : v.lexicon.particle(lemma, wordAt(v, subject));
}

/** What the lexicon knows of the noun at `i`; a name counts by what it names. */
export const nounAt = (v: View, i: number): NounForm | undefined => once(v, i, { kept: v.memo.nouns, make: findNoun }) ?? undefined;

function findNoun(v: View, i: number): NounForm | null {
  const mention = v.named[i]! >= 0 ? v.read.mentions[v.named[i]!] : undefined;
  if (!mention) return termAt(v, i) ?? hyphenated(v, i) ?? v.known.noun(idAt(v, i)) ?? null;
  const things = NAMED[mention.kind] ?? 0;
  // "Kigali Central Hospital" is a facility, "the Health Dialogue" a meeting: a name's last word says what it names
  const told = [mention.first, beforeOf(v, mention), mention.last - 1].reduce((things, at) => things | (v.known.noun(idAt(v, at))?.things ?? 0), 0);
  const last = mention.kind === "organisation" || mention.kind === "programme" ? told & (THING.facility | THING.meeting | THING.paper | THING.workers) : 0;
  // "han trabajado 3.565 cubanos", "operated on 500 Haitians": a people that is counted are persons
  const counted = mention.kind === "country" && isCounted(v, i, mention) ? THING.workers | THING.patients | THING.learners : 0;
  return { lemma: mention.name, plural: false, things: things | last | counted, modes: 0 };
}

/** "3.565 cubanos", "twenty Tongans" */
function isCounted(v: View, i: number, { form, first }: Mention): boolean {
  const noun = tagAt(v, i) === "NOUN" || (form === "people" && tagAt(v, i) === "PROPN");
  return noun && (kidsOf(v, i).some((k) => relation(v, k) === "nummod") || (inSentence(v, first - 1) && tagAt(v, first - 1) === "NUM"));
}

/** "National Institute of Public Health": the word before the first "of", else the first word. */
function beforeOf(v: View, { first, last }: Span): number {
  for (let i = first + 1; i < last; i++) if (v.lexicon.words.of.has(wordAt(v, i))) return i - 1;
  return first;
}

/** "letter of intent": the lexicon has it whole. */
function termAt(v: View, i: number): NounForm | undefined {
  if (!inSentence(v, i + 2) || !v.lexicon.words.of.has(wordAt(v, i + 1))) return undefined;
  return v.lexicon.noun(`${wordAt(v, i)} ${wordAt(v, i + 1)} ${wordAt(v, i + 2)}`);
}

/** "know-how" stands as three tokens; the lexicon has it as one. */
function hyphenated(v: View, i: number): NounForm | undefined {
  if (inSentence(v, i - 2) && wordAt(v, i - 1) === "-") return v.lexicon.noun(`${wordAt(v, i - 2)}-${wordAt(v, i)}`);
  return inSentence(v, i + 2) && wordAt(v, i + 1) === "-" ? v.lexicon.noun(`${wordAt(v, i)}-${wordAt(v, i + 2)}`) : undefined;
}

const NAMED: Readonly<Record<string, number>> = {
  country: THING.body, organisation: THING.body, person: THING.delegation, place: 0, product: THING.goods | THING.product, condition: THING.field, programme: THING.project | THING.paper,
};

/** Nouns that count or hold what follows them: "a group of doctors", "2 million doses of vaccine". */
const HOLDERS = new Set("running management administration gestión administración manejo plane planes planeload planeloads truckload truckloads flight flights avión aviones vuelo vuelos camión camiones member members miembro miembros integrante integrantes first second third thirds fourth fifth sixth quarter quarters tenth last latest half most part phase stage worth case cases box boxes pair pairs piece pieces unit units ton tons tonne tonnes set sets pallet pallets container containers crate crates bag bags bottle bottles vial vials package packages load truckload shipment parcel form forms forms hundred thousand million billion dozens couple handful series wave array supply stock quantity tranche number group series range set batch total lot amount quantity variety package dozen hundreds thousands dose doses consignment shipment type kind part rest majority mitad tercio tercios cuarto serie grupo número cantidad total dosis lote conjunto docena variedad millón millones miles cientos centenares decenas docenas equipo mayoría resto caja cajas lotes series grupos tipo tipos tonelada toneladas".split(" "));

/** "a group of doctors", "the first of its factories", "two of the plants": what counts is what follows. */
const holds = (v: View, i: number): boolean => HOLDERS.has(wordAt(v, i)) || ["NUM", "ADJ", "PRON", "DET"].includes(tagAt(v, i));

/** What a pronoun that is acted on stands for: "handed it over", "lo reconstruyó". */
const pronounThings = (v: View, i: number): number => (relation(v, i) === "obj" || relation(v, i) === "nsubj:pass" ? antecedentThings(v, i) : 0);

/** "Fueron entregadas el lunes": a passive whose subject is told before, in a language that leaves it out. */
export function lacksSubject(v: View, verb: number): boolean {
  if (!v.lexicon.syntax?.verbFirst || tagAt(v, verb) !== "VERB" || !v.lexicon.words.be.has(wordAt(v, verb - 1))) return false;
  return ["root", "conj", "ccomp", "parataxis"].includes(relation(v, verb)) && namesNobody(v, verb);
}

const NAMING = new Set(["nsubj", "nsubj:pass", "csubj", "obj", "ccomp", "xcomp", "expl:pv"]);

/** Whether a verb has neither subject nor object, but for a date that the tree takes for one. */
export const namesNobody = (v: View, verb: number): boolean => !kidsOf(v, verb).some((k) => NAMING.has(relation(v, k)) && !isDated(v, k));

/** Whether a word is of a date: "el lunes" is no object, whatever the tree calls it. */
export const isDated = (v: View, i: number): boolean => v.dates.some((d) => d.first <= i && i < d.last);

/** "Another 20 will follow": what a bare number counts, by the figure that it is. */
function counted(v: View, i: number): number {
  const figure = tagAt(v, i) === "NUM" ? v.figures.find((f) => !f.money && f.first <= i && i < f.last) : undefined;
  return figure ? (v.lexicon.noun(figure.unit)?.things ?? 0) : 0;
}

/** "medical assistance" cares; "technical assistance" and plain support help. */
function isCare(v: View, i: number, things: number): boolean {
  if (!(things & THING.aid) || !(things & THING.care)) return true;
  return kidsOf(v, i).some((k) => MEDICAL.test(wordAt(v, k)) && ["amod", "compound"].includes(relation(v, k)));
}

const MEDICAL = /^(?:m[eé]dic|health|clinical|surgical|hospital|nursing|sanitari|quirúrgic|psycho|psico|obstetric|dental|care)/;

/** What the nominal itself names, without what is coordinated with it. */
export function ownThings(v: View, i: number): number {
  let things = lacksSubject(v, i) ? droppedThings(v, i, true) : counted(v, i) || (nounAt(v, i)?.things ?? pronounThings(v, i));
  for (const k of kidsOf(v, i)) {
    const rel = relation(v, k);
    if (rel === "nmod" && holds(v, i) && v.lexicon.words.of.has(caseOf(v, k))) things |= ownThings(v, k);
    if (rel === "compound" && things === 0) things |= nounAt(v, k)?.things ?? 0;
  }
  return isCare(v, i, things) ? things : things & ~THING.care;
}

/** What the nominal headed by `i` names, with what is coordinated with it. */
export const thingsOf = (v: View, i: number): number => once(v, i, { kept: v.memo.things, make: findThings });

function findThings(v: View, i: number): number {
  let things = ownThings(v, i);
  if (isMoney(v, i) || kidsOf(v, i).some((k) => relation(v, k) !== "conj" && isMoney(v, k))) things |= THING.money;
  for (const k of kidsOf(v, i)) if (relation(v, k) === "conj") things |= ownThings(v, k);
  return things;
}

/** Whether a sum of money stands at the token or just before it. */
export function isMoney(v: View, i: number): boolean {
  return v.figures.some((f) => f.money && f.first <= i && i < f.last);
}

/** Whether `i` lies below `top` in the tree. */
export function below(v: View, i: number, top: number): boolean {
  for (let j = i, n = 0; inSentence(v, j) && n < 200; j = headOf(v, j), n++) if (j === top) return true;
  return false;
}

/** The tokens below `i`, itself included, as the stretch from the first to the last. */
export function reach(v: View, i: number): { first: number; last: number } {
  let first = i;
  let last = i + 1;
  for (const k of kidsOf(v, i)) {
    const r = reach(v, k);
    if (r.first < first) first = r.first;
    if (r.last > last) last = r.last;
  }
  return { first, last };
}

/** "fueron donados", "se firmó un memorando": the subject is what is acted on, whatever the tree calls it. */
export function isPassive(v: View, verb: number): boolean {
  const { words } = v.lexicon;
  const participle = ((verbAt(v, verb)?.morph ?? 0) & MORPH.participle) !== 0;
  return kidsOf(v, verb).some((k) => {
    const rel = relation(v, k);
    // "the hospital built by Turkey opened": the tree may take the participle for the verb
    if (rel === "obl:agent" && participle && k > verb && kid(v, verb, ["obj", "aux"]) < 0) return true;
    return rel === "aux:pass" || words.reflexive.has(wordAt(v, k)) || (participle && (rel === "cop" || rel === "aux") && words.be.has(wordAt(v, k)));
  });
}
