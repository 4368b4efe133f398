import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Decision } from "#model/change.ts";
import { addReading, addSource, doctor, openStore, proposeDrafts, record, undo, type Db } from "#registry/index.ts";
import { acts, DRAFTS, OTHERS, recordAll, TEXT } from "./changes.ts";
import { AT, BY, decision, readingOf, SUPPLY } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

const REVIEWERS = 20;
const EACH = 12;

async function fill(db: Db): Promise<void> {
  for (const one of [TEXT, ...OTHERS]) await addSource(db, one, BY);
  await proposeDrafts(db, { drafts: DRAFTS, reading: await addReading(db, readingOf(TEXT), { reader: "r", version: "1", at: AT }), at: AT });
}

async function folded(db: Db): Promise<unknown> {
  const entries = await sql`select row_to_json(e)::text as line from entries e order by id`.execute(db);
  const drafts = await sql`select id, state, change from drafts order by id`.execute(db);
  const clusters = await sql`select id, cluster from sources order by id`.execute(db);
  return [entries.rows, drafts.rows, clusters.rows];
}

onEachStore("twenty reviewers at once", (db, store) => {
  test("end where some order of their decisions ends", async () => {
    await emptied(store());
    await fill(db());
    const plans = fc.sample(fc.array(acts, { minLength: EACH, maxLength: EACH }), { numRuns: REVIEWERS, seed: 11 });
    const done = (await Promise.all(plans.map((plan, i) => recordAll(db(), plan, `reviewer-${i}`)))).flat();
    expect(await doctor(db())).toEqual([]);

    const order = (await sql<{ id: string }>`select id from changes group by id order by min(seq)`.execute(db())).rows.map(({ id }) => id);
    expect(order.length).toBe(done.length);
    const byId = new Map<string, Decision>(done.map((one) => [one.id, one]));
    const alone = await openStore({ kind: "pglite", data: "memory:", env: {} });
    await fill(alone.db);
    // One after the other, none of them is refused, and the end is the same.
    for (const id of order) await record(alone.db, byId.get(id)!);
    expect(await folded(alone.db)).toEqual(await folded(db()));
    await alone.close();
  });

  test("decide a draft once, and the same decision sent again does nothing", async () => {
    await emptied(store());
    await fill(db());
    const [draft] = DRAFTS;
    const accept = (id: string) => decision({ kind: "accept", entry: `by-${id}`, as: SUPPLY, claims: draft!.claims, draft: draft! }, { id });
    const outcomes = await Promise.allSettled(Array.from({ length: REVIEWERS }, (_, i) => record(db(), accept(`r${i}`))));
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBe(1);
    expect(outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))).toEqual(Array.from({ length: REVIEWERS - 1 }, () => "already-decided"));
    const winner = `r${outcomes.findIndex(({ status }) => status === "fulfilled")}`;
    const again = await Promise.all(Array.from({ length: 5 }, () => record(db(), accept(winner))));
    expect(new Set(again.map((changes) => JSON.stringify(changes.map(({ id, subject }) => [id, subject])))).size).toBe(1);
    expect((await sql<{ count: number }>`select count(*)::int as count from changes`.execute(db())).rows[0]?.count).toBe(2);
    await undo(db(), { ...BY, id: "back", change: winner });
    expect(await doctor(db())).toEqual([]);
  });
});
