import type { Grammar, Tree } from "./grammar.ts";
import { deprelIndex } from "./deprel.ts";
import { uposIndex } from "./upos.ts";

/** A span of words: `to` is exclusive. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Words that stand as one: a name, a title with its name, a date. */
export interface Unit extends WordSpan {
  /** The word whose form stands for all; the last one when not given. */
  readonly head?: number;
  /** Index into `UPOS`; a proper noun when not given. */
  readonly tag?: number;
}

/** The words of one sentence as interned ids with their tags. */
export interface Words {
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
}

/** A piece of the sentence that is parsed by itself: the sentence without its brackets, or what stands inside one. */
export interface Part extends Words {
  /** For each word of the part, the words of the sentence it stands for, and which of them is its head. */
  readonly spans: readonly (WordSpan & { readonly head: number })[];
  /** The word that the part hangs from; -1 for the sentence itself. */
  readonly anchor: number;
  /** Brackets around the part: words of the sentence, which hang from the part's root. */
  readonly brackets: readonly number[];
}

/** A sentence with its names collapsed and its brackets lifted out. */
export interface Collapsed {
  readonly length: number;
  /** The sentence first, then what was lifted out of it. */
  readonly parts: readonly Part[];
}

const PROPN = uposIndex("PROPN"), NOUN = uposIndex("NOUN");
const FLAT = deprelIndex("flat"), PUNCT = deprelIndex("punct"), APPOS = deprelIndex("appos"), PARATAXIS = deprelIndex("parataxis");

/**
 * Names first: each unit becomes one word, and each bracket is taken out to be parsed on its own. `lifted` are spans with their
 * brackets, as `bracketSpans` gives them. Spans that overlap an earlier one, cross a unit or open the sentence are left in place.
 */
export function collapse(words: Words, units: readonly Unit[], lifted: readonly WordSpan[] = []): Collapsed {
  const length = words.ids.length, kept = disjoint(units, length);
  const out = disjoint(lifted, length).filter((span) => span.from > 0 && span.to - span.from > 2 && !crosses(span, kept));
  const main = partOf(words, kept, { from: 0, to: length, anchor: -1, brackets: [], skip: out });
  const parts = out.map((span) => {
    const word = main.spans.findLast((one) => one.to <= span.from);
    return partOf(words, kept, { from: span.from + 1, to: span.to - 1, anchor: word?.head ?? 0, brackets: [span.from, span.to - 1], skip: [] });
  });
  return { length, parts: [main, ...parts] };
}

function disjoint<S extends WordSpan>(spans: readonly S[], length: number): readonly S[] {
  const sorted = spans.filter((span) => span.from >= 0 && span.to > span.from && span.to <= length).toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter((span) => {
    if (span.from < end) return false;
    end = span.to;
    return true;
  });
}

/** Whether a unit holds the span, or one end of it, inside. */
function crosses(span: WordSpan, units: readonly Unit[]): boolean {
  return units.some((unit) => unit.from < span.to && unit.to > span.from && !(unit.from > span.from && unit.to < span.to));
}

interface Cut extends WordSpan {
  readonly anchor: number;
  readonly brackets: readonly number[];
  readonly skip: readonly WordSpan[];
}

function partOf(words: Words, units: readonly Unit[], cut: Cut): Part {
  const starts = new Map(units.map((unit) => [unit.from, unit])), gaps = new Map(cut.skip.map((span) => [span.from, span.to]));
  const spans: (WordSpan & { head: number })[] = [], tags: number[] = [];
  for (let at = cut.from; at < cut.to; ) {
    const gap = gaps.get(at), unit = starts.get(at), to = gap ?? unit?.to ?? at + 1;
    if (gap === undefined) {
      spans.push({ from: at, to, head: headOf(unit, at) });
      tags.push(unit && unit.to - unit.from > 1 ? (unit.tag ?? PROPN) : (words.tags[at] ?? 0));
    }
    at = to;
  }
  const ids = Int32Array.from(spans, (span) => words.ids[span.head] ?? 0);
  return { ids, tags: Uint8Array.from(tags), spans, anchor: cut.anchor, brackets: cut.brackets };
}

function headOf(unit: Unit | undefined, at: number): number {
  if (unit === undefined) return at;
  return unit.head !== undefined && unit.head >= unit.from && unit.head < unit.to ? unit.head : unit.to - 1;
}

/**
 * The trees of the parts (in their order) as one tree over the original words: inside a unit every word hangs from its head as
 * `flat`; what was lifted out hangs from the word before it, as `appos` when both are nouns or a noun is followed by one word (an
 * acronym such as WHO may well be tagged as a pronoun), else as `parataxis`.
 */
export function expand(trees: readonly Tree[], collapsed: Collapsed): Tree {
  const heads = new Int32Array(collapsed.length).fill(-1), relations = new Uint8Array(collapsed.length), agreed = new Uint8Array(collapsed.length);
  collapsed.parts.forEach((part, p) => {
    const tree = trees[p];
    if (tree === undefined) return;
    part.spans.forEach((span, w) => {
      const head = tree.heads[w] ?? -1, isTop = head < 0 && part.anchor >= 0;
      heads[span.head] = head >= 0 ? (part.spans[head]?.head ?? -1) : part.anchor;
      relations[span.head] = isTop ? liftedRelation(collapsed, part, w) : (tree.relations[w] ?? 0);
      agreed[span.head] = isTop ? 0 : (tree.agreed[w] ?? 0);
      for (let i = span.from; i < span.to; i++) if (i !== span.head) hang(i, span.head, FLAT);
      if (isTop) for (const bracket of part.brackets) hang(bracket, span.head, PUNCT);
    });
  });
  return { heads, relations, agreed };

  function hang(word: number, head: number, relation: number): void {
    heads[word] = head;
    relations[word] = relation;
    agreed[word] = 1;
  }
}

function liftedRelation(collapsed: Collapsed, part: Part, word: number): number {
  const main = collapsed.parts[0], at = main?.spans.findIndex((span) => span.head === part.anchor) ?? -1;
  const nominal = (tag: number | undefined): boolean => tag === PROPN || tag === NOUN;
  return nominal(main?.tags[at]) && (nominal(part.tags[word]) || part.ids.length === 1) ? APPOS : PARATAXIS;
}

/** Collapses, parses every part and expands: the tree of the original words. */
export function parseCollapsed(grammar: Grammar, collapsed: Collapsed, options?: { readonly vote?: boolean }): Tree {
  return expand(collapsed.parts.map((part) => grammar.parse(part.ids, part.tags, options)), collapsed);
}
