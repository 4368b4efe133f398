import type { Page } from "playwright-core";
import { flatWords } from "../web/flat-words.ts";
import { en } from "#web/words/en/index.ts";
import { es } from "#web/words/es/index.ts";

const same = (words: string): string => words.replace(/\s+/g, " ").trim();
const spanish = new Set(flatWords(es).map(([, words]) => same(words)));
// What is mostly holes says nothing: "{{a}} and {{b}}" is many a headline.
const tells = (words: string): boolean => /\p{L}{3}/u.test(words.replace(/\{\{[^}]*\}\}/g, "")) && (!words.includes("{{") || words.replace(/\{\{[^}]*\}\}|\P{L}/gu, "").length >= 6);
// Values stand where the catalogue has holes.
const pattern = (words: string): RegExp => new RegExp(`^${same(words).replace(/<[^>]+>/g, "").replace(/[\\^$.*+?()[\]|]/g, "\\$&").replace(/\{\{[^}]*\}\}/g, ".+")}$`);
const english = flatWords(en).filter(([, words]) => !spanish.has(same(words)) && tells(words)).map(([name, words]) => ({ name, pattern: pattern(words) }));
const spanishPatterns = [...spanish].filter((words) => /\p{L}{3}/u.test(words.replace(/\{\{[^}]*\}\}/g, ""))).map(pattern);

/** What is read or heard on a page, piece by piece, without what stands in sources. */
function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const theirs = (node: Element | null): boolean => (node?.closest(".theirs, [lang]:not(html), script, style, noscript") ?? null) !== null;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!theirs(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? "");
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      if (!theirs(element)) texts.push(...["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""));
    }
    return texts;
  });
}

/** English words of the catalogue that a page in Spanish still says. */
export async function englishLeft(page: Page): Promise<readonly string[]> {
  const pieces = [...new Set((await said(page)).map(same))].filter((piece) => piece !== "" && !spanish.has(piece) && !spanishPatterns.some((one) => one.test(piece)));
  return pieces.flatMap((piece) => english.filter((one) => one.pattern.test(piece)).slice(0, 1).map(({ name }) => `${piece} (${name})`));
}
