import { expect, test } from "vitest";
import { at, webSources, type WebSource } from "./sources.ts";

const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w/-])/gi;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/gi;
// The names that somebody might write; system colours, `transparent` and `currentColor` are nobody's own.
const NAMED = /(?<=[:,(\s])(?:aqua|black|blue|brown|crimson|cyan|darkgr[ae]y|gold|gr[ae]y|green|indigo|ivory|khaki|lightgr[ae]y|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|sienna|silver|skyblue|snow|tan|teal|tomato|turquoise|violet|wheat|white|yellow)(?=[\s;,)!])/gi;

const blank = (text: string, what: RegExp): string => text.replace(what, (one) => one.replace(/[^\n]/g, " "));
const found = (source: WebSource, text: string, patterns: readonly RegExp[]): readonly string[] => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => at(source, match.index, match[0])));

// Only values of a stylesheet have colours: selectors and comments may say anything.
const inStyles = (source: WebSource): readonly string[] => found(source, blank(blank(source.text, /\/\*[^]*?\*\//g), /[^{};]*\{|(?<=[{;])\s*[\w-]+\s*:/g), [HEX, FUNCTION, NAMED]);
// In code only literals have them.
const inCode = (source: WebSource): readonly string[] => [...source.text.matchAll(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g)].flatMap((literal) => found({ ...source }, literal[0], [HEX, FUNCTION]).map((one) => `${at(source, literal.index, "")}${one.split(" ").at(-1)}`));

const STYLES: readonly (readonly [text: string, count: number])[] = [
  [".a { color: #fff }", 1],
  [".a { color: #1c1e21; background: rgb(1 2 3) }", 2],
  [".a { border: 1px solid red; }", 1],
  [".a { color: var(--ink); background: transparent; fill: currentColor }", 0],
  [".red, #add { color: var(--red); }", 0],
  ["/* #fff is white */ .a { color: CanvasText; }", 0],
  [".a { background: color-mix(in oklab, var(--ink) 20%, transparent) }", 0],
];
test.each(STYLES)("colours in %s: %i", (text, count) => expect(inStyles({ path: "planted.css", text })).toHaveLength(count));

const CODE: readonly (readonly [text: string, count: number])[] = [
  ['const ink = "#1c1e21";', 1],
  ["const ink = `rgb(${n} 0 0)`;", 1],
  ['import { x } from "#model/x.ts"; const to = "#content";', 0],
  ['const ink = "var(--ink)";', 0],
];
test.each(CODE)("colours in %s: %i", (text, count) => expect(inCode({ path: "planted.ts", text })).toHaveLength(count));

test("no stylesheet has a colour of its own: all stand in look/tokens.css", () => {
  expect(webSources(/\.css$/).filter(({ path }) => path !== "look/tokens.css").flatMap(inStyles)).toEqual([]);
});
test("no code has one either", () => expect(webSources(/\.tsx?$/).flatMap(inCode)).toEqual([]));
test("the tokens are where colours stand", () => expect(webSources(/look\/tokens\.css$/).flatMap(inStyles).length).toBeGreaterThan(30));
