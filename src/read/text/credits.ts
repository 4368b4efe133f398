import { quote } from "#model/quote.ts";
import type { Credit } from "#model/reading.ts";
import { CITING, CONTRIBUTED, CREDIT_LEADS, DATED_BY, DATELINE, DATELINE_BARE, DATELINE_DATED, DATELINE_NAMED, LEARNED, NOBODY, ONE_AGENCY, OPENED, SAID_BY_AGENCY, SIGNED_BY_AGENCY, SIGNED_OFF } from "../languages/credit-words.ts";
import type { Block } from "./blocks.ts";
import { placed, type Placed } from "./place.ts";

const NAME = /^(?:https?:\/\/)?[\p{L}\p{N}][^\n|()[\]<>;–—]*/u;
const STOP = /\s+(?:[-–—|•]\s|(?:on|el|at|con|with|and translated|translated|traducid[oa]|under|bajo|en su|in its)\s|\/\s)|;|\s{2,}|\.\s|\.$|,\s|\s*\d{4}-\d{2}-\d{2}|\s*(?:\d{1,2}\/){2}/u;

/** Who writes or translates is named before whom for and where: "Ana Pérez for Prensa Latina", "Ana Pérez in Havana". */
const PERSON_STOP = /\s+(?:for|para|in|en|de)\s+\p{Lu}/u;

/** The name that begins at `from` and how far it goes; null where none stands there. */
function nameAt(line: string, from: number, role: Credit["role"]): string | null {
  const m = NAME.exec(line.slice(from, from + 120));
  if (!m) return null;
  const stop = STOP.exec(m[0]);
  const whole = stop ? m[0].slice(0, stop.index) : m[0];
  const person = role === "origin" ? null : PERSON_STOP.exec(whole);
  const name = (person ? whole.slice(0, person.index) : whole).trim().replace(/[.,:*_]+$/, "");
  return name.length >= 2 && name.split(/\s+/).length <= 9 && /^[\p{Lu}\p{N}@h]/u.test(name) && !NOBODY.test(name) ? name : null;
}

/** "EFE y Reuters": two who are named by a word each. */
const TWO = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)( (?:y|and|&) )(\p{Lu}[\p{L}-]+)$/u;

/** The credits that a name makes. An agency that stands where a writer does is where the text comes from. */
function creditsFor(text: string, start: number, { role, name }: Pick<Credit, "role" | "name">): Credit[] {
  const two = role === "origin" ? TWO.exec(name) : null;
  if (!two) return [{ role: role === "author" && ONE_AGENCY.test(name) ? "origin" : role, name, quote: quote(text, start, start + name.length) }];
  const second = start + two[1]!.length + two[2]!.length;
  return [{ role, name: two[1]!, quote: quote(text, start, start + two[1]!.length) }, { role, name: two[3]!, quote: quote(text, second, second + two[3]!.length) }];
}

/** "in The Guardian", "en El País": an article with a capital is the name's own. */
const OWN_ARTICLE = /(?:The|El|La|Los)\s+$/;

function creditsIn({ text: line, start }: Placed, text: string): Credit[] {
  const found: Credit[] = [];
  for (const [role, lead] of CREDIT_LEADS) {
    lead.lastIndex = 0;
    for (let m = lead.exec(line); m !== null; m = lead.exec(line)) {
      const from = m.index + m[0].length - (OWN_ARTICLE.exec(m[0])?.[0].length ?? 0);
      const name = nameAt(line, from, role);
      if (name && !found.some((c) => c.quote.start === start + from)) found.push(...creditsFor(text, start + from, { role, name }));
    }
  }
  return found;
}

/** Plain words or signs without which a pattern of names cannot match: asked first, for those patterns are slow. */
const NEEDED = new Map<RegExp, RegExp>([
  [CONTRIBUTED, /contribu/],
  [LEARNED, /learn/],
  [CITING, /citing|reported by|quoted by|according to|agencia|citando/],
  [DATELINE_NAMED, /[/–—-]/],
  [SIGNED_OFF, /[–—-]/],
  [DATELINE_DATED, /\(/],
  [DATELINE, /\(/],
  [DATELINE_BARE, /,\s\S{3,20}\s?[-–—]/],
  [SAID_BY_AGENCY, /told|ccording to|report|inform|dijo a|declaró a|egún|la agencia/],
]);

function captured(pattern: RegExp, text: string, from: Placed): Credit[] {
  if (NEEDED.get(pattern)?.test(from.text) === false) return [];
  const m = pattern.exec(from.text);
  const name = m?.[1] ?? m?.[2];
  if (!m || !name) return [];
  const start = from.start + m.index + m[0].indexOf(name);
  return [{ role: "origin", name, quote: quote(text, start, start + name.length) }];
}

const SIGNED = /^((?!Office|Department|Bureau)(?:\p{Lu}[\p{L}.'’-]*|["“]\p{Lu}\p{L}*["”])(?:\s+(?:\p{Lu}[\p{L}.'’-]*|["“]\p{Lu}\p{L}*["”])){1,3}?)(?:,|\s*[|–-])?\s+(?:\p{Lu}\p{L}+\s){0,2}(?:[Ss]pokes\p{L}+|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Ww]riter|[Mm]anager|[Ss]taff|[Pp]ortavoz|[Vv]ocer[oa]|[Pp]eriodista|[Cc]orresponsal|[Rr]edactora?)\b/u;

