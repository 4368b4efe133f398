import { sql } from "kysely";
import { expect, test } from "vitest";
import { dumpSchema } from "#registry/dump-schema.ts";
import { migrate, openStore } from "#registry/index.ts";
import { migrations } from "#registry/migrations/index.ts";
import { onEachStore } from "./stores.ts";

onEachStore("migrations", (db, store) => {
  // Written anew by `npx vitest run test/registry/migrate.test.ts -u`; CI never writes.
  test("the schema is the one that is checked in", async () => expect(await dumpSchema(db())).toMatchFileSnapshot("../../src/registry/schema.sql"));

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
