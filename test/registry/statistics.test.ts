import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { addSource, noteGrowth, rebuild } from "#registry/index.ts";
import { BY, sourceOf } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

onEachStore("what the database knows of its tables", (db, store) => {
  const rowsSeen = async (): Promise<number> => (await sql<{ n: number }>`select reltuples::float8 as n from pg_class where oid = 'sources'::regclass`.execute(db())).rows[0]!.n;
  let added = 0;
  const add = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await addSource(db(), sourceOf(`Cuba sent ${++added} doctors to Kenya.`), BY);
  };
  beforeEach(() => emptied(store()));

  test("is looked at anew whenever the sources that came have doubled, from 32 on", async () => {
    await add(20);
    await noteGrowth(db(), 20);
    expect(await rowsSeen()).toBeLessThan(20);
    await add(20);
    await noteGrowth(db(), 20);
    expect(await rowsSeen()).toBe(40);
    await add(10);
    await noteGrowth(db(), 10);
    expect(await rowsSeen()).toBe(40);
    await add(20);
    await noteGrowth(db(), 20);
    expect(await rowsSeen()).toBe(70);
  });
  test("is not, where it has seen as many", async () => {
    await add(300);
    await rebuild(db());
    expect(await rowsSeen()).toBe(300);
    await add(100);
    await noteGrowth(db(), 100);
    expect(await rowsSeen()).toBe(300);
  });
});
