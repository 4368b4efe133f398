import type { Mention } from "../layers.ts";
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

/** Mentions of bodies, one group for each body: by name, acronym in brackets, gazetteer, spelling within one letter, shorter form. */
export function groupBodies(mentions: readonly Mention[]): Body[] {
  const bodies: Body[] = [];
  let last: Body | undefined;
  mentions.forEach((mention, i) => {
    if (mention.kind !== "organisation" || mention.form === "pronoun") return;
    const keys = keysOf(mention);
    let body = mention.rule === "bracket" ? last : bodies.find((b) => fits(b, keys));
    body ??= bodies.find((b) => near(b, keys[0]!)) ?? byPart(bodies, keys[0]!);
    if (!body) bodies.push((body = { kind: "organisation", mentions: [], keys: new Set() }));
    body.mentions.push(i);
    for (const key of keys) body.keys.add(key);
    last = body;
  });
  return bodies;
}
