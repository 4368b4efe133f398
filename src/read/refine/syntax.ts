import { DEPREL, uposIndex, type Grammar } from "../grammar/index.ts";
import type { Layers, Span, Syntax } from "../layers.ts";
import type { Sentence } from "../text/sentences.ts";

type Needs = Pick<Layers, "language" | "words" | "tokens" | "sentences" | "tags" | "mentions" | "dates" | "grammars">;

const PROPN = uposIndex("PROPN");
const FLAT = DEPREL.indexOf("flat");
const UNPARSED = -2;

/** Several words that stand in the sentence as one: a name, a date. `head` is the word that the parser sees for it. */
interface Unit {
  readonly first: number;
  readonly last: number;
}

/** The units of a sentence, left to right: names and dates of several words, and every other word by itself. */
function unitsOf(sentence: Sentence, spans: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let i = sentence.first; i < sentence.last; ) {
    while (next < spans.length && spans[next]!.first < i) next++;
    const span = spans[next];
    const last = span && span.first === i && span.last <= sentence.last ? span.last : i + 1;
    units.push({ first: i, last });
    i = last;
  }
  return units;
}

function parseUnits(needs: Needs, grammar: Grammar, units: readonly Unit[]): ReturnType<Grammar["parse"]> {
  const ids = new Int32Array(units.length);
  const tags = new Uint8Array(units.length);
  units.forEach((u, n) => {
    const several = u.last - u.first > 1;
    ids[n] = grammar.intern(needs.words.form[needs.tokens.word[u.last - 1]!]!);
    tags[n] = several ? PROPN : needs.tags[u.first]!;
  });
  return grammar.parse(ids, tags, { vote: true });
}

function write(syntax: Syntax, units: readonly Unit[], tree: ReturnType<Grammar["parse"]>): void {
  units.forEach((u, n) => {
    const head = tree.heads[n]!;
    const top = u.last - 1;
    syntax.heads[top] = head < 0 ? -1 : units[head]!.last - 1;
    syntax.relations[top] = tree.relations[n]!;
    syntax.agreed[top] = tree.agreed[n]!;
    for (let i = u.first; i < top; i++) {
      syntax.heads[i] = top;
      syntax.relations[i] = FLAT;
      syntax.agreed[i] = 1;
    }
  });
}

/** Spans of two words or more that stand as one, sorted, none in another. */
function wholes(needs: Needs): Span[] {
  const spans = [...needs.mentions.filter((m) => !m.inside && m.last - m.first > 1), ...needs.dates.filter((d) => d.last - d.first > 1)];
  spans.sort((a, b) => a.first - b.first || b.last - a.last);
  return spans.filter((s, i) => i === 0 || s.first >= Math.max(...spans.slice(Math.max(0, i - 3), i).map((p) => p.last)));
}

/** Parses the sentences, each name as one word. */
export function parseSentences(needs: Needs): Pick<Layers, "syntax"> {
  const { count } = needs.tokens;
  const syntax: Syntax = { heads: new Int32Array(count).fill(UNPARSED), relations: new Uint8Array(count), agreed: new Uint8Array(count) };
  const grammar = needs.grammars(needs.language);
  if (!grammar) return { syntax };
  const spans = wholes(needs);
  let from = 0;
  for (const s of needs.sentences) {
    while (from < spans.length && spans[from]!.first < s.first) from++;
    let to = from;
    while (to < spans.length && spans[to]!.first < s.last) to++;
    const units = unitsOf(s, spans.slice(from, to));
    write(syntax, units, parseUnits(needs, grammar, units));
    from = to;
  }
  return { syntax };
}
