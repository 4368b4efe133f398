import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatherFile } from "#gather/index.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  writeFileSync(at("text.txt"), "Two lines\r\nof text");
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("picture.txt"), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  for (const name of ["zeros.txt", "large.txt"]) writeFileSync(at(name), name === "large.txt" ? "words ".repeat(2000) : "");
  // Sparse: a gigabyte on paper, nothing on the disk.
  for (const name of ["zeros.txt", "large.txt"]) truncateSync(at(name), 2 ** 30);
  symlinkSync(at("loop"), at("loop"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a file's text", async () => expect(await gatherFile(at("text.txt"))).toBe("Two lines\nof text"));

describe("what cannot be read says why and which", () => {
  test.each([
    ["missing.txt", "not-found"],
    ["text.txt/inside", "not-found"],
    [".", "is-folder"],
    ["empty.txt", "empty"],
    ["picture.txt", "not-text"],
    ["zeros.txt", "not-text"],
    ["large.txt", "too-large"],
    ["loop", "not-readable"],
  ])("%s: %s", async (name, code) => {
    await expect(gatherFile(at(name))).rejects.toMatchObject({ code, place: at(name), message: expect.stringContaining(name) });
  });
  test("/dev/zero, which has no size and no end", async () => {
    await expect(gatherFile("/dev/zero")).rejects.toMatchObject({ code: "not-text" });
  });
});
