import type { CountryCode, Mention, RelationDraft } from "../layers.ts";
import { CLASS } from "../names/classes.ts";
import { formAt, has, isCapital, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import { skipHonorifics } from "../names/person.ts";
import { ledBy } from "../names/leaders.ts";
import { holderOf, personNamed } from "./holder.ts";
import { createHome, type Held } from "./home.ts";
import { GOVERNORS, officeAt, type Office } from "./office.ts";
import type { Relating } from "./relating.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** An office and who holds it, before bodies and countries become entities. */
interface Holding extends Held {
  readonly office: Office;
  readonly holder: Mention;
}

const OF = new Set(["of", "de", "del", "from"]);

/** "President Ana Soto of Chile": what follows the name. */
function afterName(scene: Scene, { holder, post }: { readonly holder: Mention; readonly post: string }, last: number): Pick<Holding, "body" | "country"> {
  let i = holder.last;
  if (i >= last || !OF.has(lowerAt(scene, i))) return {};
  i++;
  while (i < last && has(scene, i, CLASS.article) && !isCapital(scene, i)) i++;
  const mention = i < last ? mentionAt(scene, i) : undefined;
  if (mention?.kind === "organisation" || (mention?.kind === "place" && GOVERNORS.test(post))) return { body: mention };
  return mention?.kind === "country" && mention.code ? { country: mention.code } : {};
}

/** Offices of bodies rather than of states. */
const MANAGERS = /^(?:director|directora|directorgeneral|head|chief|ceo|manager|founder|chairman|chairwoman|chairperson|chair|rector|rectora|dean|coordinator|executive|officer|titular|gerente|jefe|jefa|decano|presidente-ejecutivo|administrator|coordinador|coordinadora)$/;

const LED = new Set(["led", "headed", "chaired", "presided", "encabezada", "encabezado", "presidida", "presidido", "liderada", "liderado", "dirigida"]);

/** "the Cuban delegation, led by Vice President X": the country of what the holder leads. */
function ofDelegation(scene: Scene, at: number, first: number): Pick<Holding, "country"> {
  if (!/^(?:by|por)$/.test(lowerAt(scene, at - 1)) || !LED.has(lowerAt(scene, at - 2))) return {};
  for (let i = at - 3; i >= first && i > at - 8; i--) {
    const mention = mentionAt(scene, i);
    if (mention?.kind === "country" && mention.code) return { country: mention.code };
    if (mention) return {};
  }
  return {};
}

/** "Deputy Secretary of State", an office of one state alone; Britain's are "for" something. */
function isSecretaryOfState(scene: Scene, { first, post, last }: Office): boolean {
  let i = post;
  while (i < last && lowerAt(scene, i) !== "secretary") i++;
  if (i >= last || lowerAt(scene, i + 1) !== "of" || lowerAt(scene, i + 2) !== "state") return false;
  return lowerAt(scene, i + 3) !== "for" || /^(?:assistant|deputy)$/.test(lowerAt(scene, first)) || /^(?:assistant|deputy)$/.test(lowerAt(scene, i - 1));
}

/** Whose an office is, where the words say so: its own words first, then those behind the name, then what the holder leads. */
function ownerOf(scene: Scene, { office, holder }: { readonly office: Office; readonly holder: Mention }, { first, last }: Bounds): Pick<Holding, "body" | "country"> {
  if (office.person ?? office.body) return { body: (office.person ?? office.body)! };
  if (office.country) return { country: office.country };
  if (isSecretaryOfState(scene, office)) return { country: "US" };
  const behind = afterName(scene, { holder, post: lowerAt(scene, office.post) }, last);
  if (behind.body || behind.country) return behind;
  const side = onBehalf(scene, office.from, first);
  return side.country ? side : ofDelegation(scene, office.from, first);
}

/** "signed on behalf of Kenya by the Cabinet Secretary", "por parte de México, el Secretario": for whom the holder acts. */
function onBehalf(scene: Scene, at: number, first: number): Pick<Holding, "country"> {
  let i = at;
  while (i > first && (formAt(scene, i - 1) === "," || has(scene, i - 1, CLASS.article) || /^(?:by|por)$/.test(lowerAt(scene, i - 1)))) i--;
  const land = i > first && i > at - 4 ? mentionAt(scene, i - 1) : undefined;
  if (land?.kind !== "country" || !land.code) return {};
  for (let j = land.first - 1; j >= first && j > land.first - 7; j--) if (/^(?:behalf|parte|nombre|side|representación)$/.test(lowerAt(scene, j))) return { country: land.code };
  return {};
}

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

type Read = Holding | { readonly office: Office };

function holdingAt(scene: Scene, post: number, bounds: Bounds): Read {
  const office = officeAt(scene, post, bounds);
  const holder = holderOf(scene, office, bounds);
  return holder ? held(scene, office, { holder, bounds }) : { office };
}

function held(scene: Scene, office: Office, { holder, bounds }: { readonly holder: Mention; readonly bounds: Bounds }): Holding {
  const { post } = office;
  const said = ownerOf(scene, { office, holder }, bounds);
  const ministry = said.body || said.country || !/^(?:minister|ministro|ministra|secretary)$/.test(lowerAt(scene, post)) ? undefined : ministryNear(scene, office.from, bounds.first);
  if (ministry) return { office, holder, post: lowerAt(scene, post), body: ministry };
  const near = said.body || said.country || !MANAGERS.test(lowerAt(scene, post)) ? undefined : bodyNear(scene, office.from, bounds.first);
  return { office, holder, post: lowerAt(scene, post), ...said, ...(near ? { body: near } : {}), ...(office.notIn ? { notIn: office.notIn } : {}) };
}

/** All offices of the text with their holders, in its order. */
function collect(scene: Scene): Holding[] {
  const found: Holding[] = [];
  let read: Read | undefined;
  for (const { first, last } of scene.sentences) {
    for (let i = first; i < last; i++) {
      if (!has(scene, i, CLASS.post) || scene.taken[i] !== 0 || isPairOf(scene, i) || isAdjective(scene, i) || (has(scene, i, CLASS.tail) && personNamed(scene, i - 1))) continue;
      const holding = holdingAt(scene, i, { first, last });
      const before: Read | undefined = read && read.office.post >= first ? read : undefined;
      read = "holder" in holding ? holding : withHolder(scene, holding.office, { before, bounds: { first, last } });
      if ("holder" in read) for (const one of shared(scene, read, { first, last })) found.push(one);
      if ("holder" in read && before && !("holder" in before) && read.holder.first > read.office.post && joins(scene, before.office, read.office)) found.push(held(scene, before.office, { holder: read.holder, bounds: { first, last } }));
      i = Math.max(i, lastPost(scene, holding.office));
    }
  }
  return found;
}

/** "un par de", "a la par": no counterpart, who is always somebody's. */
const isPairOf = (scene: Scene, i: number): boolean => lowerAt(scene, i) === "par" && !/^(?:su|sus|mi|nuestro)$/.test(lowerAt(scene, i - 1));

/** "la brigada médica", "el equipo médico": behind its noun, no calling. */
const isAdjective = (scene: Scene, i: number): boolean =>
  /^(?:médic|científic|diplomátic)[oa]$/.test(lowerAt(scene, i)) && !isCapital(scene, i) && /^\p{Ll}{4,}$/u.test(formAt(scene, i - 1)) && !has(scene, i - 1, CLASS.article | CLASS.function | CLASS.honorific | CLASS.saying);

/** "Minister of Health and Chairman of the Board": the second right behind the first, without an article. */
const joins = (scene: Scene, before: Office, next: Office): boolean => next.from === before.last + 1 && isAnd(scene, before.last) && isCapital(scene, before.post) === isCapital(scene, next.post);

/** An office without a holder of its own takes the one of the office that "and" joins to it. */
function withHolder(scene: Scene, office: Office, { before, bounds }: { readonly before: Read | undefined; readonly bounds: Bounds }): Read {
  const holder = before && "holder" in before && before.holder.last <= before.office.from && joins(scene, before.office, office) ? before.holder : undefined;
  return holder ? held(scene, office, { holder, bounds }) : { office };
}

const isAnd = (scene: Scene, i: number): boolean => /^(?:and|y|e)$/.test(lowerAt(scene, i));

/** "Foreign Ministers X and Y", "X and Y, the presidents of Senegal and Ghana": each of the two with a country of their own where two are named. */
function shared(scene: Scene, holding: Holding, { first, last }: Bounds): Holding[] {
  const { holder, office } = holding;
  if (!/s$/.test(holding.post)) return [holding];
  const each = distributed(scene, holding, last);
  if (each.length > 1) return each;
  const after = holder.first > office.post;
  const other = after ? (isAnd(scene, holder.last) && holder.last + 1 < last ? personNamed(scene, holder.last + 1) : undefined) : isAnd(scene, holder.first - 1) && holder.first - 2 >= first ? personNamed(scene, holder.first - 2) : undefined;
  if (!other) return [holding];
  const codes: CountryCode[] = [];
  for (let i = office.post + 1; i < last && i < office.last + 4; i++) {
    const land = mentionAt(scene, i);
    if (land?.kind === "country" && land.code && land.first === i) codes.push(land.code);
  }
  const pair = after ? [holder, other] : [other, holder];
  return pair.map((one, n) => ({ ...holding, holder: one, ...(codes.length === 2 && !holding.body ? { country: codes[n]! } : {}) }));
}

/** "the health ministers of Peru, Ana Rojas, and Bolivia, Jorge Quispe": each name behind its country. */
function distributed(scene: Scene, holding: Holding, last: number): Holding[] {
  const found = [holding];
  let i = holding.holder.last;
  while (i < last) {
    while (i < last && (/^[,)(]$/.test(formAt(scene, i)) || isAnd(scene, i) || OF.has(lowerAt(scene, i)) || has(scene, i, CLASS.article))) i++;
    const land = i < last ? mentionAt(scene, i) : undefined;
    if (land?.kind !== "country" || !land.code || land.form !== "name" || !/^[,(]$/.test(formAt(scene, land.last))) break;
    const next = personNamed(scene, skipHonorifics(scene, land.last + 1, last));
    if (!next) break;
    found.push({ ...holding, holder: next, country: land.code });
    i = next.last;
  }
  return holding.body ? [holding] : found;
}

/** "Director General", "Prime Minister": posts of one office are one office. */
function lastPost(scene: Scene, { post, last }: Office): number {
  let i = post;
  while (i + 1 < last && has(scene, i + 1, CLASS.post | CLASS.modifier) && scene.taken[i + 1] === 0) i++;
  return i;
}

/** Without a body these name a calling, not an office. */
const VAGUE = /^(?:leader|líder|expert|experto|experta|scientist|researcher|professor|doctor|physician|economist|diplomat|diplomático|diplomática|delegate|integrante|dirigente|científic[oa]|investigador|investigadora|médic[oa]|resident|author|editor|host|cardiologist|oncologist|epidemiologist|parliamentarian|dignitary|founder|fundador|comandante|commander|periodista|mp|executive|officer|counterpart|homólog[oa]|par|responsable|expert)$/;
const LIKE = /^(?:counterpart|counterparts|homólog[oa]s?|par|colega|colleague)$/;

const FORMER = /^(?:former|ex|then|acting|interim|outgoing|late)$/;

/** The words of the n-th office; a counterpart's are those of the office before it. */
function labelOf(scene: Scene, holdings: readonly Holding[], n: number): string {
  let k = n;
  while (k > 0 && k > n - 5 && LIKE.test(holdings[k]!.post)) k--;
  const { first, post, from, labelEnd: end } = holdings[k]!.office;
  let labelEnd = end;
  while (labelEnd - 1 > post && has(scene, labelEnd - 1, CLASS.link | CLASS.article)) labelEnd--;
  const was = from < first && FORMER.test(lowerAt(scene, from)) ? `${formAt(scene, from)} ` : "";
  return was + scene.text.slice(scene.tokens.start[first]!, scene.tokens.end[labelEnd - 1]!).replace(/\s+/g, " ");
}

const isPrime = (scene: Scene, { first, post }: Office): boolean => /\b(?:prime|primer|primera)\b/i.test(scene.text.slice(scene.tokens.start[first], scene.tokens.end[post]));

/** "Prime Minister X and Minister Y": the holding right before, whose country the n-th shares, or undefined. */
function beside(scene: Scene, holdings: readonly Holding[], n: number): Holding | undefined {
  const [before, { office, notIn, post }] = [holdings[n - 1], holdings[n]!];
  if (!before || notIn || LEADERS.test(post) || isPrime(scene, office)) return undefined;
  const gap = office.from - before.holder.last;
  return gap > 0 && gap <= 2 && isAnd(scene, before.holder.last) ? before : undefined;
}

const LEADERS = /^(?:presidents?|presidente|presidenta|premier|king|chancellor|ambassador|embajador|embajadora)$/;

/** Posts of heads of state and of government. */
const LEADING = /^(?:presidents?|presidente|presidenta|vice-?presidente?|premier|chancellor|mandatario|mandataria|leader)$/;

interface Lookup {
  readonly idOf: (mention: Mention) => string | undefined;
  readonly countryId: (code: CountryCode) => string | undefined;
}

function lookup({ layers, idOf }: Relating): Lookup {
  const codes = new Map(layers.entities.filter((e) => e.kind === "country").map((e) => [e.code, e.id] as const));
  return { idOf: (mention) => idOf.get(mention), countryId: (code) => codes.get(code) };
}

/** What is no state's office: "hospital director", "head of the medical team", "jefe de la brigada". */
const HOUSE = /\b(?:hospital|clinic|ward|school|faculty|medical team|team|brigade|company|project|programme|program|clínica|escuela|facultad|equipo|brigada|empresa|proyecto|programa)\b/i;

/** The countries of offices whose words name none, in the order of the text. */
/** "SLBC President X and Vice President Y": the body of the first is that of the second. */
const shareBodies = (scene: Scene, holdings: readonly Holding[]): Holding[] =>
  holdings.map((holding, n) => {
    const before = holdings[n - 1];
    const shares = before?.body && !holding.body && !holding.country && before.post === holding.post && isAnd(scene, before.holder.last) && holding.office.from - before.holder.last === 1;
    return shares ? { ...holding, body: before.body! } : holding;
  });

function inferCountries(relating: Relating, holdings: readonly Holding[]): (CountryCode | undefined)[] {
  const home = createHome(relating, holdings);
  const codes: (CountryCode | undefined)[] = [];
  holdings.forEach((holding, n) => {
    const ofHouse = HOUSE.test(relating.scene.text.slice(relating.scene.tokens.start[holding.office.from]!, relating.scene.tokens.end[holding.office.last - 1]!));
    const other = beside(relating.scene, holdings, n);
    const said = holding.country ?? (holding.body || VAGUE.test(holding.post) || ofHouse ? undefined : null);
    const leads = LEADING.test(holding.post) || isPrime(relating.scene, holding.office);
    const led = said === null && leads ? ledBy(holding.holder.name) : undefined;
    codes.push(led !== undefined ? led : said === null ? ((other && (other.country ?? codes[n - 1])) ?? home(n)) : said);
  });
  return codes;
}

interface Found {
  readonly subject: string;
  readonly object: string | undefined;
  readonly label: string;
  readonly explicit: boolean;
}

/** Takes a position once, and one that is inferred only where none is said. */
function createFilter(): (found: Found) => boolean {
  const seen = new Set<string>();
  const sure = new Set<string>();
  return ({ subject, object, label, explicit }) => {
    const key = `${subject}|${explicit ? (object ?? "") : ""}|${label.toLowerCase()}`;
    if (seen.has(key) || (!explicit && sure.has(subject))) return false;
    seen.add(key);
    if (explicit) sure.add(subject);
    return true;
  };
}

/** Offices with the words that say whose they are come before those whose country is inferred. */
export function findPositions(relating: Relating): RelationDraft[] {
  const { scene } = relating;
  const { idOf, countryId } = lookup(relating);
  const holdings = shareBodies(scene, collect(scene));
  const codes = inferCountries(relating, holdings);
  const isNew = createFilter();
  const drafts: RelationDraft[] = [];
  const take = (holding: Holding, n: number): void => {
    const { office, holder, body, post } = holding;
    const subject = idOf(holder);
    const object = body ? idOf(body) : codes[n] && countryId(codes[n]);
    const label = labelOf(scene, holdings, n);
    if (!subject || (!object && isVague(scene, holding, post)) || !isNew({ subject, object, label, explicit: isExplicit(holding) })) return;
    drafts.push({ kind: "position", subject, label, ...(object ? { object } : {}), span: { first: Math.min(office.from, holder.first), last: Math.max(office.last, holder.last) } });
  };
  holdings.forEach((holding, n) => isExplicit(holding) && take(holding, n));
  holdings.forEach((holding, n) => isExplicit(holding) || take(holding, n));
  return drafts;
}

const isExplicit = ({ body, country }: Holding): boolean => body !== undefined || country !== undefined;

/** "expert", "leader" without more say what somebody is, not which office; "Supreme Leader" does. */
const isVague = (scene: Scene, { office }: Holding, post: string): boolean => VAGUE.test(post) && !(office.first < office.post && isCapital(scene, office.post));
