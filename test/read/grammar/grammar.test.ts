import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEPREL, UPOS } from "../../../src/read/grammar/index.ts";
import { faults, grammar, read } from "./weights.ts";

describe("English", () => {
  test.each([
    ["Cuba sent 40 doctors to Mexico .", "Cuba/PROPN→sent:nsubj"],
    ["Cuba sent 40 doctors to Mexico .", "doctors/NOUN→sent:obj"],
    ["Cuba sent 40 doctors to Mexico .", "Mexico/PROPN→sent:obl"],
    ["The vaccines were donated by the ministry .", "vaccines/NOUN→donated:nsubj:pass"],
    ["The vaccines were donated by the ministry .", "ministry/NOUN→donated:obl:agent"],
    ["The minister , who signed the agreement , left .", "signed/VERB→minister:acl:relcl"],
    ["The ministers met in Havana and signed the agreement .", "signed/VERB→met:conj"],
    ["They asked Brazil to send vaccines .", "send/VERB→asked:xcomp"],
    ["Argentina and Chile signed a memorandum .", "Chile/PROPN→Argentina:conj"],
  ])("%s has %s", (text, arc) => expect(` ${read("en", text)} `).toContain(arc));

  test("a capitalised headline keeps its verb", () => {
    expect(read("en", "Cuba Sends Forty Doctors To Support Mexico")).toContain("Sends/VERB→0:root");
    expect(read("en", "CUBA SENDS FORTY DOCTORS TO SUPPORT MEXICO")).toContain("SENDS/VERB→0:root");
  });

  test("a list of names stays a list of names", () => {
    expect(read("en", "Barack Obama , Angela Merkel , David Cameron").match(/PROPN/g)?.length).toBe(6);
  });
});

describe("Spanish", () => {
  test.each([
    ["El ministro firmó el acuerdo en La Habana .", "ministro/NOUN→firmó:nsubj"],
    ["El ministro firmó el acuerdo en La Habana .", "acuerdo/NOUN→firmó:obj"],
    ["Cuba envió vacunas a México .", "vacunas/NOUN→envió:obj"],
    ["El gobierno de el país donó vacunas .", "país/NOUN→gobierno:nmod"],
  ])("%s has %s", (text, arc) => expect(` ${read("es", text)} `).toContain(arc));
});

describe("whatever comes", () => {
  const words = fc.array(fc.oneof(fc.string(), fc.constantFrom("the", "of", ",", "(", ")", "SENT", "Doctors", "•", "—", "2021", "de", "que")), { maxLength: 60 });

  test.each(["en", "es"] as const)("%s: every sentence becomes one tree", (language) => {
    fc.assert(fc.property(words, fc.boolean(), (forms, vote) => {
      const g = grammar(language), ids = Int32Array.from(forms, g.intern), tags = g.tag(ids, 0, ids.length), tree = g.parse(ids, tags, { vote });
      expect(faults(tree.heads)).toEqual([]);
      expect([tags.length, tree.relations.length, tree.agreed.length]).toEqual([forms.length, forms.length, forms.length]);
      expect([...tags].every((tag) => UPOS[tag] !== undefined) && [...tree.relations].every((relation) => DEPREL[relation] !== undefined)).toBe(true);
    }), { numRuns: 60 });
  });

  test("a thousand words, and none", () => {
    const g = grammar("en"), forms = Array.from({ length: 1000 }, (_, i) => ["the", "doctors", "who", "sent", "of", ",", "and"][(i * i) % 7] ?? "the");
    const ids = Int32Array.from(forms, g.intern), tags = g.tag(ids, 0, ids.length);
    expect(faults(g.parse(ids, tags, { vote: true }).heads)).toEqual([]);
    expect(g.parse(new Int32Array(), new Uint8Array(), { vote: true }).heads.length).toBe(0);
    expect(g.tag(new Int32Array(), 0, 0).length).toBe(0);
  });

  test("the same words give the same tree, whatever was read before", () => {
    const text = "Cuba sent 40 doctors to Mexico .", first = read("en", text);
    for (let i = 0; i < 70_000; i++) grammar("en").intern(`form${i}`);
    expect(read("en", text)).toBe(first);
  });

  test("a span is tagged as a sentence of its own", () => {
    const g = grammar("en"), ids = Int32Array.from("Thank you . Cuba sent doctors .".split(" "), g.intern);
    expect([...g.tag(ids, 3, 7)]).toEqual([...g.tag(ids.slice(3), 0, 4)]);
  });

  test("agreement is told only when asked for", () => {
    const g = grammar("en"), ids = Int32Array.from("Cuba sent doctors .".split(" "), g.intern), tags = g.tag(ids, 0, 4);
    expect([...g.parse(ids, tags).agreed]).toEqual([0, 0, 0, 0]);
    expect([...g.parse(ids, tags, { vote: true }).agreed]).toEqual([1, 1, 1, 1]);
  });
});
