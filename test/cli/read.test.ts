import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

let folder: string;
const TEXT = "Brazil and Ghana sign\n\nAccra, 3 May 2021. The ministers signed a memorandum.\n";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  writeFileSync(join(folder, "one.txt"), TEXT);
  writeFileSync(join(folder, "two.txt"), `\ufeff${TEXT.replaceAll("\n", "\r\n")}`);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "picture.jpg"), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (...words: string[]) => run(words, { cwd: folder });
const readings = (stdout: string): { source: { text: string; language: string } }[] => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));

describe("read --json", () => {
  test("one reading a line, in the order of the files, of the canonical text", async () => {
    const { code, stdout, stderr } = await inFolder("read", "--json", "two.txt", "one.txt");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readings(stdout).map(({ source }) => source.text)).toEqual([TEXT, TEXT]);
  });
  test("- is standard input, among files", async () => {
    const { code, stdout } = await run(["read", "--json", "one.txt", "-"], { cwd: folder, input: "Only this." });
    expect(code).toBe(0);
    expect(readings(stdout).map(({ source }) => source.text)).toEqual([TEXT, "Only this."]);
  });
  test("what cannot be read is named with what to do, and the others are read", async () => {
    const { code, stdout, stderr } = await inFolder("read", "--json", "missing.txt", "picture.jpg", "empty.txt", ".", "one.txt");
    expect(code).toBe(1);
    expect(readings(stdout)).toHaveLength(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "rapporteur: missing.txt: there is no such file. Check its name and the folder you are in.",
      "rapporteur: picture.jpg: this is no text (it looks like a JPEG picture). Save its words as plain text and read that.",
      "rapporteur: empty.txt: there is no text in it. Check that the right file was saved.",
      "rapporteur: .: this is a folder. Name the files in it, for example FOLDER/*.txt.",
    ]);
  });
  test("--language is given to the reader", async () => {
    const { stdout } = await inFolder("read", "--json", "--language", "es", "one.txt");
    expect(readings(stdout)[0]!.source.language).toBe("es");
  });
});

describe("read for a person", () => {
  test("no colour where no terminal listens, 80 columns", async () => {
    const { stdout } = await inFolder("read", "one.txt", "two.txt");
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n")).toContain("─".repeat(80));
  });
  test("--width", async () => {
    const { stdout } = await inFolder("read", "--width", "40", "one.txt", "two.txt");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBe(40);
  });
  test.each([
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["NO_COLOR over FORCE_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["--no-color over FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("%s", async (_, flags, env, coloured) => {
    const { stdout } = await run(["read", ...flags, "one.txt"], { cwd: folder, env });
    expect(stdout.includes("\u001b[")).toBe(coloured);
  });
});

describe("usage", () => {
  test.each([
    [["read"], "name a file, or - for standard input"],
    [["read", "--jsonl", "-", "one.txt"], "--jsonl takes the place of FILES"],
    [["read", "--wide", "one.txt"], "unknown option '--wide'"],
    [["read", "--width", "wide", "one.txt"], "no number of columns"],
    [["read", "--language", "the language", "one.txt"], "no language code"],
    [["raed", "one.txt"], "unknown command 'raed'"],
  ])("%j is an error of usage", async (words, message) => {
    const { code, stdout, stderr } = await inFolder(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
  test.each([["--help"], ["help"], ["read --help"], ["help read"], ["--version"]])("%s", async (words) => {
    const { code, stdout, stderr } = await inFolder(...words.split(" "));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toBe("");
  });
  test("the command alone shows its help and fails", async () => {
    const { code, stderr } = await inFolder();
    expect(code).toBe(2);
    expect(stderr).toContain("Usage: rapporteur");
  });
});
