import type { CountryCode, Mention, RelationDraft } from "../layers.ts";
import { CLASS } from "../names/classes.ts";
import { skipHonorifics } from "../names/person.ts";
import { formAt, has, isCapital, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import { homeOf, type Held } from "./home.ts";
import { officeAt, type Office } from "./office.ts";
import type { Relating } from "./relations.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** An office and who holds it, before bodies and countries become entities. */
interface Holding extends Held {
  readonly office: Office;
  readonly holder: Mention;
}

const BREAKS = new Set([",", "–", "—", ":", ";"]);
const COPULAS = new Set(["is", "was", "as", "es", "fue", "era", "como", "became", "remains", "currently", "elected", "appointed", "named"]);

const personAt = (scene: Scene, i: number): Mention | undefined => {
  const mention = mentionAt(scene, i);
  return mention?.kind === "person" ? mention : undefined;
};

/** The name right after an office, or behind a comma; behind a full stop typed for a comma when a comma follows it. */
function holderAfter(scene: Scene, office: Office, last: number): { readonly holder: Mention; readonly comma: boolean } | null {
  const stop = office.last === last - 1 && formAt(scene, office.last) === "." && formAt(scene, personAt(scene, last)?.last ?? last) === ",";
  if (stop && personAt(scene, last)?.first === last) return { holder: personAt(scene, last)!, comma: true };
  const comma = office.last < last && BREAKS.has(formAt(scene, office.last));
  let at = skipHonorifics(scene, comma ? office.last + 1 : office.last, last);
  while (comma && at < last && at < office.last + 6 && !mentionAt(scene, at) && !isCapital(scene, at) && !has(scene, at, CLASS.post | CLASS.saying) && /^[\p{L}-]/u.test(formAt(scene, at))) at++;
  const holder = at < last ? personAt(scene, at) : undefined;
  return holder?.first === at ? { holder, comma } : null;
}

/** Past articles, "the country's", "then" and the like to the left. */
function skipLeft(scene: Scene, i: number, first: number): number {
  let j = i;
  while (j > first && has(scene, j - 1, CLASS.article | CLASS.honorific) && !personAt(scene, j - 1) && !(lowerAt(scene, j - 1) === "a" && j < i)) j--;
  return j;
}

/** The name before an office: "X, [the] …", "X, who is the …", "X (…), the …", "X as …". */
function holderBefore(scene: Scene, office: Office, first: number): { readonly holder: Mention; readonly bound: "comma" | "copula" } | null {
  let i = skipLeft(scene, office.from, first);
  let bound: "comma" | "copula" | undefined;
  while (i > first && !personAt(scene, i - 1)) {
    const word = lowerAt(scene, i - 1);
    if (BREAKS.has(word) || word === ")" || has(scene, i - 1, CLASS.tail)) bound ??= "comma";
    else if (COPULAS.has(word)) bound = "copula";
    else if (!(word === "who" || word === "quien" || word === "been" || word === "had" || word === "has") || !bound) return null;
    i--;
  }
  const holder = i > first ? personAt(scene, i - 1) : undefined;
  return holder && bound ? { holder, bound } : null;
}

/** Who holds the office: a name glued to it first, then one before it, then one behind a comma. */
function holderOf(scene: Scene, office: Office, { first, last }: Bounds): Mention | undefined {
  const after = holderAfter(scene, office, last);
  if (after && !after.comma) return after.holder;
  const before = holderBefore(scene, office, first);
  if (before?.bound === "comma" && !(after && isListBefore(scene, before.holder, first))) return before.holder;
  return after?.holder ?? before?.holder;
}

/** The name before the comma has an office of its own, so that the one behind the comma holds this one: "Dr X, Minister Y, …". */
const isListBefore = (scene: Scene, holder: Mention, first: number): boolean => holder.first > first && has(scene, holder.first - 1, CLASS.post | CLASS.honorific) && has(scene, holder.first - 1, CLASS.post);

const OF = new Set(["of", "de", "del", "from"]);

/** "President Uhuru Kenyatta of Kenya": what follows the name. */
function afterName(scene: Scene, holder: Mention, last: number): Pick<Holding, "body" | "country"> {
  let i = holder.last;
  if (i >= last || !OF.has(lowerAt(scene, i))) return {};
  i++;
  while (i < last && has(scene, i, CLASS.article) && !isCapital(scene, i)) i++;
  const mention = i < last ? mentionAt(scene, i) : undefined;
  if (mention?.kind === "organisation") return { body: mention };
  return mention?.kind === "country" && mention.code ? { country: mention.code } : {};
}

/** Offices of bodies rather than of states. */
const MANAGERS = /^(?:director|directora|directorgeneral|head|chief|ceo|manager|founder|chairman|chairwoman|chairperson|chair|rector|rectora|dean|coordinator|executive|officer|titular|gerente|jefe|jefa|decano|presidente-ejecutivo|administrator|coordinador|coordinadora)$/;

/** "the Ministry of Health … met with Minister X": the ministry that the sentence names shortly before. */
function ministryNear(scene: Scene, at: number, first: number): Mention | undefined {
  for (let i = at - 1; i >= first && i > at - 12; i--) {
    const mention = mentionAt(scene, i);
    if (mention?.kind === "organisation" && /^(?:ministry|ministerio|department|departamento|secretaría)$/.test(lowerAt(scene, mention.first))) return mention;
    if (mention?.kind === "person") return undefined;
  }
  return undefined;
}

/** The body last named before an office that names none: "…the firm's director". */
function bodyNear(scene: Scene, at: number, first: number): Mention | undefined {
  const from = Math.max(0, Math.min(first, at - 40));
  for (let i = at - 1; i >= from; i--) {
    const mention = mentionAt(scene, i);
    if (mention?.kind === "organisation") return mention;
  }
  return undefined;
}

function holdingAt(scene: Scene, post: number, bounds: Bounds): Holding | { readonly office: Office } {
  const office = officeAt(scene, post, bounds);
  const holder = holderOf(scene, office, bounds);
  if (!holder) return { office };
  const said = office.person ? { body: office.person } : office.body ? { body: office.body } : office.country ? { country: office.country } : afterName(scene, holder, bounds.last);
  const ministry = said.body || said.country || !/^(?:minister|ministro|ministra|secretary)$/.test(lowerAt(scene, post)) ? undefined : ministryNear(scene, office.from, bounds.first);
  if (ministry) return { office, holder, post: lowerAt(scene, post), body: ministry };
  const near = said.body || said.country || !MANAGERS.test(lowerAt(scene, post)) ? undefined : bodyNear(scene, office.from, bounds.first);
  return { office, holder, post: lowerAt(scene, post), ...said, ...(near ? { body: near } : {}), ...(office.notIn ? { notIn: office.notIn } : {}) };
}

/** All offices of the text with their holders, in its order. */
function collect(scene: Scene): Holding[] {
  const found: Holding[] = [];
  for (const { first, last } of scene.sentences) {
    for (let i = first; i < last; i++) {
      if (!has(scene, i, CLASS.post) || scene.taken[i] !== 0) continue;
      const holding = holdingAt(scene, i, { first, last });
      if ("holder" in holding) for (const one of shared(scene, holding, { first, last })) found.push(one);
      i = Math.max(i, lastPost(scene, holding.office));
    }
  }
  return found;
}

const isAnd = (scene: Scene, i: number): boolean => /^(?:and|y|e)$/.test(lowerAt(scene, i));

/** "Foreign Ministers X and Y", "X and Y, the presidents of Senegal and Ghana": each of the two with a country of their own where two are named. */
function shared(scene: Scene, holding: Holding, { first, last }: Bounds): Holding[] {
  const { holder, office } = holding;
  if (!/s$/.test(holding.post)) return [holding];
  const after = holder.first > office.post;
  const other = after ? (isAnd(scene, holder.last) && holder.last + 1 < last ? personAt(scene, holder.last + 1) : undefined) : isAnd(scene, holder.first - 1) && holder.first - 2 >= first ? personAt(scene, holder.first - 2) : undefined;
  if (!other) return [holding];
  const codes: CountryCode[] = [];
  for (let i = office.post + 1; i < last && i < office.last + 4; i++) {
    const land = mentionAt(scene, i);
    if (land?.kind === "country" && land.code && land.first === i) codes.push(land.code);
  }
  const pair = after ? [holder, other] : [other, holder];
  return pair.map((one, n) => ({ ...holding, holder: one, ...(codes.length === 2 && !holding.body ? { country: codes[n]! } : {}) }));
}

/** "Director General", "Prime Minister": posts of one office are one office. */
function lastPost(scene: Scene, { post, last }: Office): number {
  let i = post;
  while (i + 1 < last && has(scene, i + 1, CLASS.post | CLASS.modifier) && scene.taken[i + 1] === 0) i++;
  return i;
}

/** Without a body these name a calling, not an office. */
const VAGUE = /^(?:leader|líder|expert|experto|experta|scientist|researcher|professor|doctor|physician|economist|diplomat|diplomático|diplomática|delegate|integrante|dirigente|científic[oa]|investigador|investigadora|médic[oa]|resident|author|editor|host|cardiologist|oncologist|epidemiologist|parliamentarian|dignitary|founder|fundador|comandante|commander|periodista|mp|executive|officer|counterpart|homólog[oa]|responsable|expert)$/;
const LIKE = /^(?:counterpart|counterparts|homólog[oa]s?|colega|colleague)$/;

const FORMER = /^(?:former|ex|then|acting|interim|outgoing|late)$/;

function labelOf(scene: Scene, holding: Holding, earlier: readonly Holding[]): string {
  const before = LIKE.test(holding.post) ? earlier.findLast((h) => !LIKE.test(h.post)) : undefined;
  const { first, post, labelEnd: end } = (before ?? holding).office;
  let labelEnd = end;
  while (labelEnd - 1 > post && has(scene, labelEnd - 1, CLASS.link | CLASS.article)) labelEnd--;
  const { from } = (before ?? holding).office;
  const was = from < first && FORMER.test(lowerAt(scene, from)) ? `${formAt(scene, from)} ` : "";
  return was + scene.text.slice(scene.tokens.start[first]!, scene.tokens.end[labelEnd - 1]!).replace(/\s+/g, " ");
}

/** "Prime Minister X and Minister Y": who is named with another is of the same country. */
function besideOf(scene: Scene, { office, notIn, post }: Holding, { earlier, homes }: { readonly earlier: readonly Holding[]; readonly homes: ReadonlyMap<Holding, CountryCode> }): CountryCode | undefined {
  const before = earlier.at(-1);
  if (!before || notIn || LEADERS.test(post) || /\b(?:prime|primer)\b/i.test(scene.text.slice(scene.tokens.start[office.first], scene.tokens.end[office.post])) || office.from - before.holder.last > 2 || office.from <= before.holder.last || !/^(?:and|y|e)$/.test(lowerAt(scene, before.holder.last))) return undefined;
  return before.country ?? homes.get(before);
}

const LEADERS = /^(?:presidents?|presidente|presidenta|premier|king|chancellor|ambassador|embajador|embajadora)$/;

interface Lookup {
  readonly idOf: (mention: Mention) => string | undefined;
  readonly countryId: (code: CountryCode) => string | undefined;
}

function lookup({ layers, entityOf }: Relating): Lookup {
  const numbers = new Map(layers.mentions.map((m, i) => [m, i] as const));
  const codes = new Map(layers.entities.filter((e) => e.kind === "country").map((e) => [e.code, e.id] as const));
  return { idOf: (mention) => entityOf.get(numbers.get(mention) ?? -1), countryId: (code) => codes.get(code) };
}

/** Offices with the words that say whose they are come before those whose country is inferred. */
export function findPositions(relating: Relating): RelationDraft[] {
  const { scene } = relating;
  const { idOf, countryId } = lookup(relating);
  const holdings = collect(scene);
  const drafts: RelationDraft[] = [];
  const seen = new Set<string>();
  const sure = new Set<string>();
  const homes = new Map<Holding, CountryCode>();
  for (const explicit of [true, false]) {
    holdings.forEach((holding, n) => {
      const subject = idOf(holding.holder);
      if (!subject || explicit !== Boolean(holding.body ?? holding.country) || (!explicit && sure.has(subject))) return;
      const code = holding.country ?? (explicit || VAGUE.test(holding.post) ? undefined : besideOf(scene, holding, { earlier: holdings.slice(0, n), homes }) ?? homeOf(relating, holding, holdings));
      if (code && !holding.country) homes.set(holding, code);
      const object = holding.body ? idOf(holding.body) : code && countryId(code);
      const label = labelOf(scene, holding, holdings.slice(0, n));
      const key = explicit ? `${subject}|${object ?? ""}|${label.toLowerCase()}` : `${subject}|${label.toLowerCase()}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (explicit) sure.add(subject);
      const { office, holder } = holding;
      if (!object && VAGUE.test(holding.post) && !(office.first < office.post && isCapital(scene, office.post))) return;
      drafts.push({ kind: "position", subject, label, ...(object ? { object } : {}), span: { first: Math.min(office.from, holder.first), last: Math.max(office.last, holder.last) } });
    });
  }
  return drafts;
}
