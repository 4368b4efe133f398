import ts from "typescript";
import { expect, test } from "vitest";
import { en } from "../../src/web/words/en/index.ts";
import { flatWords, PLURAL } from "./flat-words.ts";
import { nodesOf, webSources } from "./sources.ts";

/** What the sources say as strings: whole ones, and templates as patterns. */
function literals(): { readonly whole: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const whole = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const node of webSources(/^(?!words\/(en|es)\/).*\.tsx?$/).flatMap(nodesOf)) {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (!ts.isTemplateExpression(node)) continue;
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    const pattern = `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("[\\w.:-]+")}$`;
    if (/[a-z]/i.test(parts[0] ?? "") && !patterns.has(pattern)) patterns.set(pattern, new RegExp(pattern));
  }
  return { whole, patterns: [...patterns.values()] };
}

/** Whether some string of the sources names these words: with or without their page, by a form of number, by a prefix that a hook is given. */
function usedIn({ whole, patterns }: ReturnType<typeof literals>, name: string): boolean {
  const [page = "", path = ""] = name.split(":");
  const keys = [path, path.replace(PLURAL, "")];
  const names = [...keys, ...keys.map((key) => `${page}:${key}`)];
  if (names.some((one) => whole.has(one) || patterns.some((pattern) => pattern.test(one)))) return true;
  const steps = path.split(".");
  return steps.some((_, i) => i > 0 && whole.has(steps.slice(0, i).join(".")) && whole.has(steps.slice(i).join(".").replace(PLURAL, "")));
}

const said = literals();
test("no words are kept that no page says", () => expect(flatWords(en).map(([name]) => name).filter((name) => !usedIn(said, name))).toEqual([]));
test("words that no page says are seen", () => expect(usedIn(said, "common:planted.and.unused_other")).toBe(false));
