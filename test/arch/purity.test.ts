import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plant, tool, type Ran } from "./plant.ts";

const LONG = `export function long(): number {\n  let n = 0;\n${"  n += 1;\n".repeat(45)}  return n;\n}\n`;

// What a line of code breaks, in which tool's words. One file each, in a pure room unless said.
const LINTED: readonly (readonly [rule: string, path: string, content: string])[] = [
  ["no-restricted-globals", "src/read/plant-date.ts", "export const now = (): Date => new Date();"],
  ["no-restricted-globals", "src/model/plant-clock.ts", "export const now = (): number => Date.now();"],
  ["no-restricted-globals", "src/read/plant-process.ts", "export const home = (): string | undefined => process.env.HOME;"],
  ["no-restricted-globals", "src/read/plant-fetch.ts", "export const get = (): unknown => fetch('x');"],
  ["no-restricted-globals", "src/match/plant-intl.ts", "export const order = new Intl.Collator();"],
  ["no-restricted-globals", "src/report/plant-console.ts", "export const say = (): void => console.log(1);"],
  ["no-restricted-properties", "src/read/plant-random.ts", "export const dice = (): number => Math.random();"],
  ["no-restricted-properties", "src/read/plant-order.ts", "export const order = (a: string, b: string): number => a.localeCompare(b);"],
  ["no-restricted-properties", "src/read/plant-lower.ts", "export const lower = (a: string): string => a.toLocaleLowerCase();"],
  ["no-default-export", "src/app/plant-default.ts", "export default 1;"],
  ["max-lines-per-function", "src/app/plant-long.ts", LONG],
  ["max-params", "src/app/plant-params.ts", "export const four = (a: number, b: number, c: number, d: number): number => a + b + c + d;"],
  ["max-lines", "src/app/plant-lines.ts", Array.from({ length: 260 }, (_, i) => `export const n${i} = ${i};`).join("\n")],
  ["complexity", "src/app/plant-complex.ts", `export function branchy(n: number): number {\n${Array.from({ length: 21 }, (_, i) => `  if (n === ${i}) return ${i + 1};`).join("\n")}\n  return 0;\n}`],
  ["no-explicit-any", "src/app/plant-any.ts", "export const any = (x: any): number => x;"],
  ["ban-ts-comment", "src/app/plant-ignore.ts", "// @ts-ignore\nexport const wrong: number = 'x';"],
];

describe("a planted line is caught by the linter", () => {
  let folder: string;
  let output: string;
  beforeAll(() => {
    folder = plant(Object.fromEntries(LINTED.map(([, path, content]) => [path, `${content}\n`])));
    output = tool("node_modules/oxlint/bin/oxlint", ["--deny-warnings", "--format", "unix"], folder).output;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(LINTED)("%s: %s", (rule, path) => {
    const lines = output.split("\n").filter((line) => line.startsWith(`${path}:`) && line.includes(`(${rule})`));
    expect(lines).not.toEqual([]);
  });
  test("a clock in a room that is not pure is none", () => expect(output).not.toMatch(/^src\/cli\/.*no-restricted/m));
});

describe("a pure room's own compiler settings know nothing outside", () => {
  const typed = {
    "src/model/plant-process.ts": "export const pid = process.pid;\n",
    "src/model/plant-dom.ts": "export const title = document.title;\n",
    "src/model/plant-fetch.ts": "export const get = fetch;\n",
    "src/model/plant-node.ts": 'export { readFileSync } from "node:fs";\n',
    "src/read/plant-process.ts": "export const pid = process.pid;\n",
  };
  let folder: string;
  let ran: Readonly<Record<"model" | "read", Ran>>;
  beforeAll(() => {
    folder = plant(typed);
    const compile = (room: string): Ran => tool("node_modules/typescript/bin/tsc", ["-p", `src/${room}/tsconfig.json`, "--pretty", "false"], folder);
    ran = { model: compile("model"), read: compile("read") };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.keys(typed))("%s", (path) => {
    const { code, output } = ran[path.startsWith("src/model") ? "model" : "read"];
    expect(code).not.toBe(0);
    expect(output).toContain(`${path}(`);
  });
});

describe("the whole catches what a file alone does not show", () => {
  test("a Node module in the reader breaks its bundle for the browser", () => {
    const folder = plant({ "src/read/index.ts": 'import { readFileSync } from "node:fs"; export const read = readFileSync;\n' });
    const { code, output } = tool(`${folder}/scripts/build.mjs`, [], folder);
    rmSync(folder, { recursive: true });
    expect(code).not.toBe(0);
    expect(output).toContain('Could not resolve "node:fs"');
  });

  test("code that nobody uses is named", () => {
    const folder = plant({ "src/app/plant-unused.ts": "export const unused = 1;\n" });
    const { code, output } = tool("node_modules/knip/bin/knip.js", [], folder);
    rmSync(folder, { recursive: true });
    expect(code).not.toBe(0);
    expect(output).toContain("src/app/plant-unused.ts");
  });
});
