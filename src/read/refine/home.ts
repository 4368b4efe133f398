import type { CountryCode, Mention } from "../layers.ts";
import { isHistoric } from "../names/lands.ts";
import type { Relating } from "./relating.ts";

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
const WITHOUT_PREMIER = new Set("US MX BR AR CL CO CR CY DO EC SV GT HN ID KE LR MW NG NI PA PY PH SL SS TR UY VE ZM ZW BO AO AF BJ GH GM BI TM PW".split(" "));
/** Their secretaries are ministers elsewhere. */
const WITHOUT_MINISTERS = new Set(["US", "PH", "MX"]);
const MINISTERS = /^minist(?:er|ers|ro|ra|ros)$/;
const PREMIERS = new Set(["premier", "minister", "ministro", "ministra"]);
const SINGLE = new Set(["president", "presidente", "presidenta", "premier", "king", "prime-minister"]);
const ENVOY = /^(?:ambassador|embajador|embajadora|commissioner|envoy|consul|cónsul)$/;
const LIKE = /^(?:counterpart|homólog[oa]|par)$/;
/** An office's country is not guessed from less than this. */
const ENOUGH = 0.8;
const REACH = 60;
/** Mentions farther away count for the whole text only. */
const FAR = 150;
/** Offices compared with one, before and behind it. */
const NEIGHBOURS = 40;
/** Tokens within which "his Somali counterpart" answers to somebody of another country. */
const BESIDE = 40;

/** "presidente" and "presidenta" are one office. */
const stem = (post: string): string => post.replace(/(?:es|[aeos])$/, "");

type Weights = Map<CountryCode, number>;
const add = (weights: Weights, code: CountryCode, n: number): void => void weights.set(code, (weights.get(code) ?? 0) + n);

/** Who writes, where the head or the foot of the text bears the imprint of a government. */
const IMPRINTS: readonly (readonly [RegExp, CountryCode])[] = [
  [/Office of the Spokesperson|The White House|\bBriefing Room\b|U\.S\. Department of|\bState Department\b|Biden[-\u2011]?\S* ?Harris Administration/, "US"],
  [/\bCanberra\b|\bParliament House\b|\bParliamentary Library\b|\.gov\.au\b|\bThe Hon\b[^\n]{3,40}\bMP\b/i, "AU"],
];
const IMPRINT_REACH = 600;
function imprinted({ given: { text } }: Relating["layers"]): CountryCode[] {
  const [head, foot] = [text.slice(0, IMPRINT_REACH), text.slice(-IMPRINT_REACH)];
  return IMPRINTS.flatMap(([imprint, code]) => (imprint.test(head) || imprint.test(foot) ? [code] : []));
}

const EMBASSY = /\b(?:embassy|high commission|consulate|embajada|consulado)\b/i;

/** The countries of embassies' names: they are not whose ministers the text speaks of; those in which they stand rather are. */
function abroad(mentions: readonly Mention[]): { readonly senders: ReadonlySet<Mention>; readonly hosts: readonly CountryCode[] } {
  const senders = new Set<Mention>();
  const hosts: CountryCode[] = [];
  let last: Mention | undefined;
  for (const mention of mentions) {
    if (last && mention.inside && mention.first < last.last) senders.add(mention);
    else if (last && mention.first === last.last + 1 && mention.code && mention.kind !== "organisation") hosts.push(mention.code);
    if (mention.inside) continue;
    last = mention.kind === "organisation" && EMBASSY.test(mention.name) ? mention : undefined;
    if (last) senders.add(last);
  }
  return { senders, hosts };
}

const counts = ({ kind }: Mention): number => (kind === "country" ? 1 : kind === "place" || kind === "organisation" ? 0.7 : 0);

/** "the Ecuadorian government", "el Gobierno de Quito" */
function governs({ given }: Relating["layers"], { start, end }: Mention): boolean {
  const around = `${given.text.slice(Math.max(0, start - 14), start)}|${given.text.slice(end, end + 11)}`;
  return /(?:government of|gobierno(?: de)?) \||\| government/i.test(around);
}

