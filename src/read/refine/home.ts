import type { CountryCode, Mention } from "../layers.ts";
import type { Relating } from "./relations.ts";

/** An office that somebody holds; `body` and `country` where the words say whose it is. */
export interface Held {
  readonly holder: Mention;
  /** its head noun in lower case */
  readonly post: string;
  readonly body?: Mention;
  readonly country?: CountryCode;
  /** where an envoy is sent to, which is not whose envoy it is */
  readonly notIn?: CountryCode;
}

/** Republics whose president heads the government: "Prime Minister X" is of another country. */
const WITHOUT_PREMIER = new Set("US MX BR AR CL CO CR CY DO EC SV GT HN ID KE LR MW NG NI PA PY PH SL SS TR UY VE ZM ZW BO AO AF BJ GH GM BI TM PW CU".split(" ").filter((code) => code !== "CU"));

/** Their secretaries are ministers elsewhere. */
const WITHOUT_MINISTERS = new Set(["US", "PH", "MX"]);
const MINISTERS = /^minist(?:er|ers|ro|ra|ros)$/;
const PREMIERS = new Set(["premier", "minister", "ministro", "ministra"]);
const SINGLE = new Set(["president", "presidente", "presidenta", "premier", "king", "prime-minister"]);

const ENVOY = /^(?:ambassador|embajador|embajadora|commissioner|envoy|consul|cónsul)$/;
/** "presidente" and "presidenta" are one office. */
const stem = (post: string): string => post.replace(/(?:es|[aeos])$/, "");
const LIKE = /^(?:counterpart|homólog[oa])$/;
const REACH = 60;
/** An office's country is not guessed from less than this. */
const ENOUGH = 0.8;

/** How much each country is the text's own, and how near to the office it is named: mentions, the dateline's capital, the first word, the web address. */
function weights({ layers }: Relating, at: number): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  const add = (code: CountryCode, n: number): void => void counts.set(code, (counts.get(code) ?? 0) + n);
  const { mentions, sentences, given } = layers;
  const dateline = mentions.find((m) => m.form === "capital" && m.first < 80 && sentences.some((s) => s.first === m.first) && /^\s*[,(–—:]/.test(given.text.slice(m.end, m.end + 2)));
  if (dateline?.code) add(dateline.code, 2);
  const opening = mentions.find((m) => m.kind === "country");
  if (opening?.code) add(opening.code, 0.7);
  for (const { kind, code, first } of mentions) if (code && (kind === "country" || kind === "place" || kind === "organisation")) add(code, (kind === "country" ? 1 : 0.7) * (0.25 + 1 / (1 + Math.abs(first - at) / REACH)));
  for (const code of governing(layers)) add(code, 1.5);
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/.exec(layers.given.url ?? "")?.[1]?.toUpperCase();
  if (domain && counts.has(domain)) add(domain, 5);
  return counts;
}

/** Countries whose government the text names: "the Ecuadorian government", "el Gobierno de Quito". */
function governing({ mentions, given }: Relating["layers"]): Set<CountryCode> {
  const codes = new Set<CountryCode>();
  for (const { code, kind, start, end } of mentions) {
    if (kind !== "country" || !code) continue;
    const around = `${given.text.slice(Math.max(0, start - 14), start)}|${given.text.slice(end, end + 11)}`;
    if (/(?:government of|gobierno(?: de)?) \||\| government/i.test(around)) codes.add(code);
  }
  return codes;
}

/** Countries whose envoys, or whose holders of the same office, the text names: an unnamed country is rather the other one. */
function held(all: readonly Held[], but: Held): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  for (const { country, holder, post } of all) if (country && holder.name !== but.holder.name && (stem(post) === stem(but.post) || ENVOY.test(post) || LIKE.test(post))) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/**
 * The country of an office whose words name none: the one that the text is most about, less so where others are said to hold its offices,
 * and not where somebody else holds an office of which there is one.
 */
export function homeOf(relating: Relating, one: Held, all: readonly Held[]): CountryCode | undefined {
  const prime = PREMIERS.has(one.post) && isPrime(relating, one);
  const minister = MINISTERS.test(one.post);
  if (ENVOY.test(one.post) && new Set(relating.layers.entities.filter((e) => e.kind === "country").map((e) => e.code)).size > 3) return undefined;
  const single = new Set(SINGLE.has(one.post) ? all.filter((h) => h.country && stem(h.post) === stem(one.post) && h.holder.name !== one.holder.name).map((h) => h.country) : []);
  const others = held(all, one);
  let best: CountryCode | undefined;
  let most = ENOUGH;
  for (const [code, count] of weights(relating, one.holder.first)) {
    const weight = count / (1 + 5 * (others.get(code) ?? 0));
    if (single.has(code) || (prime && WITHOUT_PREMIER.has(code)) || (minister && WITHOUT_MINISTERS.has(code)) || (one.notIn === code) || weight <= most) continue;
    [best, most] = [code, weight];
  }
  return best;
}

function isPrime({ layers }: Relating, { holder }: Held): boolean {
  const before = layers.given.text.slice(Math.max(0, holder.start - 40), holder.start);
  return /\b(?:prime minister|primer ministro|primera ministra|premier)\b[^.;]{0,12}$/i.test(before);
}
