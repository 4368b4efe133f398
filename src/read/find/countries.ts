import type { CountryCode } from "../layers.ts";
import { landAt } from "../names/known.ts";
import { regionAdjective, isInRegion, hasForm } from "../names/lands.ts";
import { namedCountries, nearestCountry } from "../names/named-countries.ts";
import { claim, formAt, isCapital, isGlued, lowerAt, mentionAt, type KnownMatch, type Scene, type Style } from "../names/scene.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

/** "Sino" and "Indo" stand before a hyphen and another country's name or adjective. */
const isPrefix = (scene: Scene, { last }: KnownMatch): boolean => /^[-–]$/.test(formAt(scene, last)) && isGlued(scene, last) && scene.known[last + 1]?.value.kind === "country";

function inOther(scene: Scene, match: KnownMatch): "free" | "inside" | "no" {
  let covered = 0;
  for (let i = match.first; i < match.last; i++) if (scene.taken[i] !== 0) covered++;
  if (covered === 0) return "free";
  const over = mentionAt(scene, match.first);
  if (covered < match.last - match.first || !over) return "no";
  if (over.kind === "country" || over.kind === "person") return "no";
  return over.kind === "place" && over.last === match.last && over.first === match.first ? "no" : "inside";
}

/** "in Spanish", "Indian Ocean": a language, or part of another name. */
function isLanguage(scene: Scene, { first, last }: KnownMatch): boolean {
  const before = first > 0 ? lowerAt(scene, first - 1) : "";
  // "las Indias", "Cartagena de Indias": the Indies
  if (lowerAt(scene, first) === "indias" && isCapital(scene, first) && /^(?:de|las)$/.test(before)) return true;
  const after = lowerAt(scene, last);
  const shown = scene.known[first]!.value;
  if ((/^(?:\$|dollars?|dólares)$/.test(after) && (shown.form === "adjective" || last - first === 1 && formAt(scene, first).length < 4)) || (/^[-–]$/.test(before) && /^(?:post|pre|anti|pos)$/.test(lowerAt(scene, first - 2)))) return true;
  if (/^(?:language|speaking|idioma|lengua|ocean)$/.test(after) || /^(?:speaking|habla)$/.test(lowerAt(scene, last + 1)) && after === "-") return true;
  return (before === "in" || before === "en" || before === "into") && !/^\p{L}/u.test(after) && scene.known[first]!.value.form === "adjective";
}

function claimCountry(scene: Scene, match: KnownMatch, { code, inside }: { readonly code: CountryCode; readonly inside: boolean }): void {
  if (inside) scene.inside.add(match.first);
  claim(scene, match, { kind: "country", form: match.value.form, code, rule: "country", ...(inside ? { inside: true } : {}) });
}

/** "at the White House": a seat of government where something happens is a place. */
const isWhere = (scene: Scene, i: number): boolean => /^(?:at|in|to|inside|outside|en|from)$/.test(lowerAt(scene, /^(?:the|la|el)$/.test(lowerAt(scene, i - 1)) ? i - 2 : i - 1));

/** A country at token i, also one that begins a longer name of the gazetteer: "Kuwait Fund". */
function matchAt(scene: Scene, i: number): KnownMatch | undefined {
  const match = scene.known[i];
  if (!match || match.value.kind === "country") return match;
  const over = mentionAt(scene, i);
  return match.last - i > 1 && over && over.kind !== "person" ? landAt({ tokens: scene.tokens, words: scene.words, shape: scene.shape, language: "en" }, i, over.last) : match;
}

/** Names, adjectives and peoples that mean one country only. */
export function findPlainCountries(scene: Scene, { first, last }: Bounds): void {
  for (let i = first; i < last; i++) {
    const match = matchAt(scene, i);
    if (match?.value.kind !== "country" || match.value.supported || match.value.others || match.last > last) continue;
    const where = scene.inside.has(i) ? "no" : inOther(scene, match);
    if (where === "free" && match.value.seat && isWhere(scene, match.first)) claim(scene, match, { kind: "place", form: "name", code: match.value.country!, rule: "seat" });
    else if (where !== "no" && (!match.value.prefix || isPrefix(scene, match)) && !isLanguage(scene, match)) claimCountry(scene, match, { code: match.value.country!, inside: where === "inside" });
    i = match.last - 1;
  }
}

