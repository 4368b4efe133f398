import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "#registry/index.ts";
import { keyboard } from "../../src/cli/register/keys.ts";
import { run } from "./run.ts";

describe("a keyboard", () => {
  function terminal() {
    const raw: boolean[] = [];
    const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => (raw.push(on), input as never) });
    return { input, raw, keys: keyboard(input, new PassThrough()) };
  }
  const typed = async (text: string, count: number): Promise<(string | null)[]> => {
    const { input, keys } = terminal();
    input.write(text);
    const found: (string | null)[] = [];
    for (let i = 0; i < count; i++) found.push(await keys.key());
    return found;
  };

  test.each<[what: string, text: string, keys: (string | null)[]]>([
    ["one key", "a", ["a"]],
    ["keys that were typed ahead", "axu", ["a", "x", "u"]],
    ["an arrow is one key", "\u001b[A\u001bOPa", ["\u001b[A", "\u001bOP", "a"]],
    ["a letter of two code units", "😀a", ["😀", "a"]],
    ["Ctrl-C ends", "a\u0003", ["a", null]],
    ["Ctrl-D ends", "\u0004", [null]],
  ])("%s", async (_, text, keys) => expect(await typed(text, keys.length)).toEqual(keys));

  test("is raw only while a key is waited for", async () => {
    const { input, raw, keys } = terminal();
    const next = keys.key();
    expect(raw).toEqual([true]);
    input.write("a");
    await next;
    expect(raw).toEqual([true, false]);
  });
  test("a terminal that is closed ends", async () => {
    const { input, keys } = terminal();
    const next = keys.key();
    input.end();
    expect(await next).toBeNull();
  });
});

const hasScript = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;
if (!hasScript) console.warn("There is no script(1) here, which makes a pseudo-terminal: the review is not tried on one.");

describe.skipIf(!hasScript)("on a pseudo-terminal", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-keys-"));
  const bin = fileURLToPath(new URL("../../bin/rapporteur.js", import.meta.url));
  const data = join(folder, "data");
  let store: Store;
  beforeAll(async () => {
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "a.txt"), "Ghana and Peru sign health memorandum\n\nACCRA, 3 May 2021 (GNA)\n\nGhana and Peru signed a memorandum of understanding on Monday in Accra.\n\nPeru will send 12 nurses to Ghana in June 2021.\n");
    store = await openStore({ kind: "embedded", data, env: {} });
    await run(["add", "--data", data, join(folder, "a.txt")]);
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("one key, one decision, without Enter; what was typed is told, q ends and gives the terminal back", async () => {
    const child = spawn("script", ["-qefc", `stty rows 40 cols 80; ${process.execPath} ${bin} review --data ${data} --by Ana --no-color --kind activity; stty -a`, "/dev/null"], { env: { ...process.env, TERM: "dumb" } });
    let seen = "";
    const waiting: { readonly words: RegExp; readonly go: () => void }[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
      if (waiting[0]?.words.test(seen)) waiting.shift()!.go();
    });
    const shown = (words: RegExp): Promise<void> => new Promise((resolve) => (words.test(seen) ? resolve() : waiting.push({ words, go: resolve })));
    await shown(/q\b.*\s*$/);
    child.stdin.write("a");
    await shown(/accepted [0-9a-z]{12}/);
    child.stdin.write("q");
    await new Promise((resolve) => child.on("close", resolve));
    expect(seen).toMatch(/1 decided\./);
    // Canonical input and echo are back.
    expect(seen).toMatch(/(?<!-)icanon/);
    expect(seen).toMatch(/(?<![-\w])echo /);
  });
});
