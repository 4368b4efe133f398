import { deprelIndex, uposIndex, type Grammar, type Tree } from "../grammar/index.ts";
import type { Layers, Span, Syntax } from "../layers.ts";
import type { Sentence } from "../text/sentences.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import { THING } from "../lexicon/classes.ts";
import { SHAPE } from "../text/words.ts";
import { piecesOf, type Pieces } from "./pieces.ts";

type Needs = Pick<Layers, "language" | "words" | "tokens" | "sentences" | "tags" | "mentions" | "dates" | "grammars" | "gate">;

const [PROPN, NOUN, ADJ, ADP, DET, PRON] = ["PROPN", "NOUN", "ADJ", "ADP", "DET", "PRON"].map(uposIndex) as [number, number, number, number, number, number];
const [FLAT, COMPOUND, OBJ] = ["flat", "compound", "obj"].map(deprelIndex) as [number, number, number];
/** Head of the tokens of a sentence that was not parsed. */
export const UNPARSED = -2;

/** Words that stand in the sentence as one: a name with its title, a date with its preposition; every other word by itself. */
interface Unit {
  readonly first: number;
  readonly last: number;
  readonly kind: "word" | "name" | "date" | "term";
}

/** The token that stands for a unit in the tree: a term's first ("memorandum of understanding"), else the last. */
const topOf = (u: Unit): number => (u.kind === "term" ? u.first : u.last - 1);

/** Words that join the parts of a title: "Minister [of] Social Affairs [and] Health". */
const JOINTS = new Set("of for and & the , on de del la y para".split(" "));

/** "President [Biden]", "Minister of Health and Labour [Kato]": a title in capitals before a name is one word with it. */
function withTitle(needs: Needs, name: Span, floor: number): Span {
  const { words, tokens, tags } = needs;
  const lexicon = lexiconOf(needs.language);
  const capital = (i: number): boolean => (words.shape[tokens.word[i]!]! & SHAPE.capital) !== 0 && (tags[i] === PROPN || tags[i] === NOUN || tags[i] === ADJ);
  const heads = (i: number): boolean => ((lexicon?.noun(words.lower[tokens.word[i]!]!)?.things ?? 0) & THING.delegation) !== 0;
  let first = name.first;
  while (first > floor && capital(first - 1)) first--;
  // over "of" and "and" only where a head of a title stands behind them
  let chain = first;
  for (let i = first - 1; i >= floor && first - i < 14 && (capital(i) || JOINTS.has(words.lower[tokens.word[i]!]!)); i--) if (capital(i) && heads(i)) chain = i;
  first = chain;
  while (first > floor && capital(first - 1)) first--;
  return { first, last: name.last };
}

/** Nouns of several words that the lexicon knows: "letters of intent". */
function termsOf({ language, words, tokens }: Needs): Unit[] {
  const terms = lexiconOf(language)?.terms ?? [];
  const found: Unit[] = [];
  const by = new Map<string, (readonly string[])[]>();
  for (const term of terms) by.set(term[0]!, [...(by.get(term[0]!) ?? []), term]);
  for (let i = 0; i < tokens.count; i++) {
    const term = by.get(words.lower[tokens.word[i]!]!)?.find((t) => t.every((word, n) => words.lower[tokens.word[i + n]!] === word));
    if (term) found.push({ first: i, last: i + term.length, kind: "term" });
  }
  return found;
}

/** Forms of names that stand as proper nouns even where the tagger takes the word for another ("UNICEF delivered"). */
const NAMING = new Set(["name", "acronym", "short", "capital"]);

/** Names of persons with their titles, other names and dates, sorted; where two overlap the earlier and longer one stays. */
function wholes(needs: Needs): Unit[] {
  const units: Unit[] = [];
  let end = 0;
  for (const m of needs.mentions) {
    if (m.inside) continue;
    const span = m.kind === "person" ? withTitle(needs, m, end) : m;
    end = m.last;
    if (span.last - span.first > 1 || NAMING.has(m.form)) units.push({ first: span.first, last: span.last, kind: "name" });
  }
  for (const d of needs.dates) units.push({ first: d.first > 0 && needs.tags[d.first - 1] === ADP ? d.first - 1 : d.first, last: d.last, kind: "date" });
  units.push(...termsOf(needs));
  units.sort((a, b) => a.first - b.first || b.last - a.last);
  let last = 0;
  return units.filter((u) => (u.first < last ? false : ((last = u.last), true)));
}

