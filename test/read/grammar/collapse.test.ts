import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bracketSpans, collapse, DEPREL, expand, parseCollapsed, UPOS, type Unit } from "../../../src/read/grammar/index.ts";
import { faults, grammar } from "./weights.ts";

/** Reads "a [World Health Organization*] b": a unit in square marks, its head with a star when it is not the last word. */
function words(text: string): { forms: string[]; units: Unit[]; ids: Int32Array; tags: Uint8Array } {
  const forms: string[] = [], units: Unit[] = [];
  let from = -1, head: number | undefined;
  for (const raw of text.split(" ")) {
    if (raw.startsWith("⟨")) from = forms.length;
    if (raw.includes("*")) head = forms.length;
    forms.push(raw.replace(/[⟨⟩*]/g, ""));
    if (raw.endsWith("⟩")) {
      units.push({ from, to: forms.length, ...(head === undefined ? {} : { head }) });
      head = undefined;
    }
  }
  const g = grammar("en"), ids = Int32Array.from(forms, g.intern);
  return { forms, units, ids, tags: g.tag(ids, 0, ids.length) };
}

function arcs(text: string): string {
  const { forms, units, ids, tags } = words(text), tree = parseCollapsed(grammar("en"), collapse({ ids, tags }, units, bracketSpans(forms)));
  expect(faults(tree.heads)).toEqual([]);
  return forms.map((form, i) => `${form}→${forms[tree.heads[i] ?? -1] ?? "0"}:${DEPREL[tree.relations[i] ?? 0]}`).join(" ");
}

describe("names first", () => {
  test("a name is one word, and its own words hang from its head", () => {
    const { units, ids, tags } = words("the ⟨Pan American Health Organization⟩ sent aid"), [main] = collapse({ ids, tags }, units).parts;
    expect(main?.ids.length).toBe(4);
    expect(UPOS[main?.tags[1] ?? 0]).toBe("PROPN");
    expect(arcs("the ⟨Pan American Health Organization⟩ sent aid")).toContain("Pan→Organization:flat American→Organization:flat Health→Organization:flat Organization→sent:nsubj");
  });

  test("the head may be the first word", () => {
    expect(arcs("⟨Emilio* Pevida Pupo⟩ signed the agreement")).toContain("Emilio→signed:nsubj Pevida→Emilio:flat Pupo→Emilio:flat");
  });

  test("a bracket is lifted out and hangs from the word before", () => {
    expect(arcs("The ⟨World Health Organization⟩ ( WHO ) sent aid")).toContain("(→WHO:punct WHO→Organization:appos )→WHO:punct sent→0:root");
    expect(arcs("He left ( they said so ) yesterday")).toContain("said→left:parataxis");
  });

  test("what cannot be lifted or collapsed is left in place", () => {
    const one = words("( a ⟨b c⟩ d )");
    expect(collapse(one, one.units, [{ from: 0, to: 6 }]).parts.length).toBe(1);
    const two = words("x ⟨y ( z⟩ w ) v");
    expect(collapse(two, two.units, [{ from: 2, to: 6 }]).parts.length).toBe(1);
    expect(collapse(one, [{ from: 1, to: 3 }, { from: 2, to: 5 }, { from: -1, to: 2 }, { from: 5, to: 9 }], []).parts[0]?.ids.length).toBe(5);
  });

  test("expand without trees leaves every word unattached", () => {
    const one = words("a b c");
    expect([...expand([], collapse(one, [])).heads]).toEqual([-1, -1, -1]);
  });

  test("any units and any brackets give one tree over all words", () => {
    const forms = fc.array(fc.constantFrom("Cuba", "sent", "(", ")", "the", "[", "]", ",", "doctors"), { maxLength: 25 });
    const spans = fc.array(fc.record({ from: fc.integer({ min: -1, max: 24 }), to: fc.integer({ min: 0, max: 26 }), head: fc.integer({ min: 0, max: 25 }) }), { maxLength: 5 });
    fc.assert(fc.property(forms, spans, spans, (some, units, lifted) => {
      const g = grammar("en"), ids = Int32Array.from(some, g.intern), collapsed = collapse({ ids, tags: g.tag(ids, 0, ids.length) }, units, [...bracketSpans(some), ...lifted]);
      expect(faults(parseCollapsed(g, collapsed, { vote: true }).heads)).toEqual([]);
    }), { numRuns: 300 });
  });
});

test.each([
  ["a ( b ) c", [[1, 4]]], ["( a ( b ) )", [[0, 6]]], ["a ( b", []], ["a ) b (", []], ["[ a ( b ] c )", [[0, 5]]], ["( a ) ( b )", [[0, 3], [3, 6]]],
])("brackets of %s", (text, spans) => expect(bracketSpans(text.split(" ")).map((span) => [span.from, span.to])).toEqual(spans));
