import type { Mention } from "../layers.ts";
import { CLASS, foldAccents } from "../names/classes.ts";
import { claim, formAt, has, isCapital, isGlued, isUpper, lowerAt, type Scene, type Style } from "../names/scene.ts";
import { addPhrase, emptyTrie, longestPhrase, type Trie } from "../text/trie.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

interface Names {
  readonly whole: Trie<Mention>;
  /** words of persons' names, without accents: the persons who bear them */
  readonly words: Map<string, Mention>;
}

const wordKey = (scene: Scene, i: number): string => foldAccents(lowerAt(scene, i));

/** What the finders before have named, for the mentions that need the text's own knowledge. */
export function collectNames(scene: Scene): Names {
  const whole = emptyTrie<Mention>();
  const words = new Map<string, Mention>();
  for (const mention of scene.found) {
    if (mention.inside || mention.kind === "country") continue;
    const phrase: string[] = [];
    for (let i = mention.first; i < mention.last; i++) phrase.push(lowerAt(scene, i));
    addPhrase(whole, phrase, mention);
    if (mention.kind !== "person") continue;
    for (let i = mention.first; i < mention.last; i++) {
      const key = wordKey(scene, i);
      if (key.length >= 2 && isCapital(scene, i) && !has(scene, i, CLASS.particle | CLASS.honorific) && (mention.last - mention.first === 1 || key.length > 2 || i === mention.last - 1) && !key.endsWith(".") && !words.has(key)) words.set(key, mention);
    }
  }
  return { whole, words };
}

const ORDINARY = CLASS.subject | CLASS.undertaking | CLASS.head | CLASS.function | CLASS.calendar | CLASS.common | CLASS.post;

function surnameEnd(scene: Scene, i: number, { words, last }: { readonly words: Map<string, Mention>; readonly last: number }): number {
  const person = words.get(wordKey(scene, i));
  if (!person || !isCapital(scene, i) || has(scene, i, ORDINARY)) return i;
  let end = i + 1;
  while (end < last && scene.taken[end] === 0 && isCapital(scene, end) && words.get(wordKey(scene, end)) === person) end++;
  if (end < last && isCapital(scene, end) && scene.taken[end] === 0 && !has(scene, end, ORDINARY | CLASS.tail | CLASS.honorific) && !scene.known[end] && !isUpper(scene, end)) return i;
  return isGlued(scene, i) && formAt(scene, i - 1) === "-" ? i : end;
}

/** Names found before, said again: whole, in capitals in a headline, or a person's surname alone. */
export function findEchoes(scene: Scene, { first, last }: Bounds, names: Names): void {
  for (let i = first; i < last; i++) {
    if (scene.taken[i] !== 0 || !(isCapital(scene, i) || scene.shape[i]! & 16)) continue;
    const match = longestPhrase(names.whole, scene, { i, last });
    if (match && free(scene, i, i + match.length) && fits(scene, i, match.value)) {
      const { kind, form, code } = match.value;
      claim(scene, { first: i, last: i + match.length }, { kind, form, rule: "echo", ...(code ? { code } : {}) });
      i += match.length - 1;
      continue;
    }
    const end = surnameEnd(scene, i, { words: names.words, last });
    if (end === i) continue;
    claim(scene, { first: i, last: end }, { kind: "person", form: "short", rule: "surname" });
    i = end - 1;
  }
}

/** "Pacific" is no echo in "Indo-Pacific". */
const isTied = (scene: Scene, i: number): boolean => i > 1 && formAt(scene, i - 1) === "-" && isGlued(scene, i) && (scene.known[i - 2]?.last ?? 0) > i;

const fits = (scene: Scene, i: number, mention: Mention): boolean => !isTied(scene, i) && (mention.form !== "acronym" || isUpper(scene, i) || (scene.shape[i]! & 16) !== 0);

function free(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scene.taken[i] !== 0) return false;
  return true;
}
