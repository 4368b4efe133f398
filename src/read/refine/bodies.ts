import type { Layers, Mention } from "../layers.ts";
import { knownName } from "../names/known.ts";
import { isVariant } from "./likeness.ts";
import { nameKey } from "./name-key.ts";

interface Body {
  readonly kind: "organisation";
  readonly mentions: number[];
  readonly keys: Set<string>;
}

/** Bodies by what may lead to them, so that a long text is grouped in linear time. */
interface Index {
  readonly byKey: Map<string, Body>;
  /** by the first and last words of their longer names: "ministry of health" */
  readonly byPart: Map<string, Set<Body>>;
  /** one-word names by their first and last three letters */
  readonly byEnds: Map<string, Set<string>>;
}

/** The names under which a body is looked up: as written, and as the gazetteer knows it. */
function keysOf(mention: Mention): string[] {
  const key = nameKey(mention.name);
  const known = knownName(mention.name);
  return known?.kind === "organisation" ? [key, `known:${known.id}`] : [key];
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.add(value);
  else map.set(key, new Set([value]));
}

/** Shorter forms of a name: its first words and its last words, two or more. */
function partsOf(key: string): string[] {
  const words = key.split(" ");
  const parts: string[] = [];
  for (let n = 2; n < words.length && n < 10; n++) parts.push(words.slice(0, n).join(" "), words.slice(-n).join(" "));
  return parts;
}

const endsOf = (key: string): readonly string[] => [`${key.slice(0, 3)}-`, `-${key.slice(-3)}`];
const isWord = (key: string): boolean => key.length >= 6 && !key.includes(" ") && !key.includes(":");

function enter(index: Index, body: Body, key: string): void {
  body.keys.add(key);
  index.byKey.set(key, body);
  for (const part of partsOf(key)) add(index.byPart, part, body);
  if (isWord(key)) for (const ends of endsOf(key)) add(index.byEnds, ends, key);
}

/** A name one letter away: names that differ so share their first or their last three letters. */
function near(index: Index, key: string): Body | undefined {
  if (!isWord(key)) return undefined;
  for (const ends of endsOf(key)) for (const other of index.byEnds.get(ends) ?? []) if (isVariant(other, key)) return index.byKey.get(other);
  return undefined;
}

/** "Foreign Ministry" for "Mexican Foreign Ministry", or the other way round, where one body only fits. */
function partly(index: Index, key: string): Body | undefined {
  if (!key.includes(" ")) return undefined;
  // A body that was merged into another is empty.
  const found = new Set([...(index.byPart.get(key) ?? [])].filter((body) => body.mentions.length > 0));
  for (const part of partsOf(key)) {
    const body = index.byKey.get(part);
    if (body) found.add(body);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const OPENERS = new Set(["(", "[", "-", "–", "/"]);

/** "National Polytechnic Institute (IPN)", "IPN (National …)", "… - AusAID": two names of one body, side by side. */
function isTied({ mentions, tokens, words }: Names, before: number, here: number): boolean {
  const [a, b] = [mentions[before]!, mentions[here]!];
  if (a.last + 1 !== b.first || !OPENERS.has(words.form[tokens.word[a.last]!] ?? "")) return false;
  return (a.form === "acronym") !== (b.form === "acronym") || words.form[tokens.word[a.last]!] === "(";
}

function merge(index: Index, into: Body, from: Body): void {
  if (into === from) return;
  for (const mention of from.mentions.splice(0)) into.mentions.push(mention);
  for (const key of from.keys) enter(index, into, key);
}

type Names = Pick<Layers, "mentions" | "tokens" | "words">;

function find(index: Index, keys: readonly string[]): Body | undefined {
  for (const key of keys) if (index.byKey.has(key)) return index.byKey.get(key);
  return undefined;
}

/** Mentions of bodies, one group for each body: by name, acronym in brackets, gazetteer, spelling within one letter, shorter form. */
export function groupBodies(names: Names): Body[] {
  const index: Index = { byKey: new Map(), byPart: new Map(), byEnds: new Map() };
  const bodies: Body[] = [];
  let last: { readonly body: Body; readonly mention: number } | undefined;
  names.mentions.forEach((mention, i) => {
    if (mention.kind !== "organisation" || mention.form === "pronoun") return;
    const keys = keysOf(mention);
    const tied = last && isTied(names, last.mention, i) ? last.body : undefined;
    const known = find(index, keys);
    if (tied && known) merge(index, tied, known);
    const body = tied ?? known ?? near(index, keys[0]!) ?? partly(index, keys[0]!) ?? { kind: "organisation" as const, mentions: [], keys: new Set<string>() };
    if (body.mentions.length === 0) bodies.push(body);
    body.mentions.push(i);
    for (const key of keys) if (index.byKey.get(key) !== body) enter(index, body, key);
    last = { body, mention: i };
  });
  const kept = bodies.filter((body) => body.mentions.length > 0);
  for (const body of kept) body.mentions.sort((a, b) => a - b);
  return kept;
}
