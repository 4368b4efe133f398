import type { Layers, Mention } from "../layers.ts";
import { knownName } from "../names/known.ts";
import { nameKey } from "./name-key.ts";
import { isVariant } from "./likeness.ts";

interface Body {
  readonly kind: "organisation";
  readonly mentions: number[];
  readonly keys: Set<string>;
}

/** The names under which a body is looked up: as written, without the country, as the gazetteer knows it. */
function keysOf(mention: Mention): string[] {
  const key = nameKey(mention.name);
  const known = knownName(mention.name);
  return known?.kind === "organisation" ? [key, `known:${known.id}`] : [key];
}

const fits = (body: Body, keys: readonly string[]): boolean => keys.some((key) => body.keys.has(key));

function near(body: Body, key: string): boolean {
  if (key.includes(" ") || key.length < 6) return false;
  for (const other of body.keys) if (isVariant(other, key)) return true;
  return false;
}

/** Shorter form of the same name: "Ministry of Health" of "Ministry of Health of Sri Lanka", "Foreign Ministry" of "Mexican Foreign Ministry". */
function isPartOf(short: string, long: string): boolean {
  return short.includes(" ") && long.length > short.length && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

function byPart(bodies: readonly Body[], key: string): Body | undefined {
  const found = bodies.filter((b) => [...b.keys].some((k) => isPartOf(key, k) || isPartOf(k, key)));
  return found.length === 1 ? found[0] : undefined;
}

const OPENERS = new Set(["(", "[", "-", "–", "/"]);

/** "National Polytechnic Institute (IPN)", "IPN (National …)", "… - AusAID": two names of one body, side by side. */
function isTied({ mentions, tokens, words }: Names, before: number, here: number): boolean {
  const [a, b] = [mentions[before]!, mentions[here]!];
  if (a.last + 1 !== b.first || !OPENERS.has(words.form[tokens.word[a.last]!] ?? "")) return false;
  return (a.form === "acronym") !== (b.form === "acronym") || words.form[tokens.word[a.last]!] === "(";
}

function merge(bodies: Body[], into: Body, from: Body): void {
  if (into === from) return;
  into.mentions.push(...from.mentions);
  for (const key of from.keys) into.keys.add(key);
  bodies.splice(bodies.indexOf(from), 1);
}

type Names = Pick<Layers, "mentions" | "tokens" | "words">;

/** Mentions of bodies, one group for each body: by name, acronym in brackets, gazetteer, spelling within one letter, shorter form. */
export function groupBodies(names: Names): Body[] {
  const bodies: Body[] = [];
  let last: { readonly body: Body; readonly mention: number } | undefined;
  names.mentions.forEach((mention, i) => {
    if (mention.kind !== "organisation" || mention.form === "pronoun") return;
    const keys = keysOf(mention);
    const tied = last && isTied(names, last.mention, i) ? last.body : undefined;
    const known = bodies.find((b) => fits(b, keys));
    if (tied && known) merge(bodies, tied, known);
    const body = tied ?? known ?? bodies.find((b) => near(b, keys[0]!)) ?? byPart(bodies, keys[0]!) ?? { kind: "organisation" as const, mentions: [], keys: new Set<string>() };
    if (body.mentions.length === 0) bodies.push(body);
    body.mentions.push(i);
    for (const key of keys) body.keys.add(key);
    last = { body, mention: i };
  });
  for (const body of bodies) body.mentions.sort((a, b) => a - b);
  return bodies;
}
