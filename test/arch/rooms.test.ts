import { readdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plant, ROOT, tool } from "./plant.ts";

const DEPCRUISE = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}
const cruise = (folder: string): Cruise => JSON.parse(tool(DEPCRUISE, ["src", "--config", ".dependency-cruiser.mjs", "--output-type", "json"], folder).output);

// The other half of the planted cycle, and what other planted files import.
const BESIDE = {
  "src/app/plant-cycle.ts": 'import type { B } from "./plant-cycle-back.ts"; export interface A { readonly b: B }',
  "test/cli/sample/reading.ts": "export const SAMPLE = 1;",
  "src/web/shapes.ts": 'export type { decode } from "#server/plant-room.ts";',
};

// Each planted file breaks one rule.
const PLANTS: readonly (readonly [rule: string, path: string, content: string])[] = [
  ["read-knows-only-model", "src/read/plant-room.ts", 'export { decode } from "#gather/index.ts";'],
  ["read-knows-only-model", "src/read/plant-type.ts", 'export type { ByteStream } from "#gather/index.ts";'],
  ["model-knows-only-itself", "src/model/plant-room.ts", 'export type { Reader } from "#read/index.ts";'],
  ["gather-knows-only-model", "src/gather/plant-room.ts", 'export { createReader } from "#read/index.ts";'],
  ["cli-knows-only-model-app-server", "src/cli/plant-room.ts", 'export { createReader } from "#read/index.ts";'],
  ["app-knows-only-model-gather-read-match-registry-report", "src/app/plant-room.ts", 'export { EXIT } from "#cli/exit.ts";'],
  ["match-knows-only-model", "src/match/plant-room.ts", 'export { createReader } from "#read/index.ts";'],
  ["registry-knows-only-model", "src/registry/plant-room.ts", 'export { decode } from "#gather/index.ts";'],
  ["report-knows-only-model", "src/report/plant-room.ts", 'export type { Reader } from "#read/index.ts";'],
  ["server-knows-only-model-app", "src/server/plant-room.ts", 'export { decode } from "#gather/index.ts";'],
  ["server-knows-only-model-app", "src/server/plant-store.ts", 'export { openStore } from "#registry/index.ts";'],
  ["server-knows-only-model-app", "src/server/plant-store-type.ts", 'export type { Db } from "#registry/index.ts";'],
  ["web-knows-only-model-read-match-report", "src/web/plant-room.ts", 'export { openReader } from "#app/index.ts";'],
  ["web-knows-only-types-of-server", "src/web/plant-server.ts", 'export { decode } from "#server/plant-room.ts";'],
  ["web-knows-only-types-of-server", "src/web/plant-part.tsx", 'import { decode } from "#server/plant-room.ts"; export const part = <p>{decode}</p>;'],
  ["web-knows-only-model-read-match-report", "src/web/plant-store-type.ts", 'export type { Db } from "#registry/index.ts";'],
  ["web-knows-no-node", "src/web/plant-node.ts", 'export { readFileSync } from "node:fs";'],
  ["web-knows-no-node", "src/web/plant-node-part.tsx", 'import { sep } from "path"; export const part = <p>{sep}</p>;'],
  ["pure-rooms-know-nothing-outside", "src/match/plant-react.ts", 'export { useState } from "react";'],
  ["pure-rooms-know-nothing-outside", "src/read/plant-node.ts", 'export { readFileSync } from "node:fs";'],
  ["pure-rooms-know-nothing-outside", "src/model/plant-node-type.ts", 'export type { Stats } from "node:fs";'],
  ["pure-rooms-know-nothing-outside", "src/read/plant-npm.ts", 'export { z } from "zod";'],
  ["pure-rooms-know-nothing-outside", "src/report/plant-npm-type.ts", 'export type { z } from "zod";'],
  ["room-to-room-by-its-name", "src/app/plant-relative.ts", 'export { quote } from "../model/quote.ts";'],
  ["within-a-room-relatively", "src/app/plant-alias.ts", 'export { attempt } from "#app/attempt.ts";'],
  ["no-cycles", "src/app/plant-cycle-back.ts", 'import type { A } from "./plant-cycle.ts"; export interface B { readonly a: A }'],
  ["not-resolved", "src/app/plant-missing.ts", 'export { nothing } from "#model/nothing.ts";'],
  ["no-room-of-its-own", "src/plant/other.ts", 'export { quote } from "#model/quote.ts";'],
  ["nobody-knows-the-tests", "src/app/plant-test.ts", 'export { SAMPLE } from "../../test/cli/sample/reading.ts";'],
];

describe("a planted import is caught", () => {
  let folder: string;
  let found: ReadonlySet<string>;
  beforeAll(() => {
    folder = plant({ ...BESIDE, ...Object.fromEntries(PLANTS.map(([, path, content]) => [path, content])) });
    found = new Set(cruise(folder).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(PLANTS)("%s: %s", (rule, path) => expect(found).toContain(`${rule} ${path}`));
  test("a type of the server in the web is none", () => expect([...found].filter((one) => one.endsWith("src/web/shapes.ts"))).toEqual([]));
});

test("the guard sees every module", () => {
  const files = readdirSync(`${ROOT}/src`, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name.replaceAll("\\", "/")}`);
  const seen = new Set(cruise(ROOT).modules.map(({ source }) => source));
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
