// @vitest-environment jsdom
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { cutRuns } from "../../src/web/parts/quote-text/cut-runs.ts";
import type { Mark, MarkKind } from "../../src/web/parts/quote-text/mark.ts";
import { paragraphsOf } from "../../src/web/parts/quote-text/paragraphs-of.ts";
import { rangeOf, wordsChosen, wordsIn } from "../../src/web/parts/quote-text/words-chosen.ts";

const KINDS: readonly MarkKind[] = ["activity", "actor", "figure", "date"];
const texts = fc.array(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constantFrom("\n\n", "\n", " \n \n", " ", "𝒜", "é", "Cuba", "12 nurses")), { maxLength: 20 }).map((parts) => parts.join("").replaceAll("\r", " "));
const marksOf = (text: string) => fc.array(fc.record({ at: fc.nat(text.length), to: fc.nat(text.length), kind: fc.constantFrom(...KINDS), of: fc.constantFrom("a1", "a2") }).map(({ at, to, ...rest }): Mark => ({ ...rest, start: Math.min(at, to), end: Math.max(at, to) })), { maxLength: 12 });
const marked = texts.chain((text) => fc.record({ text: fc.constant(text), marks: marksOf(text) }));

describe("cutting a text into runs", () => {
  test("the runs are the text, none is empty, and each has exactly the marks that cover it", () => {
    fc.assert(fc.property(marked, ({ text, marks }) => {
      for (const paragraph of paragraphsOf(text)) {
        const runs = cutRuns(paragraph, marks);
        expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.slice(paragraph.start, paragraph.end));
        for (const run of runs) {
          expect(run.end).toBeGreaterThan(run.start);
          expect(new Set(run.marks)).toEqual(new Set(marks.filter(({ start, end }) => start <= run.start && end >= run.end)));
        }
      }
    }));
  });
  test("the shortest mark lies on top", () => {
    const long: Mark = { start: 0, end: 10, kind: "activity", of: "a1" };
    const short: Mark = { start: 4, end: 6, kind: "actor", of: "a1" };
    expect(cutRuns({ start: 0, end: 10 }, [long, short]).map(({ marks }) => marks)).toEqual([[long], [short, long], [long]]);
  });
});

describe("paragraphs", () => {
  test("blank lines part them", () => expect(paragraphsOf("One.\n\n Two\nlines \n \n\nThree").map(({ start, end }) => "One.\n\n Two\nlines \n \n\nThree".slice(start, end))).toEqual(["One.", "Two\nlines", "Three"]));
  test("nothing but white space is none", () => expect(paragraphsOf(" \n\n \n")).toEqual([]));
  test("whatever is no white space is in one of them", () => {
    fc.assert(fc.property(texts, (text) => {
      expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end)).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }));
  });
  const line = "A line of a text that was broken to fit a page of a width";
  test("lines broken to a width mean nothing", () => expect(paragraphsOf([line, line, "end."].join("\n"))[0]!.wrapped).toBe(true));
  test("lines of an address do", () => expect(paragraphsOf("Ministry\nStreet 1\nAccra")[0]!.wrapped).toBe(false));
});

/** The text as a page has it: paragraphs of runs, each run one text node. */
function pageOf(text: string, marks: readonly Mark[]): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = renderToStaticMarkup(paragraphsOf(text).map((paragraph) => createElement("p", { key: paragraph.start }, cutRuns(paragraph, marks).map(({ start, end }) => createElement("span", { key: start, "data-start": start }, text.slice(start, end))))));
  document.body.replaceChildren(root);
  return root;
}

/** Where an offset stands in the page; null in the white space between paragraphs. */
function placeOf(root: Element, offset: number): readonly [Node, number] | null {
  const run = [...root.querySelectorAll<HTMLElement>("[data-start]")].find((one) => offset >= Number(one.dataset["start"]) && offset <= Number(one.dataset["start"]) + one.textContent!.length);
  return run ? [run.firstChild!, offset - Number(run.dataset["start"])] : null;
}

describe("words chosen in the page", () => {
  test("are exactly those of the text, whatever marks and paragraphs lie between", () => {
    fc.assert(fc.property(marked.chain(({ text, marks }) => fc.record({ text: fc.constant(text), marks: fc.constant(marks), a: fc.nat(text.length), b: fc.nat(text.length) })), ({ text, marks, a, b }) => {
      const root = pageOf(text, marks);
      const [from, to] = [placeOf(root, Math.min(a, b)), placeOf(root, Math.max(a, b))];
      if (!from || !to) return;
      const found = wordsIn(root, text, { startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] });
      expect(found === null ? "" : text.slice(found.start, found.end)).toBe(text.slice(Math.min(a, b), Math.max(a, b)).trim());
    }));
  });
  test("are found again in the page where they were", () => {
    fc.assert(fc.property(marked.chain(({ text, marks }) => fc.record({ text: fc.constant(text), marks: fc.constant(marks), a: fc.nat(text.length), b: fc.nat(text.length) })), ({ text, marks, a, b }) => {
      const words = text.slice(Math.min(a, b), Math.max(a, b));
      if (words.trim() === "") return;
      const start = Math.min(a, b) + words.length - words.trimStart().length;
      const chosen = { start, end: start + words.trim().length };
      const root = pageOf(text, marks);
      expect(wordsIn(root, text, rangeOf(root, chosen)!)).toEqual(chosen);
    }));
  });
  const text = "Cuba sent 12 nurses.\n\nGhana thanked.";
  const marks: readonly Mark[] = [{ start: 0, end: 4, kind: "actor", of: "a1" }, { start: 10, end: 19, kind: "figure", of: "a1" }];
  const choose = (start: readonly [Node, number], end: readonly [Node, number]): void => document.getSelection()!.setBaseAndExtent(...start, ...end);
  test("a paragraph chosen as a whole, by its elements", () => {
    const root = pageOf(text, marks);
    choose([root.children[0]!, 0], [root.children[1]!, 0]);
    expect(wordsChosen(root, text)).toEqual({ start: 0, end: 20 });
  });
  test("up to the end of everything", () => {
    const root = pageOf(text, marks);
    choose([root.children[1]!.firstChild!.firstChild!, 6], [root, root.childNodes.length]);
    expect(wordsChosen(root, text)).toEqual({ start: 28, end: 36 });
  });
  test("none where nothing is chosen, nor where it begins outside", () => {
    const root = pageOf(text, marks);
    document.getSelection()!.removeAllRanges();
    expect(wordsChosen(root, text)).toBeNull();
    document.body.prepend("before");
    choose([document.body.firstChild!, 0], [root.children[0]!, 1]);
    expect(wordsChosen(root, text)).toBeNull();
  });
});
