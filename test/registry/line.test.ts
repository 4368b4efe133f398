import { rmSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMentions, openStore, transact, type Store } from "#registry/index.ts";
import { send } from "../../src/registry/database.ts";
import { folder } from "./stores.ts";

const data = folder();
let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: "embedded", data, env: {} });
  await sql`create table marks (place int primary key, seq bigint generated always as identity)`.execute(store.db);
});
afterAll(async () => {
  await store?.close();
  rmSync(data, { recursive: true, force: true });
});

const mark = (place: number) => sql`insert into marks (place) values (${place})`;
const marks = async (): Promise<number[]> => (await sql<{ place: number }>`select place from marks order by seq`.execute(store.db)).rows.map(({ place }) => place);

test("statements that nobody waits for are done in their order, before whatever is asked after them", async () => {
  const seen = await transact(store.db, async (tx) => {
    for (let place = 0; place < 300; place++) void send(tx, mark(place));
    return (await sql<{ count: number }>`select count(*)::int as count from marks`.execute(tx)).rows[0]?.count;
  });
  expect(seen).toBe(300);
  expect(await marks()).toEqual(Array.from({ length: 300 }, (_, i) => i));
});

test("the transaction fails with the error of the statement that failed, and leaves nothing", async () => {
  const work = transact(store.db, async (tx) => {
    await send(tx, mark(1000));
    await addMentions(tx, [{ source: "sha256:none", entry: "e", quote: { start: 0, end: 1, exact: "x" } }]);
    await send(tx, mark(1001));
  });
  await expect(work).rejects.toMatchObject({ code: "quote-not-in-source" });
  expect(await marks()).toHaveLength(300);
});

test("what is asked after a failure is told of that failure, not of the end of the transaction", async () => {
  const work = transact(store.db, async (tx) => {
    await send(tx, mark(0));
    await sql`select 1`.execute(tx);
  });
  await expect(work).rejects.toMatchObject({ code: "23505" });
});

test("who gives up in the middle leaves nothing, and the connection serves the next", async () => {
  for (let time = 0; time < 30; time++) {
    await expect(transact(store.db, async (tx) => {
      await send(tx, mark(2000));
      throw new Error("no more");
    })).rejects.toThrow("no more");
  }
  expect(await transact(store.db, async (tx) => (await sql<{ one: number }>`select 1 as one`.execute(tx)).rows[0]?.one)).toBe(1);
  expect(await marks()).toHaveLength(300);
});
