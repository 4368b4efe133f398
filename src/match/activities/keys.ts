import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { spanOf } from "../dates/span.ts";
import { keysOfEntity } from "../entities/keys.ts";
import { termsOf } from "../entities/terms.ts";
import { hashText } from "../hash.ts";
import { sentenceOf } from "./activity-evidence.ts";
import type { MatchActivity } from "./activity.ts";
import { isDeed } from "./like-activity.ts";
import { landsOf } from "./sides.ts";

const MOST = 6;

/** Each two of the countries; a single one alone. */
function pairsOf(activity: MatchActivity): readonly string[] {
  const lands = landsOf(activity).slice(0, MOST);
  return lands.length < 2 ? lands : lands.flatMap((a, i) => lands.slice(i + 1).map((b) => `${a}-${b}`));
}

const group = (kind: ActivityKind): string => (isDeed(kind) ? "deed" : kind);
const DAYS = 365.2425;
const NEAR = 31;

/** The years of an activity, with the next one where it is near; a source's own year where the activity has no date. */
function yearsOf({ date, told }: MatchActivity, before = NEAR, after = NEAR): readonly number[] {
  const span = spanOf(date ?? "") ?? spanOf(told ?? "");
  if (span === null) return [];
  const from = Number.isFinite(span.from) ? span.from : span.to;
  const to = Number.isFinite(span.to) ? span.to : span.from;
  const [first, last] = [Math.floor((from - before) / DAYS) + 1970, Math.floor((to + after) / DAYS) + 1970];
  return Array.from({ length: Math.min(last - first + 1, 12) }, (_, k) => first + k);
}

const subjectsOf = ({ about = [] }: MatchActivity): readonly string[] => [...new Set(about.flatMap(({ names }) => names.slice(0, 3).flatMap((name) => termsOf(name).terms.filter(({ weight }) => weight === 3).map(({ term }) => term))))];

const figuresOf = ({ figures = [] }: MatchActivity): readonly string[] => figures.filter(({ value }) => value >= 10).map(({ value }) => String(value));

const BODIES = 6;

/** Bodies and persons that take part, by what tells them from others; the countries of an activity are often not said. */
function bodyKeysOf({ participants }: MatchActivity): readonly string[] {
  const bodies = participants.filter(({ entity }) => entity.kind !== "country").slice(0, BODIES);
  return bodies.flatMap(({ entity, entry }) => [...(entry === undefined ? [] : [`@${entry}`]), ...keysOfEntity(entity).filter((key) => /^[bjt]:/.test(key) || (entity.kind === "person" && key.startsWith("p:")))]);
}

/** Reprints tell in one sentence, whether or not they say when they were printed. */
function sentenceKeysOf(activity: MatchActivity): readonly string[] {
  const sentence = sentenceOf(activity);
  return sentence === null ? [] : [`w:${hashText(sentence)}`];
}

const times = (pairs: readonly string[], tails: readonly string[]): readonly string[] => [...new Set(pairs.flatMap((pair) => tails.map((tail) => `${pair}|${tail}`)))];

/**
 * Keys of which two tellings of one activity share some: the pair with the year and the kind, its countries with what it is about and with
 * each figure, each body and person with the kind, the sentence. What a register indexes activities by, so that each is compared with few.
 */
export function keysOfActivity(activity: MatchActivity): readonly string[] {
  const kind = group(activity.kind);
  const years = yearsOf(activity).map((year) => `${kind}|${year}`);
  const what = [...subjectsOf(activity), ...figuresOf(activity).map((value) => `=${value}`)].map((one) => `${kind}|${one}`);
  const lands = landsOf(activity).slice(0, MOST);
  return [...new Set([...times(pairsOf(activity), years.length > 0 ? years : [`${kind}|?`]), ...times([...pairsOf(activity), ...lands], what), ...bodyKeysOf(activity).map((body) => `${body}|${kind}`), ...sentenceKeysOf(activity)])];
}

/** Keys for links, which look forward and back: store an activity by `own`, look up others by `sought`. */
export interface LinkKeys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

const LINK_DAYS = 3 * 366;

/** An agreement and what falls under it, a promise and what delivers it, up to three years apart, share a key. */
export function linkKeysOf(activity: MatchActivity): LinkKeys {
  const pairs = pairsOf(activity);
  const kind = group(activity.kind);
  const own = times(pairs, [...yearsOf(activity, 0, 0).map((year) => `${kind}|${year}`), ...subjectsOf(activity).map((subject) => `${kind}|${subject}`)]);
  const kinds = kind === "deed" ? ["deed", "agreement"] : kind === "agreement" ? ["deed", "agreement"] : [kind];
  const years = yearsOf(activity, LINK_DAYS, LINK_DAYS).map(String);
  return { own, sought: times(pairs, kinds.flatMap((one) => [...years, ...subjectsOf(activity)].map((tail) => `${one}|${tail}`))) };
}
