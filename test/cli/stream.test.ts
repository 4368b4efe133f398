import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, start } from "./run.ts";

interface Answer {
  readonly id?: string | number;
  readonly source?: { readonly text: string; readonly url: string | null };
  readonly error?: { readonly code: string; readonly message: string; readonly line: number };
}

const answers = (stdout: string): Answer[] => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
const stream = (input: string | Uint8Array) => run(["read", "--jsonl", "-"], { input });

describe("read --jsonl -", () => {
  test("each line is answered by its reading, in order", async () => {
    const { code, stdout } = await stream('{"text":"One.","id":"a"}\n{"text":"Two.","id":7,"url":"https://example.org/2"}\n{"text":"Three."}');
    expect(code).toBe(0);
    expect(answers(stdout).map(({ id, source }) => [id, source!.text, source!.url])).toEqual([
      ["a", "One.", null],
      [7, "Two.", "https://example.org/2"],
      [undefined, "Three.", null],
    ]);
  });

  test("the text is read as given: line ends and all", async () => {
    const { stdout } = await stream(JSON.stringify({ text: "a\r\nb \ud800" }));
    expect(answers(stdout)[0]!.source!.text).toBe("a\r\nb \ud800");
  });

  test.each([
    ["no JSON", "{text: 1}", "bad-line", "it is no JSON"],
    ["no object", "[1]", "bad-line", "no object"],
    ["null", "null", "bad-line", "no object"],
    ["no text", '{"title":"x"}', "bad-line", 'has no "text"'],
    ["a text that is none", '{"text":["x"]}', "bad-line", '"text" is no string'],
    ["a title that is none", '{"text":"x","title":3}', "bad-line", '"title" is no string'],
    ["a date that is none", '{"text":"x","published":"last week"}', "bad-line", '"published" is no date'],
    ["an empty text", '{"text":" "}', "empty", "no text"],
    ["a blank line", "", "bad-line", "no JSON"],
  ])("%s is an error at its place, and the stream goes on", async (_, line, code, words) => {
    const ended = await stream(`{"text":"before"}\n${line}\n{"text":"after"}\n`);
    const [before, bad, after] = answers(ended.stdout);
    expect(ended.code).toBe(1);
    expect([before!.source?.text, after!.source?.text]).toEqual(["before", "after"]);
    expect(bad).toEqual({ error: { code, message: expect.stringContaining(words), line: 2 } });
  });

  test("blank lines at the end are none", async () => {
    const { code, stdout } = await stream('{"text":"x"}\r\n\n \n');
    expect({ code, count: answers(stdout).length }).toEqual({ code: 0, count: 1 });
  });

  test("members that are null or empty are not known", async () => {
    const { code } = await stream('{"text":"x","url":null,"title":"","published":null,"other":[1]}');
    expect(code).toBe(0);
  });

  test("a line beyond the limit is an error, and is not held in memory", async () => {
    const long = Buffer.alloc(65 * 2 ** 20, "x");
    const input = Buffer.concat([Buffer.from('{"text":"before"}\n'), long, Buffer.from('\n{"text":"after"}\n')]);
    const { stdout } = await run(["read", "--jsonl", "-"], { input, node: ["--max-old-space-size=64"] });
    expect(answers(stdout).map(({ source, error }) => source?.text ?? error?.code)).toEqual(["before", "too-large", "after"]);
  });
});

describe("a stream without end", () => {
  const LINES = 200_000;

  test("200,000 lines with little memory", async () => {
    const child = start(["read", "--jsonl", "-"], { node: ["--max-old-space-size=96"] });
    let count = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) count++;
    });
    for (let i = 0; i < LINES; i++) {
      // New words on each line: a table that only grows would show.
      const more = child.stdin.write(`{"text":"Word${i} met other${i} in Accra."}\n`);
      if (!more) await once(child.stdin, "drain");
    }
    child.stdin.end();
    const [code] = await once(child, "close");
    expect({ code, count }).toEqual({ code: 0, count: LINES });
  }, 300_000);

  test("nothing is read ahead of a reader that stands still", async () => {
    const child = start(["read", "--jsonl", "-"]);
    child.stdin.on("error", () => {});
    child.stdout.pause();
    let written = 0;
    const line = `${JSON.stringify({ text: "x".repeat(10_000) })}\n`;
    while (child.stdin.write(line) && written < 10_000) written++;
    for (let waited = false; !waited && written < 10_000; ) {
      waited = !(await Promise.race([once(child.stdin, "drain").then(() => true), new Promise((resolve) => setTimeout(resolve, 1000, false))]));
      if (!waited) while (child.stdin.write(line) && written < 10_000) written++;
    }
    child.kill();
    expect(written).toBeLessThan(10_000);
  });

  test("a reader that leaves ends it quietly", async () => {
    const child = start(["read", "--jsonl", "-"]);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk));
    child.stdin.on("error", () => {});
    const timer = setInterval(() => child.stdin.write('{"text":"again"}\n'), 1);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    clearInterval(timer);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("read --jsonl FILE", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "rapporteur-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a file of lines", async () => {
    writeFileSync(join(folder, "in.jsonl"), '{"text":"x"}\n{"text":"y"}\n');
    const { stdout } = await run(["read", "--jsonl", "in.jsonl"], { cwd: folder });
    expect(answers(stdout).map(({ source }) => source!.text)).toEqual(["x", "y"]);
  });
  test("a file that is not there", async () => {
    const { code, stdout, stderr } = await run(["read", "--jsonl", "in.json"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("in.json: there is no such file");
  });
});
