// Measures the server as others meet it, in a process of its own: node scripts/run.mjs bench/server.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "../scripts/docs/root.ts";
import { createClient, type Client } from "../src/server/client.ts";
import { seeded, type Random } from "../test/match/reports/mutate.ts";
import { filledFolder, SOURCES } from "./register-filled.ts";
import { makeWorld, pick } from "./register-world.ts";

const CLIENTS = 20;
const ASKED = 600;
const MOST = 80;
const SEED = 11;

const world = makeWorld(SEED);
const codes = world.map(({ code }) => code);
const givers = world.filter(({ giving }) => giving > 2).map(({ code }) => code);
const WORDS = ["malaria", "hospital", "nurses", "agreement", "minister", "vaccine", "training"];

type Ask = (client: Client, random: Random) => Promise<unknown>;

/** What one narrows a list down to: by country, by kind and rung, by words, by years. */
function filter(random: Random): { readonly country?: string; readonly text?: string; readonly from?: string; readonly type?: "training" | "supply" } {
  const which = Math.floor(random() * 4);
  if (which === 0) return { country: pick(givers, random) };
  if (which === 1) return { country: pick(codes, random), type: pick(["training", "supply"] as const, random) };
  return which === 2 ? { text: `${pick(WORDS, random)} ${pick(WORDS, random)}` } : { country: pick(givers, random), from: `${2005 + Math.floor(random() * 15)}-01-01` };
}

/** Ids of entries to open. */
async function someIds({ call }: Client): Promise<readonly string[]> {
  const pages = await Promise.all(givers.slice(0, 12).map((country) => call("GET /api/entries", { query: { country, limit: 100 } })));
  return pages.flatMap(({ rows }) => rows.map(({ id }) => id));
}

const asks = (ids: readonly string[]): readonly (readonly [what: string, ask: Ask])[] => [
  ["no route: what the machine and HTTP take by themselves", async ({ open }) => open("GET /api/nothing" as "GET /api/about", {}).catch(() => null)],
  ["register: a page of 50, narrowed down", ({ call }, random) => call("GET /api/entries", { query: { ...filter(random), limit: 50 } })],
  ["register: its counts", ({ call }, random) => call("GET /api/entries/facets", { query: filter(random) })],
  ["an entry", ({ call }, random) => call("GET /api/entries/{id}", { params: { id: pick(ids, random) } })],
  ["a pair", ({ call }, random) => call("GET /api/pairs/{a}/{b}", { params: { a: pick(givers, random), b: pick(codes.filter((code) => !givers.includes(code)), random) } })],
];

/** So many clients ask at once, each the next as soon as the last is answered; how long each answer took, sorted. */
async function together(client: Client, ask: Ask, seed: number): Promise<readonly number[]> {
  const took: number[] = [];
  const one = async (random: Random): Promise<void> => {
    while (took.length < ASKED) {
      const start = performance.now();
      await ask(client, random);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => one(seeded(seed + i))));
  return took.toSorted((a, b) => a - b);
}

async function alone(client: Client, ask: Ask): Promise<readonly number[]> {
  const random = seeded(SEED * 3);
  const took: number[] = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    await ask(client, random);
    took.push(performance.now() - start);
  }
  return took.toSorted((a, b) => a - b);
}

const share = (sorted: readonly number[], of: number): string => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))]!.toFixed(0);

/** Starts the server on a register, does the work with a client of it, and ends it. */
async function serving<T>(data: string, work: (client: Client) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [join(ROOT, "bin/rapporteur.js"), "serve", "--port", "0", "--json", "--data", data], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    return await work(createClient(JSON.parse(line.toString()) as { readonly address: string }));
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

/** How long answers take while twenty clients ask at once, on the register of some 130,000 claims. */
export async function server(): Promise<string[]> {
  const data = await filledFolder(SOURCES);
  return serving(data, async (client) => {
    const rows: string[] = [];
    for (const [what, ask] of asks(await someIds(client))) {
      await together(client, ask, SEED * 100);
      const [one, many] = [await alone(client, ask), await together(client, ask, SEED * 200)];
      rows.push(`| ${what} | ${share(one, 0.5)} ms | ${share(many, 0.5)} ms | ${share(many, 0.95)} ms | ≤ ${MOST} ms |`);
    }
    return [`## The server, ${CLIENTS} clients at once, each asking again as soon as it is answered`, "", "| what | one client, median | twenty, median | twenty, 95 of 100 within | wanted |", "| --- | ---: | ---: | ---: | ---: |", ...rows];
  });
}

if (process.argv[1]?.endsWith("bench/server.ts") === true) console.log((await server()).join("\n"));
