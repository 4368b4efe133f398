import { CLASS, classesOf } from "../names/classes.ts";
import type { EntityDraft, Span } from "../layers.ts";
import type { Slot } from "./frame.ts";
import { tagAt, wordAt, type View } from "./view.ts";

/** A name in the sentence with its slot, once it is known. */
export interface Place {
  readonly entity: EntityDraft;
  readonly span: Span;
  readonly slot: Slot | null;
  /** placed by the order of the words alone, against the tree or without it */
  readonly guessed?: boolean;
}

const JOINING = new Set([",", "and", "&", ";", "y", "e", "or", "as", "well"]);
const ARTICLES = new Set(["the", "el", "la", "los", "las", "both", "a", "an"]);
const DASHES = new Set(["-", "–", "—", "‑"]);
/** Tokens between two names of one list, a bracket among them. */
const LONGEST_LINK = 12;

/** Whether only commas, "and", articles and what stands in brackets are between two names: a list, whatever the tree says. */
function listed(v: View, from: number, to: number): boolean {
  const between = unbracketed(v, from, to);
  return between.length <= 4 && between.some((word) => JOINING.has(word)) && between.every((word) => JOINING.has(word) || ARTICLES.has(word));
}

/** The words between two names without those in brackets, of which the first name may stand within: "(INS) and the". */
function unbracketed(v: View, from: number, to: number): string[] {
  if (to - from > LONGEST_LINK) return [];
  const words = Array.from({ length: to - from }, (_, i) => wordAt(v, from + i));
  const inside = words.indexOf(")") < words.indexOf("(") || !words.includes("(") ? words.indexOf(")") + 1 : 0;
  const open = words.indexOf("(", inside);
  const close = words.indexOf(")", open);
  return open < 0 || close < 0 ? words.slice(inside) : [...words.slice(inside, open), ...words.slice(close + 1)];
}

/** "the National Institute of Health (INS)": one name for the other. */
const isAlias = (v: View, before: Place, { entity, span }: Place): boolean => before.entity === entity && span.first === before.span.last + 1 && wordAt(v, before.span.last) === "(";

/** How far apart the persons of a list may stand with their offices, in tokens. */
const OFFICE_REACH = 14;

/** "Zahra Malik, [Foreign Minister Dr] Abdul Momin": what stands between two persons of a list is an office. */
function byOffice(v: View, from: number, to: number): boolean {
  if (to - from > OFFICE_REACH || !JOINING.has(wordAt(v, from))) return false;
  let office = false;
  for (let i = from; i < to; i++) {
    const tag = tagAt(v, i);
    if (tag === "VERB" || tag === "AUX" || tag === "PRON" || tag === "SCONJ" || wordAt(v, i) === ";") return false;
    office ||= (classesOf(wordAt(v, i)) & CLASS.post) !== 0;
  }
  return office;
}

const isDash = (v: View, from: number, to: number): boolean => to - from === 1 && DASHES.has(wordAt(v, from));

/** Whether two names stand in one list. */
function together(v: View, a: Place, b: Place): boolean {
  const [from, to] = [a.span.last, b.span.first];
  if ((a.entity.kind === "person") !== (b.entity.kind === "person")) return false;
  return listed(v, from, to) || isAlias(v, a, b) || isDash(v, from, to) || (a.entity.kind === "person" && byOffice(v, from, to));
}

/** "between X (XA) and Y", "Chile – Argentina": here the list tells, even against the tree. */
function binds(v: View, a: Place, b: Place): boolean {
  const [from, to] = [a.span.last, b.span.first];
  if (isDash(v, from, to)) return a.entity.kind === "country" && b.entity.kind === "country";
  if (a.slot === "onlooker") return b.slot !== "subject" && a.entity.kind === "person" && b.entity.kind === "person" && byOffice(v, from, to);
  return a.slot === "between" && b.slot !== "between" && (listed(v, from, to) || isAlias(v, a, b)) && closesBracket(v, from);
}

/** The tree loses its way in brackets: "the Institute (INS) and the Commission". */
const closesBracket = (v: View, from: number): boolean => /^[()]$/.test(wordAt(v, from));

/** "With help from China, Nepal …": a comma closes what opens the sentence, it joins no list. */
function endsOpening(v: View, a: Place, b: Place): boolean {
  if (b.span.first - a.span.last !== 1 || wordAt(v, a.span.last) !== ",") return false;
  const before = tagAt(v, a.span.first - 1) === "DET" ? a.span.first - 2 : a.span.first - 1;
  return before >= v.sentence.first && tagAt(v, before) === "ADP";
}

/** Names in one list play one part. */
export function shared(v: View, places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places) {
    const before = place.entity.kind === "person" ? (result.findLast((r) => r.entity.kind === "person") ?? result.at(-1)) : result.at(-1);
    const follows = before && before.slot !== null && ((place.slot === null && together(v, before, place)) || binds(v, before, place));
    result.push(follows ? { ...place, slot: before.slot } : place);
  }
  for (let n = result.length - 2; n >= 0; n--) {
    const place = result[n]!;
    const after = result[n + 1]!;
    if (place.slot === null && after.slot !== null && together(v, place, after) && !endsOpening(v, place, after)) result[n] = { ...place, slot: after.slot };
  }
  return result;
}
