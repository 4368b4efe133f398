import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../scripts/docs/blocks.ts";
import { ROOT } from "../../scripts/docs/root.ts";
import { run, start } from "../cli/run.ts";
import { folder } from "../registry/stores.ts";
import { page } from "./pages.ts";

const ADDRESS = "http://127.0.0.1:7373";
const blocks = blocksOf(page("docs/how-to/api.md"));
const env = { DATABASE_URL: "", RAPPORTEUR_TOKEN: "" };
let data: string;
let child: ReturnType<typeof start>;
let address = "";

beforeAll(async () => {
  data = folder();
  await run(["add", "--accept", "0.5", "--data", data, join(ROOT, "corpus/ghana-malaria-vaccine/text.txt"), join(ROOT, "corpus/focac-dakar-health/text.txt")], { env });
  child = start(["serve", "--port", "0", "--data", data], { env });
  for await (const part of child.stdout) {
    address = /http:\S+/.exec(String(part))?.[0] ?? "";
    break;
  }
});
afterAll(async () => {
  child.kill("SIGINT");
  await once(child, "exit");
  rmSync(data, { recursive: true, force: true });
});

describe("what the page about the API shows is so", () => {
  test("the program", () => {
    const [program] = blocks.filter(({ language }) => language === "js");
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program!.body.replaceAll(ADDRESS, address)], { cwd: ROOT, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\d+ activities with Ghana: .*\d+ \w+/);
    expect(stdout).toMatch(/\n\d+ lines\nno-country Give its ISO code/);
    expect(status).toBe(0);
  });
  const hasCurl = spawnSync("curl", ["--version"]).status === 0;
  test.runIf(hasCurl)("the commands", () => {
    const [commands] = blocks.filter(({ language }) => language === "sh");
    const within = join(data, "work");
    mkdirSync(within);
    const { stdout, status } = spawnSync("sh", ["-e", "-c", commands!.body.replaceAll(ADDRESS, address).replaceAll("curl -s", "curl -sf")], { cwd: within, encoding: "utf8" });
    expect([status, stdout.includes('"rows":['), stdout.includes("<feed ")]).toEqual([0, true, true]);
  });
});