/** The capital that opens a sentence near the head of the text, as datelines do. */
function dateline({ mentions, sentences, given }: Relating["layers"]): CountryCode | undefined {
  const starts = new Set(sentences.slice(0, 12).map((s) => s.first));
  return mentions.find((m) => m.form === "capital" && m.first < 80 && starts.has(m.first) && /^\s*[,(–—:]/.test(given.text.slice(m.end, m.end + 2)))?.code;
}

/** How much each country is the whole text's own: its mentions, its government, the dateline's capital, the first word, the web address. */
function ofText({ layers }: Relating, { senders, hosts }: ReturnType<typeof abroad>): Weights {
  const weights: Weights = new Map();
  const governing = new Set<CountryCode>();
  for (const mention of layers.mentions) {
    if (!mention.code || senders.has(mention) || counts(mention) === 0 || isHistoric(mention.code)) continue;
    if (weights.size === 0 && mention.kind === "country") add(weights, mention.code, 0.7);
    add(weights, mention.code, 0.25 * counts(mention));
    if (mention.kind === "country" && governs(layers, mention)) governing.add(mention.code);
  }
  for (const code of governing) add(weights, code, 1.5);
  for (const code of new Set(hosts)) add(weights, code, 1);
  for (const code of imprinted(layers)) if (weights.has(code)) add(weights, code, 2.5);
  const from = dateline(layers);
  if (from) add(weights, from, 2);
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/.exec(layers.given.url ?? "")?.[1]?.toUpperCase();
  if (domain && weights.has(domain)) add(weights, domain, 5);
  return weights;
}

/** Index of the first mention at or behind a token; mentions stand in the order of the text. */
function firstAt(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text's weights, with those of the mentions near a token. */
function nearTo(mentions: readonly Mention[], { base, senders }: { readonly base: Weights; readonly senders: ReadonlySet<Mention> }, at: number): Weights {
  const weights = new Map(base);
  for (let i = firstAt(mentions, at - FAR); i < mentions.length && mentions[i]!.first < at + FAR; i++) {
    const mention = mentions[i]!;
    if (mention.code && !senders.has(mention) && !isHistoric(mention.code)) add(weights, mention.code, counts(mention) / (1 + Math.abs(mention.first - at) / REACH));
  }
  return weights;
}

/** Countries whose envoys, or whose holders of the same office, are named near by: an unnamed country is rather the other one. */
function held(others: readonly Held[], one: Held): { readonly often: Weights; readonly single: Set<CountryCode> } {
  const often: Weights = new Map();
  const single = new Set<CountryCode>();
  for (const { country, holder, post } of others) {
    if (!country || holder.name === one.holder.name) continue;
    const alike = stem(post) === stem(one.post);
    if (alike || ENVOY.test(post) || LIKE.test(post)) add(often, country, 1);
    const paired = LIKE.test(post) && Math.abs(holder.first - one.holder.first) < BESIDE;
    if ((alike && SINGLE.has(one.post)) || paired) single.add(country);
  }
  return { often, single };
}

function isPrime({ layers }: Relating, { holder }: Held): boolean {
  const before = layers.given.text.slice(Math.max(0, holder.start - 40), holder.start);
  return /\b(?:prime minister|primer ministro|primera ministra|premier)\b[^.;]{0,12}$/i.test(before);
}

/** Whether an office of that wording cannot be that country's. */
function excluded(relating: Relating, one: Held): (code: CountryCode) => boolean {
  const prime = PREMIERS.has(one.post) && isPrime(relating, one);
  const minister = MINISTERS.test(one.post);
  return (code) => code === one.notIn || (prime && WITHOUT_PREMIER.has(code)) || (minister && WITHOUT_MINISTERS.has(code));
}

/**
 * Gives the country of the n-th office, whose words name none: the one that the text is most about, near the office above all; less so where
 * others are said to hold its offices, and not where somebody else holds an office of which there is one. An envoy's only where few countries are named.
 */
export function createHome(relating: Relating, all: readonly Held[]): (n: number) => CountryCode | undefined {
  const { mentions } = relating.layers;
  const away = abroad(mentions);
  const base = ofText(relating, away);
  const { senders } = away;
  for (const code of new Set(all.flatMap(({ notIn }) => notIn ?? []))) add(base, code, 0.7);
  return (n) => {
    const one = all[n]!;
    if (ENVOY.test(one.post) && relating.layers.entities.filter((e) => e.kind === "country").length > 3) return undefined;
    const { often, single } = held(all.slice(Math.max(0, n - NEIGHBOURS), n + NEIGHBOURS), one);
    const cannot = excluded(relating, one);
    let best: CountryCode | undefined;
    let most = ENOUGH;
    for (const [code, weight] of nearTo(mentions, { base, senders }, one.holder.first)) {
      const share = weight / (1 + 5 * (often.get(code) ?? 0));
      if (share > most && !single.has(code) && !cannot(code)) [best, most] = [code, share];
    }
    return best;
  };
}
