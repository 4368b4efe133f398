import { isCapital, isDigits, isGlued, lowAt, type Scan } from "../text/scan.ts";
import type { CountText } from "./count-grammar.ts";

/** What a number counts: the head's token, its term in the singular, and the token after the phrase. */
export interface Counted {
  readonly noun: number;
  readonly unit: string;
  readonly last: number;
}

const REACH = 8;
const PLURAL = /(?:[^siu]|[aeo]u|[^aeiou]i|[^s]i)s$/;
const NO_PLURAL = new Set(["was", "has", "as", "this", "its", "his", "us", "always", "plus", "versus", "across", "besides", "overseas", "sometimes", "perhaps", "whereas", "thus", "alas", "yes", "afterwards", "towards", "nowadays", "'s", "is", "does", "less", "news", "las", "los", "sus", "más", "tras", "mas", "dos", "tres", "seis", "miles", "sars", "aids", "diabetes", "rabies", "measles", "mumps", "hepatitis"]);

const isWord = (scan: Scan, i: number): boolean => i < scan.count && /^\p{L}/u.test(scan.form[i]!);

/** Whether a word looks like the head of "N of these": a plural or a collective. */
function isHead({ scan, counts }: CountText, i: number): boolean {
  const low = lowAt(scan, i);
  if (counts.collective.has(low)) return true;
  return low.length > 3 && low.endsWith("s") && PLURAL.test(low) && !NO_PLURAL.has(low) && scan.form[i] !== scan.form[i]!.toUpperCase();
}

/** Whether the phrase goes on behind a plural: "vaccines doses", "sports officials". */
function headMoves(text: CountText, i: number): boolean {
  const { scan, counts } = text;
  return isWord(scan, i) && !isCapital(scan, i) && !counts.stops.has(lowAt(scan, i)) && isHead(text, i) && !counts.collective.has(lowAt(scan, i));
}

function asTerm(text: CountText, from: number, head: number): string {
  const { scan, counts } = text;
  let begin = head;
  while (begin > from && begin > head - 3 && isWord(scan, begin - 1) && !isCapital(scan, begin - 1) && !/(?:ed|est|ly)$/.test(lowAt(scan, begin - 1)) && !counts.stops.has(lowAt(scan, begin - 1))) begin--;
  // half of "forward-thinking" says nothing
  if (begin > from && lowAt(scan, begin - 1) === "-" && begin < head) begin++;
  while (begin < head && counts.plain.has(lowAt(scan, begin))) begin++;
  const noun = scan.form[head]!;
  const people = /(?:ans?|ese|is)$/.test(noun) && isCapital(scan, head);
  return [...scan.low.slice(begin, head), counts.singular(people ? noun : noun.toLowerCase())].join(" ");
}

const ADJECTIVE = /(?:[aeiou]l|ic|ive|ous|ary|ory|ed|ble|ful|ent|ant|safe|new|large|small|young|old)$/;

/** "medical and health projects", "safe, effective doses": the phrase goes on. */
function joinsAdjectives({ scan, counts }: CountText, i: number): boolean {
  const low = lowAt(scan, i);
  if (low !== "and" && low !== "," && low !== "&") return false;
  return ADJECTIVE.test(lowAt(scan, i - 1)) && isWord(scan, i + 1) && !counts.stops.has(lowAt(scan, i + 1));
}

/** English: modifiers, then the head, a plural. */
function nounLast(text: CountText, from: number): Counted | null {
  const { scan, counts } = text;
  for (let i = from; i < Math.min(from + REACH, scan.count); i++) {
    const low = lowAt(scan, i);
    // "COVID-19 vaccine doses"
    if (isGlued(scan, i) && i > from && (low === "-" || (isDigits(scan, i) && lowAt(scan, i - 1) === "-"))) continue;
    if (i > from && joinsAdjectives(text, i)) continue;
    if (!isWord(scan, i) || counts.stops.has(low)) return listed(text, from, i);
    if (!isHead(text, i)) continue;
    let head = i;
    while (head < from + REACH && headMoves(text, head + 1)) head++;
    const unit = asTerm(text, from, head);
    return unit === "memorandum" && lowAt(scan, head + 2) === "understanding" ? { noun: head, unit: "memorandum of understanding", last: head + 3 } : { noun: head, unit, last: head + 1 };
  }
  return null;
}

/** "52 Turkish and 91 Somali employees": the noun is said once for both. */
function listed(text: CountText, from: number, i: number): Counted | null {
  const { scan, numbers } = text;
  const joint = lowAt(scan, i);
  if (i !== from + 1 || !isCapital(scan, from) || !numbers.and.has(joint)) return null;
  if (!isDigits(scan, i + 1) && !numbers.units.has(lowAt(scan, i + 1))) return null;
  const next = nounLast(text, i + 2);
  return next && { ...next, last: i };
}

/** Spanish: the head right after the number, over a few adjectives. */
function nounFirst(text: CountText, from: number): Counted | null {
  const { scan, counts } = text;
  let i = from;
  while (i < from + 3 && (counts.plain.has(lowAt(scan, i)) || (i === from && counts.determiners.has(lowAt(scan, i))))) i++;
  const low = lowAt(scan, i);
  if (!isWord(scan, i) || counts.stops.has(low) || (isCapital(scan, i) && !isHead(text, i))) return null;
  if (!isHead(text, i) && !/(?:is|us|nos|os|as|es)$/.test(low)) return null;
  return { noun: i, unit: counts.singular(low), last: i + 1 };
}

function hyphened({ scan, counts }: CountText, from: number): Counted | null {
  if (lowAt(scan, from) !== "-") return { noun: from, unit: counts.hyphened.get(lowAt(scan, from)) ?? "", last: from + 1 };
  const unit = counts.hyphened.get(lowAt(scan, from + 1));
  return unit === undefined ? null : { noun: from + 1, unit, last: from + 2 };
}

// "a 145 bed hospital", "a 10 member delegation", "260 strong"
const UNHYPHENED = new Set(["bed", "member", "person", "strong"]);

/** What the number that ends before token `from` counts, or null. */
export function countedAt(text: CountText, from: number): Counted | null {
  const { scan, counts } = text;
  if (lowAt(scan, from) === "-" || (UNHYPHENED.has(lowAt(scan, from)) && counts.hyphened.has(lowAt(scan, from)))) return hyphened(text, from);
  let at = lowAt(scan, from) === "+" ? from + 1 : from;
  // "seven (7) doctors"
  if (lowAt(scan, at) === "(" && isDigits(scan, at + 1) && lowAt(scan, at + 2) === ")") at += 3;
  if (counts.of.has(lowAt(scan, at))) {
    at++;
    // "80 of them injectables" are of what was counted before
    if (counts.backward.has(lowAt(scan, at))) return null;
    if (counts.determiners.has(lowAt(scan, at))) at++;
    while (at < from + 6 && (counts.of.has(lowAt(scan, at)) || counts.determiners.has(lowAt(scan, at)))) at++;
  }
  return counts.nounLast ? nounLast(text, at) : nounFirst(text, at);
}
