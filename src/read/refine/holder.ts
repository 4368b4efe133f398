import type { Mention } from "../layers.ts";
import { CLASS } from "../names/classes.ts";
import { skipHonorifics } from "../names/person.ts";
import { isSeat } from "../names/title.ts";
import { formAt, has, isCapital, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import type { Office } from "./office.ts";

const BREAKS = new Set([",", "–", "—", ":", ";"]);
const COPULAS = new Set(["is", "was", "as", "es", "fue", "era", "como", "became", "remains", "currently", "elected", "appointed", "named"]);

/** The person named at token i, or undefined. */
export const personNamed = (scene: Scene, i: number): Mention | undefined => {
  const mention = mentionAt(scene, i);
  return mention?.kind === "person" ? mention : undefined;
};

/** Past "the far-right" before a name behind a comma. */
function skipEpithet(scene: Scene, i: number, last: number): number {
  let at = i;
  while (at < last && at < i + 5 && !mentionAt(scene, at) && !isCapital(scene, at) && !has(scene, at, CLASS.post | CLASS.saying) && /^[\p{L}-]/u.test(formAt(scene, at))) at++;
  return at;
}

/** A name that opens the next sentence, before a comma: the full stop between is typed for a comma. */
function holderBeyond(scene: Scene, office: Office, last: number): Mention | undefined {
  const next = office.last === last - 1 && formAt(scene, office.last) === "." ? personNamed(scene, last) : undefined;
  return next?.first === last && formAt(scene, next.last) === "," ? next : undefined;
}

/** The name right after an office, or behind a comma. */
function holderAfter(scene: Scene, office: Office, last: number): { readonly holder: Mention; readonly comma: boolean } | null {
  const beyond = holderBeyond(scene, office, last);
  if (beyond) return { holder: beyond, comma: true };
  const comma = office.last < last && BREAKS.has(formAt(scene, office.last));
  const from = skipHonorifics(scene, comma ? office.last + 1 : office.last, last);
  const at = comma ? skipEpithet(scene, from, last) : from + (from < last && isSeat(scene, from) ? 1 : 0);
  const holder = at < last ? personNamed(scene, at) : undefined;
  return holder?.first === at ? { holder, comma } : null;
}

/** Past articles, "the country's", "then" and the like to the left. */
function skipLeft(scene: Scene, i: number, first: number): number {
  let j = i;
  while (j > first && has(scene, j - 1, CLASS.article | CLASS.honorific) && !personNamed(scene, j - 1) && !(lowerAt(scene, j - 1) === "a" && j < i)) j--;
  return j;
}

/** "Candace Johnson, [Roswell] Chief Executive Officer": an unknown name before an office that a comma parts from its holder. */
function pastUnknown(scene: Scene, i: number, first: number): number {
  let j = i;
  while (j > first && j > i - 3 && isCapital(scene, j - 1) && scene.taken[j - 1] === 0 && !has(scene, j - 1, CLASS.post | CLASS.function)) j--;
  return j < i && formAt(scene, j - 1) === "," && personNamed(scene, j - 2) ? j : i;
}

/** The name before an office: "X, [the] …", "X, who is the …", "X (…), the …", "X as …". */
function holderBefore(scene: Scene, office: Office, first: number): { readonly holder: Mention; readonly bound: "comma" | "copula" } | null {
  let i = pastUnknown(scene, skipLeft(scene, office.from, first), first);
  let bound: "comma" | "copula" | undefined;
  while (i > first && !personNamed(scene, i - 1)) {
    const word = lowerAt(scene, i - 1);
    if (BREAKS.has(word) || word === ")" || has(scene, i - 1, CLASS.tail)) bound ??= "comma";
    else if (COPULAS.has(word)) bound = "copula";
    else if (!(word === "who" || word === "quien" || word === "been" || word === "had" || word === "has") || !bound) return null;
    i--;
  }
  const holder = i > first ? personNamed(scene, i - 1) : undefined;
  return holder && bound ? { holder, bound } : null;
}

/** "Emilio Soto Chile's Minister of Health": nothing between a name and the office of several words behind it. */
function holderBare(scene: Scene, office: Office, first: number): Mention | undefined {
  const holder = office.from > first && isCapital(scene, office.post) && office.last > office.post + 2 ? personNamed(scene, office.from - 1) : undefined;
  return holder?.last === office.from && holder.form !== "short" ? holder : undefined;
}

const LINE = 30;

/** "Alice Whitby MP" on a line of its own, and the office on the next. */
function holderAbove(scene: Scene, office: Office, { first, last }: { readonly first: number; readonly last: number }): Mention | undefined {
  if (office.from !== first || office.last < last - 1 || first === 0) return undefined;
  let i = first - 1;
  while (i > 0 && i > first - 4 && !personNamed(scene, i) && has(scene, i, CLASS.tail)) i--;
  const holder = personNamed(scene, i);
  const start = scene.tokens.start[first]!;
  if (!holder || !/\n|\s{2}/.test(scene.text.slice(holder.end, start))) return undefined;
  return holder.start - scene.text.lastIndexOf("\n", holder.start) <= LINE ? holder : undefined;
}

/** Who holds the office: a name glued to it first, then one before it, then one behind a comma. */
export function holderOf(scene: Scene, office: Office, { first, last }: { readonly first: number; readonly last: number }): Mention | undefined {
  const after = holderAfter(scene, office, last);
  if (after && !after.comma) return after.holder;
  const near = holderBefore(scene, office, first);
  // "…, the ministers": several hold it, so one name before a comma is nobody of them
  const before = near && /s$/.test(lowerAt(scene, office.post)) && near.bound === "comma" && !/^(?:and|y|e)$/.test(lowerAt(scene, near.holder.first - 1)) ? null : near;
  if (before?.bound === "comma" && !(after && isListBefore(scene, before.holder, first))) return before.holder;
  return after?.holder ?? before?.holder ?? holderBare(scene, office, first) ?? holderAbove(scene, office, { first, last });
}

/** The name before the comma has an office of its own, so that the one behind the comma holds this one: "Dr X, Minister Y, …". */
const isListBefore = (scene: Scene, holder: Mention, first: number): boolean => holder.first > first && has(scene, holder.first - 1, CLASS.post | CLASS.honorific) && has(scene, holder.first - 1, CLASS.post);
