import type { EntityDraft, Mention, Span } from "../layers.ts";
import { antecedentThings } from "./antecedent.ts";
import { DEPREL } from "../grammar/index.ts";
import type { EntityOf } from "./entity-of.ts";
import { kidsOf, relation, tagAt, wordAt, type Read, type View } from "./view.ts";

/** What a text is about, for words that name nobody by themselves. */
export interface Context {
  /** the countries that the text is about, the most named first; two at the most */
  readonly pair: readonly EntityDraft[];
}

/** Weight of a mention: a name counts more than what stands in another name. */
const weigh = (m: Mention): number => (m.inside ? 0.25 : m.form === "name" || m.form === "adjective" ? 1 : 0.75);

/** The pair of a text: of more than two countries the second counts when it is named a third as often as the first, and clearly more than the next. */
export function contextOf(read: Read): Context {
  const scored = read.entities
    .filter((e) => e.kind === "country")
    .map((entity) => ({ entity, score: entity.mentions.reduce((sum, i) => sum + weigh(read.mentions[i]!), 0) }))
    .sort((a, b) => b.score - a.score || a.entity.mentions[0]! - b.entity.mentions[0]!);
  const [first, second, third] = scored;
  if (!first) return { pair: [] };
  const rest = scored.slice(2).reduce((sum, { score }) => sum + score, 0);
  const clear = second && (!third || (second.score >= first.score / 3 && second.score >= 1.5 * third.score && second.score >= rest / 2));
  return { pair: clear ? [first.entity, second.entity] : [first.entity] };
}

/** Words that stand for somebody named elsewhere: "both countries", "they", "he". */
export interface Anaphor {
  readonly span: Span;
  readonly entities: readonly EntityDraft[];
}

interface Search {
  readonly view: View;
  readonly entityOf: EntityOf;
  readonly context: Context;
  /** the country for which a person holds an office */
  readonly home: (person: string) => EntityDraft | undefined;
}

/** The last `count` different entities named before a token, the nearest last, that pass the test. */
function lastNamed({ view, entityOf }: Search, before: number, wanted: { readonly count: number; readonly test: (e: EntityDraft, m: Mention) => boolean }): EntityDraft[] {
  const found: EntityDraft[] = [];
  const { mentions } = view.read;
  for (let n = (view.mentions.at(-1) ?? firstAfter(mentions, view.sentence.last) - 1), looked = 0; n >= 0 && found.length < wanted.count && looked < 40; n--, looked++) {
    const m = mentions[n]!;
    const e = entityOf[n];
    if (m.first >= before || m.inside || !e || found.includes(e) || !wanted.test(e, m)) continue;
    found.unshift(e);
  }
  return found;
}

function firstAfter(mentions: readonly Mention[], token: number): number {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pronoun(search: Search, i: number): readonly EntityDraft[] {
  const { words } = search.view.lexicon;
  const word = wordAt(search.view, i);
  // "the ambassador handed them over": things, not sides
  if (words.allSides.has(word)) return antecedentThings(search.view, i) === 0 ? search.context.pair : [];
  const gender = words.he.has(word) ? "m" : words.she.has(word) ? "f" : null;
  if (gender) return lastNamed(search, i, { count: 1, test: (e) => e.kind === "person" && (e.gender ?? gender) === gender });
  return words.lastBody.has(word) ? lastBody(search, i) : [];
}

const isBody = (e: EntityDraft, m: Mention): boolean => (e.kind === "organisation" || e.kind === "country") && m.form !== "adjective";

/** Of "it" as subject the subject of the sentence before, where a body is that; else the body that is named last. */
function lastBody(search: Search, i: number): readonly EntityDraft[] {
  const { sentence } = search.view;
  const first = relation(search.view, i).startsWith("nsubj") && sentence.first === i ? subjectBefore(search) : undefined;
  return first ? [first] : lastNamed(search, i, { count: 1, test: isBody });
}

/** The body that is the subject of the sentence before. */
function subjectBefore({ view, entityOf }: Search): EntityDraft | undefined {
  const { mentions, syntax } = view.read;
  for (let n = firstAfter(mentions, view.sentence.first) - 1; n >= 0; n--) {
    const m = mentions[n]!;
    const e = entityOf[n];
    if (m.first < view.sentence.first - LAST) return undefined;
    if (!e || m.inside || !isBody(e, m)) continue;
    for (let i = m.first; i < m.last; i++) if ((DEPREL[syntax.relations[i]!] ?? "").startsWith("nsubj")) return e;
  }
  return undefined;
}

/** How far back the subject before may stand, in tokens. */
const LAST = 30;

function twoSides(search: Search, i: number): readonly EntityDraft[] {
  const { view, context } = search;
  const { words } = view.lexicon;
  const word = wordAt(view, i);
  const persons = words.sidePersons.has(word);
  if (!persons && !words.sides.has(word)) return [];
  if (!kidsOf(view, i).some((k) => ["det", "nummod", "amod", "nmod:poss", "det:predet"].includes(relation(view, k)) && words.two.has(wordAt(view, k)))) return [];
  return persons ? lastNamed(search, i, { count: 2, test: (e) => e.kind === "person" }) : context.pair;
}

/** "The two exchanged views", "los dos firmaron": a number alone that does something means the two sides. */
function bothAlone(search: Search, i: number): readonly EntityDraft[] {
  const { view, context } = search;
  const { first } = view.sentence;
  const alone = i > first && BOTH.has(wordAt(view, i)) && ARTICLES.has(wordAt(view, i - 1)) && i + 1 < view.sentence.last && ["VERB", "AUX", "ADV"].includes(tagAt(view, i + 1));
  return alone ? context.pair : [];
}
const BOTH = new Set(["two", "dos"]);
const ARTICLES = new Set(["the", "los", "las"]);

const HOMES = new Set("country nation government homeland people país nación gobierno pueblo patria".split(" "));
const OWN = new Set("his her my our su mi nuestro nuestra".split(" "));

/** "his country was ready", "su país": the country of whoever was named last. */
function homeOf(search: Search, i: number): readonly EntityDraft[] {
  const { view } = search;
  if (!HOMES.has(wordAt(view, i)) || !kidsOf(view, i).some((k) => OWN.has(wordAt(view, k)))) return [];
  const [person] = lastNamed(search, i, { count: 1, test: (e) => e.kind === "person" });
  const land = person && search.home(person.id);
  return land ? [land] : [];
}

/** All such words of a sentence. */
export function anaphorsOf(view: View, known: Omit<Search, "view">): Anaphor[] {
  const search = { view, ...known };
  const found: Anaphor[] = [];
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    if (view.named[i]! >= 0) continue;
    const tag = tagAt(view, i);
    const entities = BOTH.has(wordAt(view, i)) && tag !== "PRON" ? bothAlone(search, i) : tag === "PRON" || tag === "DET" ? (tag === "DET" && relation(view, i) === "det" ? [] : pronoun(search, i)) : tag === "NOUN" ? [...twoSides(search, i), ...homeOf(search, i)] : [];
    if (entities.length > 0) found.push({ span: { first: i, last: i + 1 }, entities });
  }
  return found;
}
