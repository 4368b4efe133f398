import { expect, test } from "vitest";
import { at, webSources, type WebSource } from "./sources.ts";

// Each would let what stands in a source become markup or code, or let a page ask somebody else.
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["markup from a string", /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|srcDoc|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write/g],
  ["code from a string", /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g],
  ["an address of somebody else", /(?<![\w.])(?:https?:)?\/\/(?!www\.w3\.org\/)[\w-]+\.[\w.-]+/g],
  ["a compiler that is told to be silent", /@ts-(?:ignore|expect-error|nocheck)|\boxlint-disable|\beslint-disable/g],
];

const unsafe = (source: WebSource): readonly string[] => FORBIDDEN.flatMap(([what, pattern]) => [...source.text.matchAll(pattern)].map((match) => at(source, match.index, `${what}: ${match[0]}`)));

const CASES: readonly (readonly [text: string, count: number])[] = [
  ["<p dangerouslySetInnerHTML={{ __html: text }} />", 1],
  ["node.innerHTML = text;", 1],
  ["<iframe srcDoc={page} />", 1],
  ["eval(text)", 1],
  ["new Function(text)", 1],
  ["setTimeout('x()', 1)", 1],
  ["setTimeout(() => x(), 1)", 0],
  ["fetch('https://fonts.example.org/a')", 1],
  ["fetch('//fonts.example.org/a')", 1],
  ["createElementNS('http://www.w3.org/2000/svg', 'svg')", 0],
  ["// A comment, and a division a // b", 0],
  ["node.textContent = text;", 0],
];
test.each(CASES)("%s: %i", (text, count) => expect(unsafe({ path: "planted.tsx", text })).toHaveLength(count));
test("no page makes markup or code of a string, or asks anybody else", () => expect(webSources(/\.(tsx?|css|html|svg)$/).flatMap(unsafe)).toEqual([]));
