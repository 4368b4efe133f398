import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../scripts/docs/blocks.ts";
import { cliReference } from "../../scripts/docs/cli-reference.ts";
import { roomGraph } from "../../scripts/docs/room-graph.ts";
import { ROOT } from "../../scripts/docs/root.ts";
import { runShell } from "../../scripts/docs/shell.ts";
import { withOutputs } from "../../scripts/docs/tutorial.ts";
import { page } from "./pages.ts";

const has = (command: string): boolean => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

describe("what is written by npm run docs is up to date", () => {
  test("the command line's reference", () => expect(page("docs/reference/cli.md")).toBe(cliReference()));
  test("the graph of the rooms", () => expect(page("docs/explanation/architecture.md")).toContain(roomGraph()));
  test.each(["first-reading", "review-and-follow-up"])("the outputs in the tutorial %s", (name) => {
    const tutorial = page(`docs/tutorial/${name}.md`);
    expect(tutorial).toBe(withOutputs(tutorial));
  });
});

describe("the tutorial shows what it promises", () => {
  const outputs = blocksOf(page("docs/tutorial/first-reading.md")).filter(({ language }) => language === "text").map(({ body }) => body);
  test("records, reasons, quotes, an error", () => {
    expect(outputs).toHaveLength(4);
    expect(outputs[0]).toContain("Agreements\n  agreed ");
    expect(outputs[1]).toContain("trigger: “");
    expect(outputs[2]).toContain("agreed | signed");
    expect(outputs[3]).toContain("photo.jpg: this is no text");
    expect(outputs[3]).toContain("exit code 1");
  });
});

describe("the tutorial of the register shows what it promises", () => {
  const outputs = blocksOf(page("docs/tutorial/review-and-follow-up.md")).filter(({ language }) => language === "text").map(({ body }) => body);
  test.each<[number, string]>([[0, "added"], [1, "a accept"], [2, "Deployment of health workers"], [3, "Overdue since 30 June 2021 (inferred: "], [4, "7 of 12 nurses"], [5, "May 2022 · says Ana, 1 March 2022"]])("output %i has %s", (i, words) => expect(outputs[i]?.replace(/\s+/g, " ")).toContain(words));
});

describe("the commands of the how-to pages run", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rapporteur-docs-"));
    mkdirSync(join(folder, "articles"));
    for (const name of ["bosnia-serbia-vaccines", "ghana-malaria-vaccine"]) cpSync(join(ROOT, "corpus", name, "text.txt"), join(folder, "articles", `${name}.txt`));
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "articles", "promise.txt"), "Peru helps Ghana\n\nACCRA, 3 May 2021 (GNA)\n\nPeru will send 12 nurses to Ghana in June 2021.\n");
    writeFileSync(join(folder, "in.jsonl"), `${JSON.stringify({ text: "Peru sent 12 nurses to Ghana." })}\n`.repeat(8));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const blocks = ["read-a-folder", "stream", "add-a-folder", "review", "follow-up", "back-up"].map((name) => `docs/how-to/${name}.md`).flatMap((path) => blocksOf(page(path)).filter(({ language }) => language === "sh").map((block) => ({ path, ...block })));
  // Whoever has no jq, or another split than GNU's, can read the page all the same.
  const runnable = blocks.filter(({ body }) => has(body.split(" ")[0]!) && (!body.startsWith("split") || process.platform === "linux"));

  test.each(runnable)("$path, line $line", ({ body }) => {
    const { code, stderr } = runShell(body, folder);
    // The stream's page shows a bad line, which ends with 1.
    expect(code, stderr).toBe(body.includes("not JSON") ? 1 : 0);
  });
  test("and most of them can run here", () => expect(runnable.length).toBeGreaterThanOrEqual(4));
});

describe("the README", () => {
  const readme = page("README.md");
  const blocks = blocksOf(readme);

  test("is short", () => expect(readme.split("\n").length).toBeLessThanOrEqual(150));
  test("its program runs and prints a quote", () => {
    const [program] = blocks.filter(({ language }) => language === "js");
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program!.body], { cwd: ROOT, encoding: "utf8" });
    expect(stdout, stderr).toMatch(/^completed supply: “.*delivered/m);
  });
  test("its commands exist", () => {
    const { scripts } = JSON.parse(page("package.json")) as { scripts: Readonly<Record<string, string>> };
    const used = [...`${readme}${page("CONTRIBUTING.md")}`.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!).filter((name) => !["ci", "run"].includes(name));
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
    expect(used).toContain("start");
  });
  test("its picture is there", () => expect(page("docs/picture.svg")).toMatch(/^<svg [\s\S]*<\/svg>\n$/));
});
