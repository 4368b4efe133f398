import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/read/text/sentences.ts";
import { tokenise } from "../../../src/read/text/tokens.ts";
import { createWords } from "../../../src/read/text/words.ts";

const words = createWords();
const cut = (text: string): string => {
  const tokens = tokenise(text, words, { from: 0, to: text.length });
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i])).join(" ");
};

describe("tokens", () => {
  test.each([
    ["Cuba's doctors don't", "Cuba 's doctors do n't"], ["AUD1.5 billion", "AUD 1.5 billion"], ["USD10 million", "USD 10 million"], ["K200,000 worth", "K 200,000 worth"], ["K1.4 million", "K 1.4 million"], ["Rs500 crore", "Rs500 crore"], ["Rs600mn grant", "Rs 600 mn grant"], ["RMB20 million", "RMB 20 million"],
    ["at COP26 and G7", "at COP26 and G7"], ["R21/Matrix-M", "R21 / Matrix - M"], ["H5N1", "H5N1"], ["US$5000", "US $ 5000"], ["$8.5m", "$ 8.5 m"], ["€2m", "€ 2 m"], ["the 1980s", "the 1980s"], ["17th", "17th"], ["19/11/2019", "19/11/2019"], ["1,500.50", "1,500.50"], ["the U.S. side", "the U.S. side"],
    ["Dr. Ana Ruiz", "Dr. Ana Ruiz"], ["Aug. 29", "Aug. 29"], ["he said no. The", "he said no . The"], ["No. 5", "No. 5"], ["see https://a.b/c.", "see https://a.b/c ."], ["a@b.org", "a@b.org"], ["state-of-the-art", "state - of - the - art"], ["Rs. 500", "Rs. 500"], ["cannot", "can not"],
  ])("%s", (text, expected) => expect(cut(text)).toBe(expected.replace("Rs500", "Rs 500")));
  test("tokens are in order, not empty, and leave out nothing but white space", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.array(fc.constantFrom("K", "1", ",", "000", "AUD", "Dr", ".", "’s", " ", "can", "not", "$", "é", "\ud800"), { maxLength: 30 }).map((p) => p.join(""))), (text) => {
        const tokens = tokenise(text, words, { from: 0, to: text.length });
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(text.slice(at, tokens.start[i]).trim()).toBe("");
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          at = tokens.end[i]!;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("plain words are cut as the pattern of all tokens cuts them", () => {
  const offsets = (text: string, to: number): string => {
    const { count, start, end } = tokenise(text, words, { from: 0, to });
    return Array.from({ length: count }, (_, i) => `${start[i]}-${end[i]}`).join(" ");
  };
  // Where the text goes on behind the bound, every token is left to the pattern.
  const byPattern = (text: string): string => offsets(`${text} `, text.length);
  const signs = fc.constantFrom(..."abWwKn.,@:/'’-_+é1 \n\t%&(*", "www", "http", "https://", "cannot", "n't", "Dr", "U.S", "AUD", "1,000", "x".repeat(64), "\u017f", "\u0301");
  test("of any signs", () => {
    fc.assert(fc.property(fc.array(signs, { maxLength: 24 }).map((parts) => parts.join("")), (text) => offsets(text, text.length) === byPattern(text)), { numRuns: 5000 });
  });
  test("an address of 64 signs, and one of 65", () => {
    for (const length of [64, 65]) for (const text of [`${"x".repeat(length)}@y.z`, `${"x-".repeat(40).slice(0, length)}@y.z`]) expect(offsets(text, text.length)).toBe(byPattern(text));
  });
});

describe("sentences", () => {
  const split = (text: string): string[] => {
    const tokens = tokenise(text, words, { from: 0, to: text.length });
    return splitSentences(tokens, words, { text, blocks: [{ kind: "body", start: 0, end: text.length }] }).map((s) => text.slice(tokens.start[s.first], tokens.end[s.last - 1]));
  };
  test.each([
    ["He came. She left.", ["He came.", "She left."]],
    ["Dr. Ana Ruiz came. She left.", ["Dr. Ana Ruiz came.", "She left."]],
    ["“We came.” He left.", ["“We came.”", "He left."]],
    ["It grew by 5.5 million. In 2020 it fell.", ["It grew by 5.5 million.", "In 2020 it fell."]],
    ["He went to the U.S. The minister stayed.", ["He went to the U.S.", "The minister stayed."]],
    ["The U.S. Department of State spoke.", ["The U.S. Department of State spoke."]],
    ["It was made by Merck Inc. In 2020 it fell.", ["It was made by Merck Inc.", "In 2020 it fell."]],
    ["It closed on Aug. 29 in Rome.", ["It closed on Aug. 29 in Rome."]],
    ["Did he come? Yes! He did.", ["Did he come?", "Yes!", "He did."]],
    ["They met. in sequence: more", ["They met. in sequence: more"]],
    ["¿Vino? ¡Sí! Vino ayer.", ["¿Vino?", "¡Sí!", "Vino ayer."]],
    ["H.E. Mr. Khaled Nasser spoke.", ["H.E. Mr. Khaled Nasser spoke."]],
    ["at 5 p.m. The hall was full.", ["at 5 p.m.", "The hall was full."]],
    ["HAVANA, March 12, 2024 (ACN) - The minister spoke.", ["HAVANA, March 12, 2024 (ACN) -", "The minister spoke."]],
    ["BRIDGETOWN, Barbados, Jun 2 – Nurses left.", ["BRIDGETOWN, Barbados, Jun 2 –", "Nurses left."]],
    ["La Habana, 5 de abril de 2023 (ACN).- El ministro habló.", ["La Habana, 5 de abril de 2023 (ACN).-", "El ministro habló."]],
    ["Geneva (AFP) – Nurses left.", ["Geneva (AFP) –", "Nurses left."]],
    ["In Havana, on March 12 the minister spoke.", ["In Havana, on March 12 the minister spoke."]],
    ["Cuba (AP) said the minister left.", ["Cuba (AP) said the minister left."]],
    ["The World Health Organization (WHO) The Gambia helps.", ["The World Health Organization (WHO) The Gambia helps."]],
  ])("%s", (text, expected) => expect(split(text)).toEqual(expected));
});
