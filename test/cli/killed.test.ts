import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doctor, openStore, type Store } from "#registry/index.ts";
import { registerTexts } from "../../bench/register-texts.ts";
import { start } from "./run.ts";

// The commands themselves are killed, two at a time, until so many had been at work.
const KILLS = 60;
const ROUNDS = 60;
/** How long a command is let live, in milliseconds, from its start or from what it says first. */
interface Life {
  readonly least: number;
  readonly most: number;
  readonly from?: "start" | "line";
}

// Those that do one thing are over soon. Every other time a long one has said something, however slow the machine.
const SHORT: Life = { least: 150, most: 600 };
const long = (round: number): Life => (round % 2 === 0 ? { least: 300, most: 1300 } : { least: 0, most: 800, from: "line" });
// So many files are given to one command, a part of which the one before had too.
const EACH = 30;
const STEP = 12;

const folder = mkdtempSync(join(tmpdir(), "rapporteur-killed-"));
// As root, PostgreSQL runs as nobody and has to pass through.
chmodSync(folder, 0o755);
const data = join(folder, "data");
const files = [...registerTexts(ROUNDS * STEP + EACH, 21)].map((text, i) => {
  const path = join(folder, `${i}.txt`);
  writeFileSync(path, text);
  return path;
});

let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: "embedded", data, env: {} });
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Killed {
  /** the lines that it had said: a whole line is an acknowledgement */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly atWork: boolean;
}

const ended = (child: ChildProcessWithoutNullStreams): Promise<void> => new Promise((resolve) => child.on("close", () => resolve()));

async function killed([name = "", ...words]: readonly string[], { least, most, from = "start" }: Life, input = ""): Promise<Killed> {
  const child = start([name, "--json", "--data", data, "--by", "Ana", ...words]);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const end = ended(child);
  const begun = from === "line" ? once(child.stdout, "data") : Promise.resolve();
  await Promise.race([end, begun.then(() => setTimeout(least + Math.random() * (most - least)))]);
  child.kill("SIGKILL");
  await end;
  const whole = Buffer.concat(chunks).toString().split("\n").slice(0, -1);
  return { lines: whole.map((line) => JSON.parse(line) as Record<string, unknown>), atWork: child.signalCode === "SIGKILL" };
}

const asked = async <T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> => (await query.execute(store.db)).rows;

/** What has to be in the register once: sources that were told as added or noted, changes that were told as made. */
function promised(lines: Killed["lines"]): { readonly sources: readonly string[]; readonly changes: readonly string[] } {
  return { sources: lines.flatMap(({ source }) => (typeof source === "string" ? [source] : [])), changes: lines.flatMap(({ changes }) => (Array.isArray(changes) ? (changes as string[]) : [])) };
}

/** What was told and is not there. */
async function missing(sources: ReadonlySet<string>, changes: ReadonlySet<string>): Promise<readonly string[]> {
  const there = new Set((await asked(sql<{ id: string }>`select id from sources union all select id from changes`)).map(({ id }) => id));
  return [...sources, ...changes].filter((id) => !there.has(id));
}

/** Sources without their reading, decisions of which one side is missing, notes without the entry that they are about, drafts twice. */
const torn = () => asked(sql<{ what: string }>`
  select 'source ' || id as what from sources s where (select count(*) from readings r where r.source = s.id) <> 1
  union all select 'draft ' || source || ' ' || id from drafts d where state in ('accepted', 'rejected') and not exists (select from changes c where c.id = d.change)
  union all select 'accepted ' || id from changes c where kind = 'accept' and after #>> '{draft,id}' is not null and not exists (select from changes o where o.id = c.id and o.kind = 'decide')
  union all select 'note ' || id from sources s where kind = 'note' and not exists (select from claims k where k.source = s.id)`);

test(`${KILLS} times, adding, reviewing, noting, undoing: all that was told is there, once and whole`, async () => {
  const [sources, changes] = [new Set<string>(), new Set<string>()];
  const undone: string[] = [];
  let [kills, round] = [0, 0];
  for (; kills < KILLS && round < ROUNDS; round++) {
    const batch = files.slice(round * STEP, round * STEP + EACH);
    const [entry] = await asked(sql<{ id: string }>`select id from entries where kind = 'activity' and state = 'live' order by random() limit 1`);
    const change = [...changes].at(-1);
    const others: readonly (() => Promise<Killed>)[] = [
      () => killed(["review"], long(round), "aaxauasza".repeat(30)),
      ...(entry ? [() => killed(["note", `The matron told me so, ${round}.`, "--on", entry.id, "--status", "completed"], SHORT)] : []),
      ...(change !== undefined && !undone.includes(change) ? [() => (undone.push(change), killed(["undo", change], SHORT))] : []),
    ];
    const both = await Promise.all([killed(["add", "--accept", "--", ...batch], long(round)), others[round % others.length]!()]);
    for (const { lines, atWork } of both) {
      const told = promised(lines);
      for (const id of told.sources) sources.add(id);
      for (const id of told.changes) changes.add(id);
      if (atWork) kills++;
    }
    expect(await missing(sources, changes)).toEqual([]);
    expect(await torn()).toEqual([]);
    if (round % 3 === 2) expect(await doctor(store.db)).toEqual([]);
  }
  expect(await doctor(store.db)).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  // They had something to tell, and were not only killed while they started.
  expect(Math.min(sources.size, changes.size)).toBeGreaterThan(10);
}, 240_000);
