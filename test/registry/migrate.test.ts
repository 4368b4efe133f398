import { sql } from "kysely";
import { expect, test } from "vitest";
import { dumpSchema } from "#registry/dump-schema.ts";
import { migrate, openStore } from "#registry/index.ts";
import { migrations } from "#registry/migrations/index.ts";
import { onEachStore } from "./stores.ts";

/** The columns by which the big tables distribute, as docs/explanation/scale.md says; the others are small and stand everywhere. */
const DISTRIBUTED: Readonly<Record<string, string>> = {
  sources: "id", source_keys: "source", origins: "source", readings: "source", drafts: "source", claims: "source", mentions: "source",
  changes: "subject", entries: "id", links: "entry", entry_keys: "entry",
};
const EVERYWHERE = ["outlets", "refusals", "fetches", "migrations"];

onEachStore("migrations", (db, store) => {
  // Written anew by `npx vitest run test/registry/migrate.test.ts -u`; CI never writes.
  test("the schema is the one that is checked in", async () => expect(await dumpSchema(db())).toMatchFileSnapshot("../../src/registry/schema.sql"));

  test("every key, and every reference from one big table to another, begins with the column by which its table is distributed", async () => {
    const found = await sql<{ table: string; name: string; columns: string[] }>`
      select k.conrelid::regclass::text as "table", k.conname as name, array_agg(a.attname::text order by u.place) as columns
      from pg_constraint k cross join lateral unnest(k.conkey) with ordinality u (number, place) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number
      where k.connamespace = current_schema()::regnamespace and k.contype in ('p', 'u', 'f') group by 1, 2`.execute(db());
    const big = found.rows.filter(({ table }) => table in DISTRIBUTED);
    expect(new Set(big.map(({ table }) => table))).toEqual(new Set(Object.keys(DISTRIBUTED)));
    expect(big.filter(({ table, columns }) => columns[0] !== DISTRIBUTED[table])).toEqual([]);
    const all = (await sql<{ name: string }>`select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(db())).rows.map(({ name }) => name);
    // Whoever adds a table says where it stands: here, and in docs/explanation/scale.md.
    expect(all.sort()).toEqual([...Object.keys(DISTRIBUTED), ...EVERYWHERE].sort());
  });

  test("migrating again changes nothing", async () => {
    const before = await dumpSchema(db());
    await migrate(db());
    expect(await dumpSchema(db())).toBe(before);
  });

  test("twenty at once do it once", async () => {
    await sql`drop schema public cascade`.execute(db());
    await sql`create schema public`.execute(db());
    await Promise.all(Array.from({ length: 20 }, () => migrate(db())));
    expect((await sql`select number from migrations order by number`.execute(db())).rows).toEqual(migrations.map(({ number }) => ({ number })));
    await expect(dumpSchema(db())).resolves.toMatchFileSnapshot("../../src/registry/schema.sql");
  });

  test("a later version's schema is left alone", async () => {
    await sql`insert into migrations (number, name) values (99, 'later')`.execute(db());
    await expect(migrate(db())).rejects.toMatchObject({ code: "newer-schema" });
    await sql`delete from migrations where number = 99`.execute(db());
    await expect(migrate(store().db)).resolves.toBeUndefined();
  });
});

test("a server that is not there is an error that says so", async () => {
  await expect(openStore({ kind: "server", env: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" } })).rejects.toMatchObject({ code: "connection-refused" });
  await expect(openStore({ kind: "server", env: {} })).rejects.toMatchObject({ code: "usage" });
});