function unitsOf(sentence: Sentence, whole: readonly Unit[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let i = sentence.first; i < sentence.last; ) {
    while (next < whole.length && whole[next]!.first < i) next++;
    const w = whole[next];
    const unit: Unit = w && w.first === i && w.last <= sentence.last ? w : { first: i, last: i + 1, kind: "word" };
    units.push(unit);
    i = unit.last;
  }
  return units;
}

/** A word that the parser knows to stand for a time, so that a date hangs on its verb whatever its form. */
const TIME_WORD: Readonly<Record<string, string>> = { en: "today", es: "hoy" };

/** A sentence as the parser sees it: a unit is one word, or the words that its one token is made of. */
interface Line {
  readonly ids: number[];
  readonly tags: number[];
  /** the unit that each word belongs to */
  readonly unit: number[];
  /** the word that stands for each unit: its first */
  readonly top: number[];
}

function lineOf(needs: Needs, grammar: Grammar, at: { readonly units: readonly Unit[]; readonly pieces: Pieces }): Line {
  const line: Line = { ids: [], tags: [], unit: [], top: [] };
  const time = TIME_WORD[grammar.language];
  const push = (form: string, tag: number): void => {
    line.ids.push(grammar.intern(form));
    line.tags.push(tag);
    line.unit.push(line.top.length - 1);
  };
  for (const u of at.units) {
    line.top.push(line.ids.length);
    const form = u.kind === "date" && time ? time : needs.words.form[needs.tokens.word[topOf(u)]!]!;
    const tag = u.kind === "name" ? PROPN : u.kind === "word" ? needs.tags[u.first]! : NOUN;
    const [first = form, ...rest] = (u.kind === "word" ? at.pieces(u.first) : null) ?? [form];
    push(first, tag);
    for (const piece of rest) push(piece, tag === ADP ? DET : PRON);
  }
  return line;
}

/** The nearest word above that stands for a unit; -1 at the root. */
function headAbove({ top, unit }: Line, heads: Int32Array, word: number): number {
  let i = heads[word]!;
  while (i >= 0 && top[unit[i]!] !== i) i = heads[i]!;
  return i;
}

function write(syntax: Syntax, units: readonly Unit[], { line, tree }: { readonly line: Line; readonly tree: Tree }): void {
  units.forEach((u, n) => {
    const word = line.top[n]!;
    let head = headAbove(line, tree.heads, word);
    const top = topOf(u);
    // a name is no part of the date behind it: "visit India next week"
    const stray = u.kind === "name" && tree.relations[word] === COMPOUND && head > word && units[line.unit[head]!]!.kind === "date";
    if (stray) head = headAbove(line, tree.heads, head);
    syntax.heads[top] = head < 0 ? -1 : topOf(units[line.unit[head]!]!);
    syntax.relations[top] = stray && head >= 0 ? OBJ : tree.relations[word]!;
    for (let i = u.first; i < u.last; i++) {
      if (i === top) continue;
      syntax.heads[i] = top;
      syntax.relations[i] = FLAT;
    }
  });
}

/** Parses the sentences, each name and each date as one word. */
export function parseSentences(needs: Needs): Pick<Layers, "syntax"> {
  const { count } = needs.tokens;
  const syntax: Syntax = { heads: new Int32Array(count).fill(UNPARSED), relations: new Uint8Array(count) };
  const grammar = needs.grammars(needs.language);
  if (!grammar) return { syntax };
  const whole = wholes(needs);
  const pieces = piecesOf(needs, needs.tokens);
  let from = 0;
  for (const [n, s] of needs.sentences.entries()) {
    if (needs.gate[n] === 0) continue;
    while (from < whole.length && whole[from]!.first < s.first) from++;
    let to = from;
    while (to < whole.length && whole[to]!.first < s.last) to++;
    const units = unitsOf(s, whole.slice(from, to));
    const line = lineOf(needs, grammar, { units, pieces });
    write(syntax, units, { line, tree: grammar.parse(Int32Array.from(line.ids), Uint8Array.from(line.tags)) });
    from = to;
  }
  return { syntax };
}
