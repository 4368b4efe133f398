import { describe, expect, test } from "vitest";
import { decode } from "#gather/index.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const le = Buffer.from(text, "utf16le");
  return bigEndian ? le.swap16() : le;
};
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const decoded = (input: Uint8Array): string => decode(input, "it");
const TEXT = "El Ministro de Salud, señor Peña, llegó a Asunción. ";

describe("encodings come out as the same text", () => {
  test.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark", join(bytes(0xef, 0xbb, 0xbf), utf8(TEXT))],
    ["UTF-16 LE with a mark", join(bytes(0xff, 0xfe), utf16(TEXT))],
    ["UTF-16 BE with a mark", join(bytes(0xfe, 0xff), utf16(TEXT, true))],
    ["UTF-16 LE without a mark", utf16(TEXT)],
    ["UTF-16 BE without a mark", utf16(TEXT, true)],
    ["Windows-1252", latin(TEXT)],
  ])("%s", (_, input) => expect(decoded(input)).toBe(TEXT));
});

describe("Windows-1252 is not Latin-1", () => {
  test("curly quotes, dash and euro", () => expect(decoded(bytes(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35))).toBe("“a” – €5"));
  test("every byte has a character", () => {
    const all = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
    expect(decoded(join(latin("In the year "), all))).toHaveLength(140);
  });
});

describe("damage stays where it is", () => {
  test("one broken byte does not turn a UTF-8 text into Windows-1252", () => {
    expect(decoded(join(utf8("Peña, Asunción "), bytes(0xe9), utf8(" señor")))).toBe("Peña, Asunción \ufffd señor");
  });
  test("a stray NUL is kept", () => expect(decoded(utf8(`${TEXT.repeat(3)}\0 end`))).toContain("\0"));
});

describe("line ends become \\n, nothing else changes", () => {
  test.each([
    ["CRLF", "a\r\nb\r\n", "a\nb\n"],
    ["CR", "a\rb\r", "a\nb\n"],
    ["mixed", "a\r\n\rb\n", "a\n\nb\n"],
    ["spaces, tabs and no-break spaces", " a\u00a0\tb  \n", " a\u00a0\tb  \n"],
    ["no composition of accents", "sen\u0303or", "sen\u0303or"],
    ["a mark inside the text", "a\ufeffb", "a\ufeffb"],
  ])("%s", (_, input, output) => expect(decoded(utf8(input))).toBe(output));
});

describe("what is no text is refused by name", () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff);
  test.each([
    ["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), "a JPEG picture"],
    ["PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "a PNG picture"],
    ["PDF", latin("%PDF-1.7\n"), "a PDF"],
    ["ZIP", bytes(0x50, 0x4b, 3, 4, 0x14), "a ZIP archive"],
    ["GZIP", bytes(0x1f, 0x8b, 8, 0), "a GZIP archive"],
    ["zeros", new Uint8Array(1000), "a binary file"],
    ["noise", noise, "a binary file"],
  ])("%s", (_, input, name) => expect(() => decoded(input)).toThrow(expect.objectContaining({ code: "not-text", message: expect.stringContaining(name) })));
});

describe("nothing to read", () => {
  test.each([["no byte", bytes()], ["white space", utf8(" \n\t\u00a0")], ["a mark alone", bytes(0xef, 0xbb, 0xbf)]])("%s", (_, input) =>
    expect(() => decoded(input)).toThrow(expect.objectContaining({ code: "empty", place: "it" })));
});
