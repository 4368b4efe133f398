import { DEPREL, uposIndex, type Grammar, type Tree } from "../grammar/index.ts";
import type { Layers, Span, Syntax } from "../layers.ts";
import type { Sentence } from "../text/sentences.ts";
import { SHAPE } from "../text/words.ts";
import { piecesOf, type Pieces } from "./pieces.ts";

type Needs = Pick<Layers, "language" | "words" | "tokens" | "sentences" | "tags" | "mentions" | "dates" | "grammars">;

const [PROPN, NOUN, ADJ, ADP, DET, PRON] = ["PROPN", "NOUN", "ADJ", "ADP", "DET", "PRON"].map(uposIndex) as [number, number, number, number, number, number];
const FLAT = DEPREL.indexOf("flat");
const UNPARSED = -2;

/** Words that stand in the sentence as one: a name with its title, a date with its preposition; every other word by itself. */
interface Unit {
  readonly first: number;
  readonly last: number;
  readonly kind: "word" | "name" | "date";
}

/** "President [Biden]": a title in capitals before a name is one word with it. */
function withTitle({ words, tokens, tags }: Needs, name: Span, floor: number): Span {
  let { first } = name;
  while (first > floor) {
    const tag = tags[first - 1]!;
    const shape = words.shape[tokens.word[first - 1]!]!;
    if ((shape & SHAPE.capital) === 0 || (tag !== PROPN && tag !== NOUN && tag !== ADJ)) break;
    first--;
  }
  return { first, last: name.last };
}

/** Names of persons with their titles, other names and dates, sorted; where two overlap the earlier and longer one stays. */
function wholes(needs: Needs): Unit[] {
  const units: Unit[] = [];
  let end = 0;
  for (const m of needs.mentions) {
    if (m.inside) continue;
    const span = m.kind === "person" ? withTitle(needs, m, end) : m;
    end = m.last;
    if (span.last - span.first > 1) units.push({ first: span.first, last: span.last, kind: "name" });
  }
  for (const d of needs.dates) units.push({ first: d.first > 0 && needs.tags[d.first - 1] === ADP ? d.first - 1 : d.first, last: d.last, kind: "date" });
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
    const form = u.kind === "date" && time ? time : needs.words.form[needs.tokens.word[u.last - 1]!]!;
    const tag = u.kind === "name" ? PROPN : u.kind === "date" ? NOUN : needs.tags[u.first]!;
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
    const head = headAbove(line, tree.heads, word);
    const top = u.last - 1;
    syntax.heads[top] = head < 0 ? -1 : units[line.unit[head]!]!.last - 1;
    syntax.relations[top] = tree.relations[word]!;
    syntax.agreed[top] = tree.agreed[word]!;
    for (let i = u.first; i < top; i++) {
      syntax.heads[i] = top;
      syntax.relations[i] = FLAT;
      syntax.agreed[i] = 1;
    }
  });
}

/** Parses the sentences, each name and each date as one word. */
export function parseSentences(needs: Needs): Pick<Layers, "syntax"> {
  const { count } = needs.tokens;
  const syntax: Syntax = { heads: new Int32Array(count).fill(UNPARSED), relations: new Uint8Array(count), agreed: new Uint8Array(count) };
  const grammar = needs.grammars(needs.language);
  if (!grammar) return { syntax };
  const whole = wholes(needs);
  const pieces = piecesOf(needs, needs.tokens);
  let from = 0;
  for (const s of needs.sentences) {
    while (from < whole.length && whole[from]!.first < s.first) from++;
    let to = from;
    while (to < whole.length && whole[to]!.first < s.last) to++;
    const units = unitsOf(s, whole.slice(from, to));
    const line = lineOf(needs, grammar, { units, pieces });
    write(syntax, units, { line, tree: grammar.parse(Int32Array.from(line.ids), Uint8Array.from(line.tags), { vote: true }) });
    from = to;
  }
  return { syntax };
}
