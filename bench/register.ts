// Measures the register: node scripts/run.mjs bench/register.ts [SOURCES]. The articles are made here, seeded, so that every run measures the same.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countEntries, listEntries, openStore, pair, show, type Register } from "#app/register/index.ts";
import { allFacets, facets, figuresOf } from "#registry/index.ts";
import { ROOT } from "../scripts/docs/root.ts";
import { seeded, type Random } from "../test/match/reports/mutate.ts";
import { benchRegister, filledFolder, filledPlace, makeFilled, SOURCES } from "./register-filled.ts";
import { makeWorld, pick } from "./register-world.ts";

// Of so many sources the first and the last are compared.
const STRETCH = 1000;
const ASKED = 200;
const STARTS = 15;
const SEED = 7;
const BIN = join(ROOT, "bin/rapporteur.js");

const perSecond = (sources: number, milliseconds: number): number => Math.round((sources * 1000) / milliseconds);

/** Fills a register anew and tells how fast that was, at the start, at the end and on the whole. */
async function adding(count: number): Promise<string[]> {
  rmSync(filledPlace(count), { recursive: true, force: true });
  const at: number[] = [performance.now()];
  await makeFilled(count, () => at.push(performance.now()));
  const stretch = Math.min(STRETCH, Math.floor(count / 2));
  const rate = (from: number, to: number): number => perSecond(to - from, at[to]! - at[from]!);
  // The first articles wait for the store to be made and for code that runs for the first time.
  const [first, last] = [rate(Math.min(100, stretch - 1), stretch), rate(count - stretch, count)];
  return [`| adding, of ${count} sources | ${rate(0, count)} sources/s | ≥ 50 |`, `| the first ${stretch} | ${first} sources/s | |`, `| the last ${stretch} | ${last} sources/s, ${Math.round((100 * last) / first)} % | ≥ 67 % |`];
}

type Ask = (register: Register, random: Random) => Promise<unknown>;

const world = makeWorld(SEED);
const codes = world.map(({ code }) => code);
const givers = world.filter(({ giving }) => giving > 2).map(({ code }) => code);
const page = { limit: 20 };

const ASKS: readonly (readonly [what: string, most: number, ask: Ask])[] = [
  ["`entries` by a name", 60, (r, random) => listEntries(r, { text: pick(pick(world, random).people, random).name }, page)],
  ["`entries` by a word that many have", 60, (r, random) => listEntries(r, { text: pick(["malaria", "hospital", "nurses", "agreement", "minister"], random) }, page)],
  ["`entries` by a word misspelt", 60, (r, random) => listEntries(r, { text: pick(["Kamarra", "Vopazu", "cholrea", "Benites", "tubercullosis"], random) }, page)],
  ["`entries` of a pair, kind and rung", 60, (r, random) => listEntries(r, { countries: [pick(givers, random), pick(codes, random)], types: ["training", "supply"], statuses: ["pledged", "completed"] }, page)],
  ["`entries` of a country in some years", 60, (r, random) => listEntries(r, { countries: [pick(givers, random)], from: "2010", to: "2014" }, page)],
  ["`entries` that name a body", 60, (r, random) => listEntries(r, { named: [pick(pick(world, random).hospitals, random)] }, page)],
  ["`entries`, all of them by name", 60, (r) => listEntries(r, { order: "name" }, page)],
  ["facets of a country", 60, (r, random) => countEntries(r, { countries: [pick(givers, random)] })],
  ["facets of a word that many have", 60, (r, random) => countEntries(r, { text: pick(["malaria", "hospital", "nurses"], random) })],
  ["facets of everything", 60, (r) => facets(r.db, {})],
  ["facets of everything, bodies and reports too", 60, (r) => allFacets(r.db, {})],
  ["figures of 5,000 activities", 200, (r) => figuresOf(r.db, {}, 5000)],
  ["`pair`", 150, (r, random) => pair(r, [pick(givers, random), pick(codes.filter((code) => !givers.includes(code)), random)])],
  ["`pair` of two that have most between them", 150, (r) => pair(r, ["CU", "IN"])],
  ["`show` of an activity", 80, async (r, random) => show(r, (await listEntries(r, { kind: "activity", countries: [pick(givers, random)] }, page)).rows[0]!.id)],
  ["`show` of a country", 80, (r, random) => show(r, `country:${pick(givers, random)}`)],
];

async function times(ask: () => Promise<unknown>, count: number): Promise<readonly number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await ask();
    all.push(performance.now() - start);
  }
  return all.toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);

async function asking(register: Register): Promise<string[]> {
  const rows: string[] = [];
  for (const [what, most, ask] of ASKS) {
    const random = seeded(SEED);
    await times(() => ask(register, random), 5);
    const sorted = await times(() => ask(register, random), ASKED);
    rows.push(`| ${what} | ${at(sorted, 0.5)} ms, 95 of 100 within ${at(sorted, 0.95)} ms | ≤ ${most} ms |`);
  }
  return rows;
}

async function starting(data: string): Promise<string> {
  const run = async (): Promise<unknown> => spawnSync(process.execPath, [BIN, "entries", "--data", data, "--limit", "1"]);
  await run();
  const sorted = await times(run, STARTS);
  return `| \`rapporteur entries --limit 1\` on a running store, start to end | ${at(sorted, 0.5)} ms, 95 of 100 within ${at(sorted, 0.95)} ms | ≤ 300 ms |`;
}

/** Adding, asking and starting on a register of made articles; with `fresh`, or where there is none, it is filled first. */
export async function measureRegister(count = SOURCES, fresh = true): Promise<string[]> {
  const added = fresh || !existsSync(filledPlace(count)) ? await adding(count) : [];
  const data = await filledFolder(count);
  const store = await openStore({ kind: "embedded", data, env: {} });
  try {
    const { total } = await facets(store.db, {});
    return ["## The register", "", `${count} made articles, ${total} entries. All on this machine at once: Node, the reading thread, PostgreSQL.`, "", "| | measured | asked for |", "| --- | --- | --- |", ...added, ...(await asking(benchRegister(store))), await starting(data)];
  } finally {
    await store.close();
  }
}

if (process.argv[1]?.endsWith("bench/register.ts") === true) console.log((await measureRegister(Number(process.argv[2] ?? SOURCES), process.argv[3] !== "kept")).join("\n"));
