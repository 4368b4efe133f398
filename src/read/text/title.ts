import { isPaper, MASTHEAD, PERSON_ROLE, TRAIL } from "../languages/zone-words.ts";
import type { BlockKind } from "./blocks.ts";
import { unmarked } from "./marks.ts";
import type { Paragraph } from "./paragraphs.ts";

const LEAST = 1.5;
const VERBAL = /\s(?:to|in|for|on|with|and|of|from|against|de|del|en|para|con|la|el|y|que|por|a|al|los|las)\s/i;

/** Two words as most lines have them, told without asking what all the world's letters are. */
const TWO_WORDS = /[a-z]{3}.* [a-z]{3}/i;

const hasTwoWords = (line: string): boolean => TWO_WORDS.test(line) || /\p{L}{3,}.*[^\p{L}]\p{L}{3,}/u.test(line);

/** "Jane Smith, Senior Editor", "The Hon. Jane Smith MP" */
const isPerson = (line: string): boolean => (line.includes(",") && PERSON_ROLE.test(line)) || /^(?:\p{Lu}\S+\s){2,4}MP\b/u.test(line);

/** A verb: the ministry at the head of the line does something. */
const ACTS = /\s(?:to|[a-z]+s|[a-z]+ed|firman?|recib(?:e|en|ió)|donan?|entregan?|anuncian?|agradecen?|visitan?|inauguran?|destacan?|envían?|reiteran?|reconocen?|presentan?|llegan?|suscriben?|acuerdan?|fortalecen?)\s/;
/** "Boletín de prensa No. 23" */
const NUMBERED = /^(?:bolet[ií]n|comunicado|nota|(?:press|media|news) release)\b.{0,20}(?:\bno\b|n[º°]|#|\d)/i;

/** How much a line at the head of a text looks like its title. */
function likeness(line: string, raw: string): number {
  const words = line.split(/\s+/).length;
  if (!hasTwoWords(line)) return 0;
  let score = words >= 5 ? 3.5 : words >= 4 ? 3 : words === 3 ? 1 : -1;
  if (/^#\s/.test(raw)) score += 4;
  if (/\p{Ll}/u.test(line) && /\s\p{Ll}/u.test(line)) score += 1;
  if (VERBAL.test(line)) score += 1;
  if (MASTHEAD.test(line) || /\bMP\b|\bMinister for\b/.test(line)) score -= ACTS.test(line) ? 1 : 2.5;
  if (NUMBERED.test(line)) score -= 4;
  if (isPerson(line)) score -= 4;
  if (isPaper(line)) score -= 3;
  if (/:$/.test(line)) score -= 3;
  else if (/^\p{L}+(?: \p{Ll}+)?:\s/u.test(line)) score -= 2;
  if (TRAIL.test(line) && !/\s\|\s[^|]{1,30}$/.test(line)) score -= 3;
  return score;
}

/** Index of the title among the lines at the head of a text, or -1: the likeliest, the first of equals. */
export function titleOf(text: string, head: readonly Paragraph[], kinds: readonly BlockKind[]): number {
  let [best, most] = [-1, LEAST];
  head.forEach(({ start, end }, i) => {
    if (kinds[i] !== "heading") return;
    const raw = text.slice(start, end);
    const score = likeness(unmarked(raw), raw) + (i === 0 ? 1 : 0);
    if (score > most) [best, most] = [i, score];
  });
  return best < 0 ? best : bare(text, head, { kinds, best });
}

/** The line that says the title without the site's name, where one does: "Title - The Daily Nation" and "Title". */
function bare(text: string, head: readonly Paragraph[], { kinds, best }: { readonly kinds: readonly BlockKind[]; readonly best: number }): number {
  const whole = unmarked(text.slice(head[best]!.start, head[best]!.end));
  if (!/\s[-|–—»]\s/.test(whole)) return best;
  const same = head.findIndex(({ start, end }, i) => {
    const line = kinds[i] === "heading" && i !== best ? unmarked(text.slice(start, end)) : "";
    return line.length > 15 && whole.startsWith(line) && /^\s[-|–—»]\s/.test(whole.slice(line.length));
  });
  return same < 0 ? best : same;
}
