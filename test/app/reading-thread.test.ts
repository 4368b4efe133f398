import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { threadedReader, type AnyReader } from "#app/index.ts";
import type { ThreadOptions } from "#app/reading-thread.ts";
import type { Reading } from "#model/reading.ts";
import type { Given } from "#read/index.ts";

// A program that answers with the text it was given; some texts it never answers, some fill the memory, some throw.
const PROGRAM = `import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ text }) => {
  if (text.startsWith("forever")) for (;;);
  if (text.startsWith("memory")) { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
  if (text.startsWith("throw")) throw new TypeError("a bug");
  parentPort.postMessage({ text });
});`;

let folder: string;
let program: URL;
let close = (): void => {};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-thread-"));
  writeFileSync(join(folder, "program.mjs"), PROGRAM);
  program = pathToFileURL(join(folder, "program.mjs"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => close());

const here: string[] = [];
const inPlace = ({ text }: Given): Reading => {
  here.push(text);
  return { text } as never;
};
function open(options: ThreadOptions = { here: 0 }): (text: string) => Promise<unknown> {
  here.length = 0;
  const reader: { readonly read: AnyReader; readonly close: () => void } = threadedReader(inPlace, program, options);
  close = reader.close;
  return async (text) => ((await reader.read({ text })) as never as { readonly text: string }).text;
}

describe("reading in a thread", () => {
  test("short texts at the beginning are read here, the others there, each answered by its own", async () => {
    const read = open({ here: 2 });
    expect(await Promise.all(["a", "b", "c", "d"].map(read))).toEqual(["a", "b", "c", "d"]);
    expect(here).toEqual(["a", "b"]);
  });
  test("a long text is read there, however few there are", async () => {
    const long = "long ".repeat(20_000);
    expect(await open({ here: 9 })(long)).toBe(long);
    expect(here).toEqual([]);
  });
  test("a text that takes too long is given up, and the others are read", async () => {
    const read = open({ here: 0, milliseconds: 2500 });
    const [a, slow, b] = await Promise.allSettled(["a", "forever", "b"].map(read));
    expect([a, b]).toMatchObject([{ value: "a" }, { value: "b" }]);
    expect(slow).toMatchObject({ status: "rejected", reason: { code: "took-too-long" } });
    expect(await read("c")).toBe("c");
  });
  test("a text that fills the memory is given up, and the others are read", async () => {
    const read = open({ here: 0, milliseconds: 60_000, megabytes: 64 });
    const [full, after] = await Promise.allSettled(["memory", "b"].map(read));
    expect(full).toMatchObject({ status: "rejected", reason: { code: "took-too-much-memory" } });
    expect(after).toMatchObject({ value: "b" });
  });
  test("a bug is no error of a text", async () => {
    await expect(open()("throw")).rejects.toThrow("a bug");
  });
});
