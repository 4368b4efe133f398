import { readConllu, type Sentence } from "./conllu.ts";
import { DEPREL, UNIVERSAL } from "./deprel.ts";
import type { Grammar, Tree } from "./grammar.ts";

/** Precision, recall and their harmonic mean of one relation (head and universal relation right), in percent. */
export interface RelationScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Where both directions agree on head and relation: share of the words, how many heads are right there, and precision of each relation. */
export interface AgreementScore {
  readonly share: number;
  readonly uas: number;
  readonly uasElsewhere: number;
  readonly relations: Readonly<Record<string, { readonly precision: number; readonly share: number }>>;
}

/** Percentages over all words, punctuation counted; LAS compares universal relations, as the CoNLL 2018 shared task does. */
export interface GrammarScore {
  readonly tokens: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  /** Words tagged and parsed (one direction) in a second. */
  readonly tokensPerSecond: number;
  readonly relations: Readonly<Record<string, RelationScore>>;
  readonly agreement: AgreementScore;
}

interface Read {
  readonly gold: Sentence;
  readonly tags: Uint8Array;
  readonly tree: Tree;
}

/** Tags and parses the gold words of a CoNLL-U text and compares. `now` is a clock in milliseconds. */
export function evaluateGrammar(text: string, grammar: Grammar, { now }: { readonly now: () => number }): GrammarScore {
  const sentences = readConllu(text), start = now();
  for (const gold of sentences) readOne(gold, grammar, false);
  const seconds = (now() - start) / 1000;
  const read = sentences.map((gold) => readOne(gold, grammar, true));
  const tokens = sum(read, () => 1);
  return {
    tokens,
    upos: percent(sum(read, (r, i) => r.tags[i] === r.gold.tags[i]), tokens),
    uas: percent(sum(read, headRight), tokens),
    las: percent(sum(read, arcRight), tokens),
    tokensPerSecond: seconds > 0 ? Math.round(tokens / seconds) : 0,
    relations: relationScores(read),
    agreement: agreementScore(read, tokens),
  };
}

function readOne(gold: Sentence, grammar: Grammar, vote: boolean): Read {
  const ids = Int32Array.from(gold.forms, grammar.intern), tags = grammar.tag(ids, 0, ids.length);
  return { gold, tags, tree: grammar.parse(ids, tags, { vote }) };
}

type Test = (read: Read, i: number) => boolean | number;

const universal = (relation: number | undefined): number => UNIVERSAL[relation ?? 0] ?? 0;
const headRight = (r: Read, i: number): boolean => r.tree.heads[i] === r.gold.heads[i];
const arcRight = (r: Read, i: number): boolean => headRight(r, i) && universal(r.tree.relations[i]) === universal(r.gold.relations[i]);
const agreed = (r: Read, i: number): boolean => r.tree.agreed[i] === 1;

function sum(read: readonly Read[], test: Test): number {
  let count = 0;
  for (const one of read) for (let i = 0; i < one.tags.length; i++) count += Number(test(one, i));
  return count;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}

function relationNames(): readonly (readonly [string, number])[] {
  return DEPREL.flatMap((name, index) => (UNIVERSAL[index] === index ? [[name, index] as const] : []));
}

function relationScores(read: readonly Read[]): Readonly<Record<string, RelationScore>> {
  return Object.fromEntries(relationNames().flatMap(([name, index]) => {
    const gold = sum(read, (r, i) => universal(r.gold.relations[i]) === index), found = sum(read, (r, i) => universal(r.tree.relations[i]) === index);
    const right = sum(read, (r, i) => universal(r.gold.relations[i]) === index && arcRight(r, i));
    const score = { precision: percent(right, found), recall: percent(right, gold), f1: percent(2 * right, found + gold), gold };
    return gold + found > 0 ? [[name, score]] : [];
  }));
}

function agreementScore(read: readonly Read[], tokens: number): AgreementScore {
  const share = sum(read, agreed);
  return {
    share: percent(share, tokens),
    uas: percent(sum(read, (r, i) => agreed(r, i) && headRight(r, i)), share),
    uasElsewhere: percent(sum(read, (r, i) => !agreed(r, i) && headRight(r, i)), tokens - share),
    relations: Object.fromEntries(relationNames().flatMap(([name, index]) => {
      const is: Test = (r, i) => universal(r.tree.relations[i]) === index, found = sum(read, is);
      const both = sum(read, (r, i) => Boolean(is(r, i)) && agreed(r, i));
      const right = sum(read, (r, i) => Boolean(is(r, i)) && agreed(r, i) && arcRight(r, i));
      return found > 0 ? [[name, { precision: percent(right, both), share: percent(both, found) }]] : [];
    })),
  };
}
