import type { Layers, Mention } from "../layers.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import { SHAPE, type Words } from "../text/words.ts";
import { CLASS, classTable } from "./classes.ts";
import { knownAt } from "./known.ts";
import type { Known } from "./known-phrase.ts";

/** How a sentence is written: as prose, with a capital on Nearly Every Word, or IN CAPITALS. */
export type Style = "prose" | "titled" | "capitals";

/** A phrase of the gazetteer where it stands, `last` exclusive. */
export interface KnownMatch {
  readonly first: number;
  readonly last: number;
  readonly value: Known;
}

/** What every finder of names works on: one text, its words' classes, the gazetteer's matches and the tokens that are taken already. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly styles: readonly Style[];
  /** by token, see CLASS */
  readonly bits: Int32Array;
  /** by token, see SHAPE */
  readonly shape: Uint8Array;
  /** by token: 0 free, 1 a date, 2 and more: mention number + 2 */
  readonly taken: Int32Array;
  /** by token: the longest phrase of the gazetteer that begins there */
  readonly known: readonly (KnownMatch | undefined)[];
  readonly found: Mention[];
  /** acronyms that this text explains as something that is no body */
  readonly things: Set<string>;
  /** first tokens of countries named inside other names */
  readonly inside: Set<number>;
  /** words that the text also writes in lower case: with a capital elsewhere they are hardly names */
  readonly ordinary: (lower: string) => boolean;
}

function styleOf(scene: Pick<Scene, "bits" | "shape" | "tokens"> & { readonly text: string }, { first, last }: Sentence): Style {
  let words = 0;
  let lower = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    if (!(scene.shape[i]! & SHAPE.letter) || scene.tokens.end[i]! - scene.tokens.start[i]! < 2) continue;
    if (scene.shape[i]! & SHAPE.upper) upper++;
    else if (scene.bits[i]! & (CLASS.function | CLASS.link | CLASS.article | CLASS.particle)) continue;
    else if (!(scene.shape[i]! & SHAPE.capital)) lower++;
    words++;
  }
  if (words >= 3 && upper > 0.7 * words) return "capitals";
  // A headline has no full stop.
  return words >= 4 && lower === 0 && scene.text.charAt(scene.tokens.end[last - 1]! - 1) !== "." ? "titled" : "prose";
}

type Needs = Pick<Layers, "given" | "language" | "tokens" | "words" | "sentences" | "dates">;

function measure({ tokens, words, dates }: Pick<Needs, "tokens" | "words" | "dates">): Pick<Scene, "bits" | "shape" | "taken"> {
  const table = classTable(words);
  const bits = new Int32Array(tokens.count);
  const shape = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    bits[i] = table[tokens.word[i]!]!;
    shape[i] = words.shape[tokens.word[i]!]!;
  }
  return { bits, shape, taken: datesTaken({ tokens, dates }) };
}

function datesTaken({ tokens, dates }: Pick<Layers, "tokens" | "dates">): Int32Array {
  const taken = new Int32Array(tokens.count);
  for (const date of dates) taken.fill(1, date.first, date.last);
  return taken;
}

export function openScene(layers: Needs): Scene {
  const { tokens, words, sentences } = layers;
  const measured = measure(layers);
  const known = knownAt({ tokens, words, shape: measured.shape, language: layers.language });
  const styles = sentences.map((s) => styleOf({ ...measured, tokens, text: layers.given.text }, s));
  const { bits, shape, taken } = measured;
  const scene: Scene = { text: layers.given.text, tokens, words, sentences, styles, bits, shape, taken, known, found: [], things: new Set(), inside: new Set(), ordinary: ordinaryWords(layers, shape) };
  opened.set(tokens, scene);
  return scene;
}

// What a text's tokens are and what the gazetteer finds in them is worked out once a text.
const opened = new WeakMap<Tokens, Scene>();

// Asked for a few words of few texts: gathered when first asked.
function ordinaryWords({ tokens, words }: Needs, shape: Uint8Array): Scene["ordinary"] {
  let seen: Set<string> | undefined;
  return (lower) => {
    if (!seen) {
      seen = new Set();
      for (let i = 0; i < tokens.count; i++) if ((shape[i]! & (SHAPE.letter | SHAPE.capital)) === SHAPE.letter) seen.add(words.lower[tokens.word[i]!]!);
    }
    return seen.has(lower);
  };
}

export const lowerAt = (scene: Scene, i: number): string => scene.words.lower[scene.tokens.word[i]!] ?? "";
export const formAt = (scene: Scene, i: number): string => scene.words.form[scene.tokens.word[i]!] ?? "";
export const has = (scene: Scene, i: number, bit: number): boolean => (scene.bits[i]! & bit) !== 0;
export const isCapital = (scene: Scene, i: number): boolean => (scene.shape[i]! & SHAPE.capital) !== 0;
export const isUpper = (scene: Scene, i: number): boolean => (scene.shape[i]! & SHAPE.upper) !== 0;
/** Nothing stands between token i and the one before it. */
export const isGlued = (scene: Scene, i: number): boolean => i > 0 && scene.tokens.start[i] === scene.tokens.end[i - 1];

export function isFree(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scene.taken[i] !== 0) return false;
  return true;
}

/** The mention that covers token i, or undefined. */
export function mentionAt(scene: Scene, i: number): Mention | undefined {
  const n = scene.taken[i] ?? 0;
  return n > 1 ? scene.found[n - 2] : undefined;
}

/** Records a mention and takes its tokens. */
export function claim(scene: Scene, span: { readonly first: number; readonly last: number }, what: Omit<Mention, "first" | "last" | "start" | "end" | "name">): void {
  const { first, last } = span;
  const start = scene.tokens.start[first]!;
  const end = scene.tokens.end[last - 1]!;
  const exact = scene.text.slice(start, end);
  const name = exact.includes("\n") || exact.includes("  ") ? exact.replace(/\s+/g, " ") : exact;
  // Field by field: a copy of `what` with more in it is four times as large, and a long text has a hundred thousand.
  const { kind, form, rule, code, inside } = what;
  const mention: { -readonly [K in keyof Mention]: Mention[K] } = { kind, form, rule, first, last, start, end, name };
  if (code !== undefined) mention.code = code;
  if (inside) mention.inside = inside;
  scene.found.push(mention);
  if (!inside) for (let i = first; i < last; i++) scene.taken[i] = scene.found.length + 1;
}

/** Takes the tokens up to `last` into a mention. */
export function lengthen(scene: Scene, mention: Mention, last: number): void {
  const n = scene.found.indexOf(mention);
  const end = scene.tokens.end[last - 1]!;
  scene.found[n] = { ...mention, last, end, name: scene.text.slice(mention.start, end).replace(/\s+/g, " ") };
  scene.taken.fill(n + 2, mention.first, last);
}

/** A scene over mentions that are there already, for what is read from names and the words between them. */
export function reopenScene(layers: Needs & Pick<Layers, "mentions">): Scene {
  const { text, tokens, words, sentences, styles, bits, shape, known, things, ordinary } = opened.get(layers.tokens) ?? openScene(layers);
  const scene: Scene = { text, tokens, words, sentences, styles, bits, shape, taken: datesTaken(layers), known, found: [], things, inside: new Set(), ordinary };
  for (const mention of layers.mentions) {
    scene.found.push(mention);
    if (!mention.inside) scene.taken.fill(scene.found.length + 1, mention.first, mention.last);
  }
  return scene;
}
