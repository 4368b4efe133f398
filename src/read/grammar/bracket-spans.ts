import type { WordSpan } from "./collapse.ts";

const CLOSING: ReadonlyMap<string, string> = new Map([["(", ")"], ["[", "]"], ["{", "}"]]);

/** The outermost matching brackets of a sentence, brackets included. One that is never closed is no bracket. */
export function bracketSpans(forms: readonly string[]): readonly WordSpan[] {
  const spans: WordSpan[] = [], open: number[] = [];
  forms.forEach((form, at) => {
    if (CLOSING.has(form)) open.push(at);
    const from = open.findLastIndex((start) => CLOSING.get(forms[start] ?? "") === form);
    if (from < 0) return;
    spans.push({ from: open[from] ?? at, to: at + 1 });
    open.length = from;
  });
  return spans.filter((span) => !spans.some((other) => other.from < span.from && other.to > span.to));
}
