import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidates, clusterReports, indexReports, keysOfReport, matchesOf, sameReport } from "#match/index.ts";
import { MUTATIONS, reprint, seeded } from "./mutate.ts";
import { originals, print, scoreClusters, tellings, type Told, translations } from "./texts.ts";

const cluster = (all: readonly Told[]): readonly (readonly string[])[] => clusterReports(all.map((one) => print(one)));
const reprintsOf = (texts: readonly Told[], times: number, seed: number): readonly Told[] => {
  const random = seeded(seed);
  return texts.flatMap((one) => Array.from({ length: times }, (_, k) => ({ ...one, id: `${one.id} #${k}`, text: reprint(one.text, random) })));
};

describe("reprints of the corpus", () => {
  test.each([1, 2, 3, 4, 5])("fall into the clusters of their originals, seed %i", (seed) => {
    const all = [...originals, ...reprintsOf(originals, 6, seed)];
    const { f1, wrong } = scoreClusters(all, cluster(all));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.98);
  });

  test.each(Object.entries(MUTATIONS))("are known after %s alone", (_, mutation) => {
    const random = seeded(3);
    for (const one of originals) expect(sameReport(print(one), print({ ...one, id: "reprint", text: mutation(one.text, random) })).verdict).toBe("same");
  });
});

describe("translations of the corpus", () => {
  const all = [...originals, ...tellings, ...translations];

  test("fall into the clusters of their originals; other accounts of the same matters do not", () => {
    expect(translations.length).toBeGreaterThanOrEqual(8);
    const { f1, wrong } = scoreClusters(all, cluster(all));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  test.each([11, 12, 13, 14])("are known when they are cut and changed as well, seed %i", (seed) => {
    const mutated = [...originals, ...tellings, ...reprintsOf(translations, 3, seed)];
    const { f1, wrong } = scoreClusters(mutated, cluster(mutated));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.85);
  });
});

describe("two reports are not joined", () => {
  const footer = "The Courier is an independent daily that was founded in 1961 in the harbour district. Our reporters have won several prizes for their work on public health, and readers can reach the news desk by letter or telephone at any hour of the day. Articles may be quoted with the name of the paper and of the author, and corrections are printed on the second page within a week of their receipt by the editor.";

  test("by a publisher's footer", () => {
    const all = originals.map((one) => ({ ...one, text: `${one.text}\n\n${footer}` }));
    expect(scoreClusters(all, cluster(all)).wrong).toEqual([]);
  });

  test("by a digest that holds both", () => {
    const [a, b] = [originals[0]!, originals[2]!];
    const digest = { id: "digest", language: "en", report: "digest", text: `The week in health\n\n${a.text}\n\n${b.text}` };
    const groups = cluster([a, b, digest]);
    expect(groups.some((group) => group.includes(a.id) && group.includes(b.id))).toBe(false);
  });

  test("a digest of four holds each, and is none of them", () => {
    const parts = originals.filter(({ language }) => language === "en").slice(0, 4);
    const digest = { id: "digest", language: "en", report: "digest", text: `The week in health\n\n${parts.map(({ text }) => text).join("\n\n")}` };
    expect(cluster([...parts, digest])).toHaveLength(5);
    expect(sameReport(print(parts[0]!), print(digest)).verdict).toBe("likely");
  });

  test("by a form that a bulletin fills in anew each day", () => {
    const bulletin = (random: () => number): string => {
      const n = (most: number): string => String(1 + Math.floor(random() * most));
      return `The Ministry of Health reported ${n(999)} new cases of measles in the last 24 hours, which brings the total since 1 March to ${n(9999)}. Of those, ${n(500)} are in Apia, ${n(300)} in Tuasivi and ${n(99)} elsewhere. In hospitals ${n(99)} patients are being treated, ${n(40)} of them in intensive care, and ${n(20)} have died. Teams from Australia and New Zealand vaccinated ${n(9999)} children on ${n(28)} ${["May", "June", "July"][Math.floor(random() * 3)]}, so that ${n(99)} percent of those under five are protected. Measles spreads through the air when an infected person coughs or sneezes, and the virus can stay in a room for up to two hours. Signs are a high fever, a runny nose, red eyes and a rash that begins on the face. Anyone who notices them should stay at home, keep away from small children and call the nearest clinic before going there. Two doses of the vaccine protect for life; it is safe and free of charge. The Government thanks all partners for their support, and asks families to avoid gatherings until the campaign is over`;
    };
    const random = seeded(5);
    const all = Array.from({ length: 8 }, (_, k) => ({ id: `day ${k}`, report: `day ${k}`, language: "en", text: bulletin(random) }));
    expect(scoreClusters(all, cluster(all)).wrong).toEqual([]);
  });

  test("by the background that an update repeats", () => {
    const [a, b] = [originals[2]!, originals[11]!];
    const background = a.text.split("\n\n").slice(-2).join("\n\n");
    const update = { id: "update", language: "en", text: `${b.text}\n\n${background}` };
    expect(sameReport(print(a), print(update)).verdict).not.toBe("same");
  });
});

describe("laws", () => {
  const text = fc.constantFrom(...originals, ...translations, ...tellings);
  const texts = fc.uniqueArray(text, { minLength: 2, maxLength: 14, selector: ({ id }) => id });

  test("a source is the same report as itself and as its copy under another id", () =>
    fc.assert(fc.property(text, (one) => {
      expect(sameReport(print(one), print(one))).toMatchObject({ score: 1, verdict: "same" });
      expect(sameReport(print(one), print({ ...one, id: "copy" })).verdict).toBe("same");
    })));

  test("likeness is symmetric", () =>
    fc.assert(fc.property(text, text, (a, b) => {
      const [there, back] = [sameReport(print(a), print(b)), sameReport(print(b), print(a))];
      expect([back.score, back.verdict]).toEqual([there.score, there.verdict]);
    })));

  test("clusters are the same whatever the order, and hold every source once", () =>
    fc.assert(fc.property(texts, fc.integer(), (all, seed) => {
      const random = seeded(seed);
      const shuffled = all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
      expect(cluster(shuffled)).toEqual(cluster(all));
      expect(cluster(all).flat().sort()).toEqual(all.map(({ id }) => id).sort());
    }), { numRuns: 30 }));

  test("any string has a fingerprint that JSON keeps whole, and is its own report", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), (any) => {
      const one = print({ id: "any", text: any, language: "en" });
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      expect(sameReport(one, one).verdict).toBe("same");
      if (one.words > 0) expect(candidates(one, indexReports([{ ...one, id: "copy" }])).map((copy) => sameReport(one, copy).verdict)).toEqual(["same"]);
      expect(() => sameReport(one, print(originals[0]!))).not.toThrow();
    })));
});

