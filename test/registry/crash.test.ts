import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doctor, openStore, type Store } from "#registry/index.ts";
import { bundle } from "./bundle.ts";
import { start } from "./child.ts";
import { folder, type Kind } from "./stores.ts";

// How often the process is killed, and how often the database server with it.
const PLANS: readonly { readonly kind: Kind; readonly kills: number; readonly server: number }[] = [
  { kind: "embedded", kills: 60, server: 6 },
  { kind: "pglite", kills: 6, server: 0 },
];
const LONGEST = 150;

let worker: string;
beforeAll(async () => {
  worker = await bundle(new URL("./processes/worker.ts", import.meta.url));
});
afterAll(() => rmSync(worker, { force: true }));

/** Which of the acknowledged things the register does not have exactly once. */
async function lost({ db }: Store, acknowledged: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string; count: number }>`
    select 'source ' || id as name, count(*)::int as count from sources group by id
    union all select 'change ' || id, count(distinct id)::int from changes group by id`.execute(db);
  const counts = new Map(rows.map(({ name, count }) => [name, count]));
  return acknowledged.filter((name) => counts.get(name) !== 1);
}

/** Whether what belongs together is there together: a source with its reading and drafts, a verdict with its entry. */
async function torn({ db }: Store): Promise<unknown[]> {
  const { rows } = await sql`
    select s.id from sources s where (select count(*) from readings r where r.source = s.id) <> 1 or (select count(*) from drafts d where d.source = s.id) <> 2
    union all select c.id from changes c where c.kind = 'accept' and (select count(*) from changes o where o.id = c.id) <> 2`.execute(db);
  return rows;
}

describe.each(PLANS)("killed at random moments ($kind)", ({ kind, kills, server }) => {
  const data = folder();
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  test(`${kills} times: all that was acknowledged is there, once and whole`, async () => {
    const acknowledged: string[] = [];
    for (let run = 0; run < kills; run++) {
      const child = start(worker, [kind, data, String(run)]);
      await child.says();
      // Every other time it has been given something to acknowledge, however slow the machine.
      if (run % 2 === 1) await child.says();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
      if (run % 10 < (server * 10) / kills) process.kill(Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
      await child.kill();
      acknowledged.push(...child.lines.filter((line) => line !== "ready"));
      const store = await openStore({ kind, data, env: {} });
      expect(await lost(store, acknowledged)).toEqual([]);
      expect(await torn(store)).toEqual([]);
      if (run % 10 === 9 || run === kills - 1) expect(await doctor(store.db)).toEqual([]);
      // Left open, the next process adopts the server, as it would after a crash of this one.
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills / 2);
  });
});
