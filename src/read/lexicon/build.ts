import { bitsOf, type Bits } from "./classes.ts";
import type { NounForm, VerbForm } from "./lexicon.ts";

type Lists<T extends string> = Readonly<Record<T, string>>;

/** Lemmas with the bits of every class that lists them. "_" stands for a space inside a lemma. */
function byLemma<T extends string>(lists: Lists<T>, order: readonly T[]): Map<string, Bits> {
  const bits = new Map<string, Bits>();
  for (const name of order) for (const lemma of lists[name].split(/\s+/)) if (lemma) bits.set(lemma, (bits.get(lemma) ?? 0) | bitsOf(order, [name]));
  return bits;
}

/** The two families of classes that a word may be in. */
export interface Classes<A extends string, B extends string> {
  readonly first: Lists<A>;
  readonly firstOrder: readonly A[];
  readonly second: Lists<B>;
  readonly secondOrder: readonly B[];
}

function* lemmasOf<A extends string, B extends string>(classes: Classes<A, B>): Generator<readonly [string, Bits, Bits]> {
  const a = byLemma(classes.first, classes.firstOrder);
  const b = byLemma(classes.second, classes.secondOrder);
  for (const lemma of new Set([...a.keys(), ...b.keys()])) yield [lemma, a.get(lemma) ?? 0, b.get(lemma) ?? 0];
}

export interface VerbTable {
  /** single words, by form */
  readonly single: ReadonlyMap<string, VerbForm>;
  /** "hand over": by "lemma of the first word, space, particle" */
  readonly phrasal: ReadonlyMap<string, VerbForm>;
}

const NONE: VerbForm = { lemma: "", morph: 0, acts: 0, modes: 0 };

/** Every form of every verb. The first word of a phrasal verb is known as a verb too, with no classes of its own. */
export function buildVerbs<A extends string, B extends string>(classes: Classes<A, B>, forms: (lemma: string) => ReadonlyMap<string, Bits>): VerbTable {
  const single = new Map<string, VerbForm>();
  const phrasal = new Map<string, VerbForm>();
  const add = (form: string, entry: VerbForm): void => {
    const old = single.get(form) ?? NONE;
    single.set(form, { lemma: old.lemma || entry.lemma, morph: old.morph | entry.morph, acts: old.acts | entry.acts, modes: old.modes | entry.modes });
  };
  for (const [lemma, acts, modes] of lemmasOf(classes)) {
    const [head = lemma, ...rest] = lemma.split("_");
    const plain = rest.length === 0;
    if (!plain) phrasal.set(`${head} ${rest.join(" ")}`, { lemma: lemma.replaceAll("_", " "), morph: 0, acts, modes });
    for (const [form, morph] of forms(head)) add(form, { lemma: head, morph, acts: plain ? acts : 0, modes: plain ? modes : 0 });
  }
  return { single, phrasal };
}

/** Every form of every noun; "memorandum=memoranda" gives a plural that no rule makes. */
export function buildNouns<A extends string, B extends string>(classes: Classes<A, B>, plural: (lemma: string) => string): ReadonlyMap<string, NounForm> {
  const nouns = new Map<string, NounForm>();
  const add = (form: string, entry: NounForm): void => {
    const old = nouns.get(form);
    nouns.set(form, old ? { ...old, things: old.things | entry.things, modes: old.modes | entry.modes } : entry);
  };
  for (const [listed, things, modes] of lemmasOf(classes)) {
    const [lemma = listed, irregular] = listed.replaceAll("_", " ").split("=");
    add(lemma, { lemma, plural: false, things, modes });
    const [head = lemma, ...rest] = lemma.split(/ (?=(?:of|de) )/);
    add(irregular ?? [plural(head), ...rest].join(" "), { lemma, plural: true, things, modes });
  }
  return nouns;
}