describe("the index", () => {
  const index = indexReports(originals.map((one) => print(one)));

  test("gives the original among the candidates of a reprint, first", () => {
    const random = seeded(9);
    for (const one of originals) expect(candidates(print({ ...one, id: "reprint", text: reprint(one.text, random) }), index)[0]?.id).toBe(one.id);
  });
  test("gives the original among the candidates of a translation", () => {
    for (const one of translations) expect(candidates(print(one), index).map(({ id }) => id)).toContain(one.report);
  });
  test("gives no source itself", () => expect(candidates(print(originals[0]!), index).map(({ id }) => id)).not.toContain(originals[0]!.id));
  test("gives nothing for a text of its own", () => expect(matchesOf(print({ id: "x", language: "en", text: "Nobody has ever written about the weather of this quiet valley in such a way, and nobody will again." }), index)).toEqual([]));
  test("shares keys between a text and its reprint, as 32-bit integers", () => {
    const keys = keysOfReport(print(originals[0]!));
    const others = new Set(keysOfReport(print({ ...originals[0]!, text: MUTATIONS.boilerplate(originals[0]!.text, seeded(1)) })));
    expect(keys.filter((key) => others.has(key)).length).toBeGreaterThan(keys.length / 2);
    expect(keys.every((key) => key === (key | 0))).toBe(true);
  });
});