/** A part of each word for who signs: without one there is no need to ask the pattern of names, the slowest of all to begin with. */
const SIGNERS = /pokes|ditor|eporter|orrespon|ournalist|riter|anager|taff|ortavoz|ocer|eriodista|edactor/;

/** Who signs above the text: "Indra Singh, Senior Reporter". */
function signedBy(text: string, block: Block): Credit[] {
  if (block.kind === "title" || block.kind === "body" || block.end - block.start > 120) return [];
  const line = placed(text, block);
  const name = SIGNERS.test(line.text) ? SIGNED.exec(line.text)?.[1] : undefined;
  return name && !/^By /.test(name) && !/^(?:THE|HON|SENATOR|MINISTER)\b/.test(name) ? [{ role: "author", name, quote: quote(text, line.start, line.start + name.length) }] : [];
}

/** The last brackets of a paragraph: "(Fuente: Prensa Latina)". */
function inBrackets(text: string, { start, end }: Block): Credit[] {
  const from = Math.max(start, end - 200);
  const m = /[([][^()[\]\n]{3,160}[)\]]\.?$/.exec(text.slice(from, end));
  if (!m) return [];
  return creditsIn({ text: text.slice(from + m.index, end), start: from + m.index }, text);
}

const SAME = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Who stands behind the text, each once, in the order of the text. */
export function creditsOf(text: string, blocks: readonly Block[]): Credit[] {
  const found: Credit[] = [];
  const body = blocks.findIndex((b) => b.kind === "body");
  blocks.forEach((block, i) => {
    if (block.kind === "credits" || block.kind === "byline" || (block.end - block.start < 200 && NAMED_SOURCE.test(text.slice(block.start, Math.min(block.end, block.start + 200))) && block.kind !== "body")) found.push(...creditsIn(placed(text, block), text));
    else if (block.kind === "body" && (i >= blocks.length - 12 || i <= body + 1)) found.push(...inBrackets(text, block));
    if (i < body) found.push(...signedBy(text, block));
    if (i <= body && block.kind === "date-line") found.push(...captured(DATED_BY, text, placed(text, block)));
    if (i >= blocks.length - 4) found.push(...signedOff(text, block));
    if ((i <= body || i >= blocks.length - 4) && block.kind !== "title" && block.end - block.start < 120) found.push(...captured(SIGNED_BY_AGENCY, text, placed(text, block)));
    if (block.kind === "body" && (i >= blocks.length - 6 || i <= body + 3)) found.push(...cited(text, block));
  });
  found.push(...blocks.filter((block, i) => block.kind === "body" && (i >= blocks.length - 3 || i < 4)).flatMap(({ start, end }) => captured(CONTRIBUTED, text, { text: text.slice(start, Math.min(end, start + 1500)), start })));
  found.push(...bodyCredits(text, blocks.slice(Math.max(body, 0), Math.max(body, 0) + 4)));
  const seen = new Set<string>();
  return found.filter((c) => !seen.has(SAME(c.name)) && seen.add(SAME(c.name)));
}

/** The agency behind a dash that ends a paragraph. */
function signedOff(text: string, { kind, start, end }: Block): Credit[] {
  const from = Math.max(start, end - 60);
  return kind === "body" ? captured(SIGNED_OFF, text, { text: text.slice(from, end), start: from }) : [];
}

const NAMED_SOURCE = /\b(?:fuente|source)\s*:/i;

/** Agencies that a paragraph is told after. */
function cited(text: string, { start, end }: Block): Credit[] {
  const from: Placed = { text: text.slice(start, Math.min(end, start + 1500)), start };
  return [...captured(CITING, text, from), ...captured(SAID_BY_AGENCY, text, from)];
}

/** What the first paragraphs say of the agency that told it first. */
function bodyCredits(text: string, blocks: readonly Block[]): Credit[] {
  return blocks.filter((b) => b.kind === "body" || b.kind === "date-line").flatMap((block, i) => {
    const from: Placed = { text: text.slice(block.start, Math.min(block.end, block.start + 500)), start: block.start };
    const dated = captured(DATELINE_DATED, text, from);
    const line = dated.length > 0 ? dated : captured(DATELINE, text, from);
    const opened = line.length > 0 ? line : captured(OPENED, text, from);
    const named = opened.length > 0 ? opened : captured(DATELINE_NAMED, text, from);
    return [...named, ...(named.length > 0 ? [] : captured(DATELINE_BARE, text, from)), ...(i === 0 ? [...captured(LEARNED, text, from)] : [])];
  });
}
