import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/docs/root.ts";
import { folder } from "../registry/stores.ts";

// A folder for temporary files of its own, to see what stays in it.
let temporary: string;
beforeAll(() => {
  temporary = folder();
  chmodSync(temporary, 0o755);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const begin = (...words: string[]) => spawn(process.execPath, ["scripts/start.mjs", ...words], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, TMPDIR: temporary } });

test("npm start reads the corpus, says what it found, and serves it until it is interrupted", async () => {
  const child = begin("--port", "0");
  let said = "";
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes("Ctrl+C")) break;
  }
  expect(said).toMatch(/^Read the \d\d texts of the corpus into a fresh register, in \d+\.\d s\.\n\d+ records .*\n\d+ more wait for somebody to decide\.\n\nhttp:\/\/127\.0\.0\.1:\d+\n/);
  const address = /http:\S+/.exec(said)![0];
  const { counts } = (await (await fetch(`${address}/api/about`)).json()) as { readonly counts: { readonly sources: number; readonly openDrafts: number } };
  expect([counts.sources, counts.openDrafts].map(String)).toEqual([/Read the (\d+)/.exec(said)![1], /(\d+) more/.exec(said)![1]]);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(readdirSync(temporary).filter((name) => name.startsWith("rapporteur-start-"))).toEqual([]);
});

test("and only reads where it is told so", async () => {
  const child = begin("--no-serve");
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part.toString()));
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(said).not.toContain("http");
});