/** Forms that several countries share or that are ordinary words: the country that the text names elsewhere. */
export function findDoubtfulCountries(scene: Scene, { first, last }: Bounds): void {
  let codes: Set<CountryCode> | undefined;
  for (let i = first; i < last; i++) {
    const match = scene.known[i];
    if (match?.value.kind !== "country" || !(match.value.supported || match.value.others) || match.last > last) continue;
    const where = inOther(scene, match);
    if (where === "no") continue;
    codes ??= new Set(namedCountries(scene.found).keys());
    const may = [match.value.country!, ...(match.value.others ?? [])];
    // "Congo" of a text that tells of Brazzaville
    const code = may.find((c) => codes!.has(c)) ?? (match.value.others ? may.find((c) => scene.known.some((k) => k?.value.kind === "place" && k.value.country === c)) : undefined) ?? (match.value.supported || match.value.form === "nickname" ? undefined : match.value.country);
    if (code) claimCountry(scene, match, { code, inside: where === "inside" });
    i = match.last - 1;
  }
}

const POINTERS = new Set(["the", "that", "this", "el", "la", "ese", "esa", "este", "esta", "aquel", "aquella", "del", "al"]);
const NOUNS = new Set(["nation", "country", "island", "archipelago", "kingdom", "republic", "state", "nación", "país", "isla", "archipiélago", "reino", "república", "sultanate", "emirate", "principality"]);
const FLAGS: Readonly<Record<string, "island" | "archipelago" | "kingdom" | "republic">> = { island: "island", isla: "island", archipelago: "archipelago", archipiélago: "archipelago", kingdom: "kingdom", reino: "kingdom" };

/** "the Caribbean nation", "that Caucasian country", "the island", "the Kingdom": the country of the text that the words fit. */
export function findDescribed(scene: Scene, { first, last }: Bounds): void {
  for (let i = first + 1; i < last; i++) {
    if (!NOUNS.has(lowerAt(scene, i)) || scene.taken[i] !== 0) continue;
    const noun = lowerAt(scene, i);
    const flag = FLAGS[noun];
    const span = describedSpan(scene, i, { first, last });
    if (!span) continue;
    const region = span.adjective === undefined ? undefined : regionAdjective(span.adjective);
    if (!region && !(flag && span.adjective === undefined)) continue;
    const code = nearestCountry(scene.found, i, (c) => (!region || isInRegion(c, region)) && (!flag || hasForm(c, flag)));
    if (code) claim(scene, span, { kind: "country", form: "nickname", code, rule: "described" });
  }
}

interface Described {
  readonly first: number;
  readonly last: number;
  readonly adjective?: string;
}

/** "the Caribbean nation" with its adjective before the noun, "la nación caribeña" with it after. */
function describedSpan(scene: Scene, noun: number, { first, last }: { readonly first: number; readonly last: number }): Described | null {
  const after = noun + 1 < last ? lowerAt(scene, noun + 1) : "";
  if (POINTERS.has(lowerAt(scene, noun - 1))) {
    if (regionAdjective(after)) return { first: noun, last: noun + 2, adjective: after };
    return /^(?:of|de|del|'s)$/.test(after) && after !== "'s" || (isCapital(scene, noun + 1) && noun + 1 < last) ? null : { first: noun, last: noun + 1 };
  }
  for (let length = 1; length <= 2 && noun - length > first; length++) {
    if (!POINTERS.has(lowerAt(scene, noun - length - 1))) continue;
    let adjective = "";
    for (let j = noun - length; j < noun; j++) adjective += (adjective ? " " : "") + lowerAt(scene, j);
    return { first: noun - length, last: noun + 1, adjective };
  }
  return null;
}
