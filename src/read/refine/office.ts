import type { CountryCode, Mention } from "../layers.ts";
import { CLASS } from "../names/classes.ts";
import { formAt, has, isCapital, isGlued, isUpper, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import { titleAt, type Title } from "../names/title.ts";

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** An office as the text words it, and whose it is. */
export interface Office extends Title {
  /** first token of all that belongs to it: "the Indonesian Minister", "IPN head" */
  readonly from: number;
  readonly body?: Mention;
  readonly country?: CountryCode;
  /** "President X's Head of Cabinet" */
  readonly person?: Mention;
  /** where an envoy is sent to */
  readonly notIn?: CountryCode;
  /** where its own words end: before "of Azerbaijan" */
  readonly labelEnd: number;
}

/** Past "(CDC)" that ends before token i. */
function beforeBracket(scene: Scene, i: number, first: number): number {
  if (formAt(scene, i - 1) !== ")") return i;
  for (let j = i - 2; j >= first && j > i - 6; j--) if (formAt(scene, j) === "(") return j;
  return i;
}

function countryEnding(scene: Scene, i: number, first: number): { readonly first: number; readonly code: CountryCode } | null {
  const mention = mentionAt(scene, i - 1);
  if (mention?.kind === "country" && mention.code && mention.first >= first && mention.last === i) return { first: mention.first, code: mention.code };
  return null;
}

interface Owner {
  /** the office is one that places have: "New York State | Governor" */
  readonly governs?: boolean;
  readonly from: number;
  readonly person?: Mention;
  readonly body?: Mention;
  readonly country?: CountryCode;
}

type Taken = { -readonly [K in keyof Owner]: Owner[K] };

/** Takes one more thing to the left of an office into `owner`; false where nothing more belongs to it. */
function takeLeft(scene: Scene, owner: Taken, first: number): boolean {
  const { from } = owner;
  const i = beforeBracket(scene, isPossessive(scene, from - 1) ? from - 1 : from, first);
  const over = mentionAt(scene, i - 1);
  const land = countryEnding(scene, i, first);
  if (over && !owner.body && over.last === i && (over.kind === "organisation" || (over.kind === "place" && owner.governs === true))) [owner.body, owner.from] = [over, over.first];
  else if (land) [owner.country, owner.from] = [owner.country ?? land.code, land.first];
  else if ((has(scene, from - 1, CLASS.modifier | CLASS.rank) && !has(scene, from - 1, CLASS.function)) || (formAt(scene, from - 1) === "-" && isGlued(scene, from))) owner.from--;
  else if (owner.body && formAt(scene, from - 1) === "/" && bodyAt(scene, from - 2)) owner.from = bodyAt(scene, from - 2)!.first;
  else return false;
  return true;
}

/** "PAHO/[WHO]": the other of two bodies. */
function bodyAt(scene: Scene, i: number): Mention | undefined {
  const mention = mentionAt(scene, i);
  return mention?.kind === "organisation" && mention.last === i + 1 ? mention : undefined;
}

const MOST = 6;

/** What stands before an office and owns it: "Mexican Foreign Ministry |", "CDC |", "India's |", "President X's |". */
function ownerBefore(scene: Scene, { first: start, post }: Title, first: number): Owner {
  const owner: Taken = { from: start, governs: GOVERNORS.test(lowerAt(scene, post)) };
  for (let round = 0; round < MOST && owner.from > first && takeLeft(scene, owner, first); round++);
  const person = owner.from > first + 1 && isPossessive(scene, owner.from - 1) ? mentionAt(scene, owner.from - 2) : undefined;
  if (person?.kind === "person") owner.person = person;
  return owner;
}

const isPossessive = (scene: Scene, i: number): boolean => lowerAt(scene, i) === "'s" || (formAt(scene, i) === "’" && isGlued(scene, i));

const ENVOYS = new Set(["ambassador", "envoy", "consul", "embajador", "embajadora", "cónsul", "representative", "representante", "commissioner", "attaché", "counsellor", "consejero", "consejera", "affaires"]);
const AWAY = new Set(["to", "in", "en", "ante", "a", "at"]);

interface Owned {
  body?: Mention;
  country?: CountryCode;
  notIn?: CountryCode;
  /** token of the first of them */
  at?: number;
}

/** Offices that places have. */
export const GOVERNORS = /^(?:governor|mayor|lord-mayor|gobernador|gobernadora|alcalde|alcaldesa|prefect|prefecto|intendente)$/;

/** Enters a name among an office's own words, behind the word `link`. */
function takeInside(owned: Owned, mention: Mention, { link, envoy, i, post }: { readonly link: string; readonly envoy: boolean; readonly i: number; readonly post: string }): void {
  const { kind, code } = mention;
  if (kind === "organisation") owned.body ??= mention;
  else if (kind === "place" && GOVERNORS.test(post)) owned.body ??= mention;
  else if (envoy && AWAY.has(link) && code) owned.notIn ??= code;
  else if (kind === "country" && code && !owned.country) owned.country = code;
  else return;
  owned.at ??= i;
}

/** Bodies and countries in an office's own words, after its head noun. */
function owned(scene: Scene, title: Title): Owned {
  const envoy = ENVOYS.has(lowerAt(scene, title.post));
  const found: Owned = {};
  let link = "";
  for (let i = title.post + 1; i < title.last && !found.body; i++) {
    const mention = mentionAt(scene, i);
    if (mention) {
      takeInside(found, mention, { link, envoy, i, post: lowerAt(scene, title.post) });
      i = mention.last - 1;
    } else if (AWAY.has(lowerAt(scene, i)) || (has(scene, i, CLASS.link) && !(has(scene, i, CLASS.article) && link))) link = lowerAt(scene, i);
  }
  return found;
}

/** Before the links and articles that lead to token i. */
function beforeLinks(scene: Scene, i: number, post: number): number {
  let j = i;
  while (j - 1 > post && (has(scene, j - 1, CLASS.link | CLASS.article) || AWAY.has(lowerAt(scene, j - 1)) || mentionAt(scene, j - 1)?.form === "adjective") && !isUpper(scene, j - 1)) j--;
  return j;
}

/** ", Foreign Ministry" after an office: a body behind a comma, where no name does. */
function bodyBehind(scene: Scene, i: number, last: number): Mention | undefined {
  if (i + 1 >= last || formAt(scene, i) !== ",") return undefined;
  const at = has(scene, i + 1, CLASS.article) && !isCapital(scene, i + 1) ? i + 2 : i + 1;
  const mention = at < last ? mentionAt(scene, at) : undefined;
  return mention?.kind === "organisation" ? mention : undefined;
}

/** "los presidentes de México [y Cuba], …": the second country of an office in the plural. */
function pastSecondLand(scene: Scene, title: Title, last: number): number {
  const end = title.last;
  if (!/s$/.test(lowerAt(scene, title.post)) || mentionAt(scene, end - 1)?.kind !== "country" || end + 1 >= last || !/^(?:and|y|e)$/.test(lowerAt(scene, end))) return end;
  const land = mentionAt(scene, end + 1);
  return land?.kind === "country" && formAt(scene, land.last) === "," ? land.last : end;
}

/** The office whose head noun stands at `post`, with the body or country whose office it is where the words say so. */
export function officeAt(scene: Scene, post: number, { first, last }: Bounds): Office {
  const title = titleAt(scene, post, { first, last });
  const before = ownerBefore(scene, title, first);
  const inside = owned(scene, title);
  const behind = before.body || inside.body ? undefined : bodyBehind(scene, title.last, last);
  const body = before.body ?? inside.body ?? (before.country || inside.country ? undefined : behind);
  const country = before.country ?? inside.country;
  const labelEnd = inside.at === undefined ? title.last : Math.max(title.post + 1, beforeLinks(scene, inside.at, title.post));
  return { ...title, last: pastSecondLand(scene, title, last), from: before.from, labelEnd, ...(body ? { body } : {}), ...(country ? { country } : {}), ...(inside.notIn ? { notIn: inside.notIn } : {}), ...(before.person ? { person: before.person } : {}) };
}
