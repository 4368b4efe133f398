import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isGrammarFileError, loadGrammar } from "../../../src/read/grammar/index.ts";

const path = (language: string): URL => new URL(`../../../weights/${language}.bin`, import.meta.url);
const bytes = readFileSync(path("en"));

function refusal(damage: (copy: Uint8Array) => Uint8Array | void): string {
  const copy = new Uint8Array(bytes);
  try {
    loadGrammar(damage(copy) ?? copy);
    return "accepted";
  } catch (error) {
    return isGrammarFileError(error) && error.message.includes(error.advice) ? error.code : String(error);
  }
}

describe("a weights file", () => {
  test.each(["en", "es"])("%s names its language, licence and training files with their hashes", (language) => {
    const { header } = loadGrammar(readFileSync(path(language)));
    expect([header.language, header.licence]).toEqual([language, "CC-BY-SA-4.0"]);
    expect(header.trainedOn.length).toBeGreaterThan(1);
    for (const file of header.trainedOn) {
      expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(file.name).not.toMatch(/pud|test/);
    }
  });

  test.each(["en", "es"])("%s takes at most 7 MB, and 4.5 MB as brotli", (language) => {
    const packed = brotliCompressSync(readFileSync(path(language)), { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 } });
    expect(statSync(path(language)).size).toBeLessThanOrEqual(7_000_000);
    expect(packed.length).toBeLessThanOrEqual(4_500_000);
  });

  test("is refused when foreign, of another version, damaged or cut short", () => {
    expect(refusal(() => new Uint8Array())).toBe("grammar-file-foreign");
    expect(refusal(() => new TextEncoder().encode("%PDF-1.7 something else"))).toBe("grammar-file-foreign");
    expect(refusal((copy) => copy.slice(0, 10))).toBe("grammar-file-damaged");
    expect(refusal((copy) => copy.slice(0, copy.length - 1))).toBe("grammar-file-damaged");
    expect(refusal((copy) => { copy[2_000_000] = copy[2_000_000]! ^ 1; })).toBe("grammar-file-damaged");
    expect(refusal((copy) => { copy[12] = 0; })).toBe("grammar-file-damaged");
    expect(refusal((copy) => {
      const at = new TextDecoder("latin1").decode(copy.slice(0, 200)).indexOf('"format":2');
      copy[at + 9] = 57;
    })).toBe("grammar-file-version");
  });

  test("is accepted from the middle of a larger buffer", () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(loadGrammar(larger.subarray(3)).language).toBe("en");
  });
});
