import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSource, dataFolder, openStore, record, type Store } from "#registry/index.ts";
import { aliveSince } from "#registry/store/alive.ts";
import { bundle } from "./bundle.ts";
import { start } from "./child.ts";
import { BY, claim, decision, sourceOf, SUPPLY } from "./samples.ts";
import { folder } from "./stores.ts";

let opener: string;
let data: string;
beforeAll(async () => {
  opener = await bundle(new URL("./processes/opener.ts", import.meta.url));
  data = folder();
});
afterAll(() => [opener, data].forEach((path) => rmSync(path, { recursive: true, force: true })));

const serverPid = (): number => Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
const open = (more: Partial<Parameters<typeof openStore>[0]> = {}): Promise<Store> => openStore({ kind: "embedded", data, env: {}, ...more });

describe("the embedded store", () => {
  test("two processes that open it at once share one server, and the last one stops it", async () => {
    const [one, two] = [start(opener, ["embedded", data]), start(opener, ["embedded", data])];
    const said = await Promise.all([one.says(), two.says()]);
    expect(said[0]).toMatch(/^\d{4}-/);
    expect(said[1]).toBe(said[0]);
    expect(await one.end()).toBe(0);
    expect(aliveSince(serverPid())).not.toBeNull();
    expect(await two.end()).toBe(0);
    expect(existsSync(join(data, "postgres", "postmaster.pid"))).toBe(false);
  });

  test("a server whose process was killed is adopted", async () => {
    const one = start(opener, ["embedded", data]);
    const since = await one.says();
    await one.kill();
    const two = start(opener, ["embedded", data]);
    expect(await two.says()).toBe(since);
    await two.end();
    expect(existsSync(join(data, "postgres", "postmaster.pid"))).toBe(false);
  });

  test("one that closes while others open leaves them a server", async () => {
    const rounds = Array.from({ length: 8 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 40));
      const store = await open();
      const { rows } = await sql<{ one: number }>`select 1 as one`.execute(store.db);
      await store.close();
      return rows[0]?.one;
    });
    expect(await Promise.all(rounds)).toEqual(Array.from({ length: 8 }, () => 1));
  });

  test("one thing after another is asked over one connection, several at once over several", async () => {
    const store = await open();
    const connections = async (): Promise<number> => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity where application_name = 'rapporteur'`.execute(store.db);
      return rows[0]!.count;
    };
    const own = async (): Promise<number> => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(store.db)).rows[0]!.pid;
    const first = await own();
    expect([await connections(), await own()]).toEqual([1, first]);
    await Promise.all([sql`select pg_sleep(0.1)`.execute(store.db), sql`select pg_sleep(0.1)`.execute(store.db)]);
    expect(await connections()).toBe(2);
    await Promise.allSettled([sql`select pg_sleep(1)`.execute(store.db), sql`select pg_terminate_backend(${first}::int, 1000)`.execute(store.db)]);
    expect(await own()).not.toBe(first);
    await store.close();
    // Whoever lost that connection cannot tell that nobody else is there: the next one stops the server.
    await (await open()).close();
    expect(existsSync(join(data, "postgres", "postmaster.pid"))).toBe(false);
  });

  test("a file that another program's number is in does not keep it from starting", async () => {
    writeFileSync(join(data, "postgres", "postmaster.pid"), `${process.pid}\n${join(data, "postgres")}\n`);
    const store = await open();
    await store.close();
  });

  test("a folder whose name is too long for a socket will do", async () => {
    const deep = join(data, "d".repeat(100));
    mkdirSync(deep, { recursive: true });
    const store = await open({ data: deep });
    expect((await sql`select 1 as one`.execute(store.db)).rows).toEqual([{ one: 1 }]);
    await store.close();
  });

  test("a process with another folder for temporary files finds the server all the same", async () => {
    const deep = join(data, "e".repeat(100));
    mkdirSync(deep, { recursive: true });
    const tmp = mkdtempSync(join(data, "tmp-"));
    chmodSync(tmp, 0o755);
    const one = start(opener, ["embedded", deep], { env: { TMPDIR: tmp } });
    const since = await one.says();
    const store = await open({ data: deep });
    expect((await sql<{ started: string }>`select pg_postmaster_start_time()::text as started`.execute(store.db)).rows).toEqual([{ started: since }]);
    await store.close();
    await one.end();
  });

  test.runIf(process.getuid?.() === 0)("another user's register is an error that says so", async () => {
    await (await open()).close();
    chmodSync(dirname(opener), 0o755);
    const stranger = start(opener, ["embedded", data], { uid: 65_533 });
    expect(await stranger.says()).toBe("folder-closed");
    await stranger.end();
  });

  test("what a killed process left of making a cluster is taken away, not what is being made", async () => {
    const fresh = folder();
    const [old, young] = [join(fresh, "postgres.99"), join(fresh, "postgres.98")];
    mkdirSync(old);
    mkdirSync(young);
    utimesSync(old, new Date(), new Date(Date.now() - 2 * 3_600_000));
    await (await open({ data: fresh })).close();
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
    rmSync(fresh, { recursive: true, force: true });
  });

  test.each(["embedded", "pglite"] as const)("a folder that holds the other store than %s is not opened as an empty register", async (kind) => {
    const fresh = folder();
    mkdirSync(join(fresh, kind === "embedded" ? "pglite" : "postgres"));
    await expect(open({ kind, data: fresh })).rejects.toMatchObject({ code: "other-store", detail: `--store ${kind === "embedded" ? "pglite" : "embedded"}` });
    rmSync(fresh, { recursive: true, force: true });
  });

  test("it is a server like any other, by its URL", async () => {
    const own = await open();
    const url = `postgres://rapporteur@/postgres?host=${encodeURIComponent(join(data, "run"))}`;
    const byUrl = await openStore({ env: { DATABASE_URL: url } });
    expect([byUrl.kind, (await sql`select 1 as one`.execute(byUrl.db)).rows]).toEqual(["server", [{ one: 1 }]]);
    await byUrl.close();
    const at = (role: string, name: string) => openStore({ env: { DATABASE_URL: url.replace("rapporteur@/postgres", `${role}@/${name}`) } });
    await sql`create role plain login`.execute(own.db);
    await sql`create database others`.execute(own.db);
    await sql`create database latin encoding 'LATIN1' locale 'C' template template0`.execute(own.db);
    await expect(at("plain", "others")).rejects.toMatchObject({ code: "no-rights" });
    await expect(at("rapporteur", "latin")).rejects.toMatchObject({ code: "not-utf8", detail: "it keeps LATIN1" });
    await own.close();
  });

  test.each(["garbage", "mysql://localhost/x", "localhost:5432/x"])("a server's address that is none is an error of usage: %s", async (url) => {
    await expect(openStore({ env: { DATABASE_URL: url } })).rejects.toMatchObject({ code: "usage" });
  });

  test("a folder that cannot be made is an error that says so", async () => {
    writeFileSync(join(data, "file"), "");
    await expect(open({ data: join(data, "file", "below") })).rejects.toMatchObject({ code: "folder-closed" });
  });

  test("data that is damaged is an error with the server's own words", async () => {
    const broken = join(data, "broken");
    mkdirSync(join(broken, "postgres"), { recursive: true });
    writeFileSync(join(broken, "postgres", "PG_VERSION"), "18\n");
    await expect(open({ data: broken })).rejects.toMatchObject({ code: "store-failed" });
  });
});

describe("what goes wrong leaves the register whole", () => {
  const text = sourceOf("Cuba sent 100 doctors.");
  const accept = (id: string) => decision({ kind: "accept", entry: "a", as: SUPPLY, claims: [claim(text, "sent", ["status", "completed"])] }, { id });
  const counts = async ({ db }: Store) => (await sql`select (select count(*)::int from changes) as changes, (select count(*)::int from claims) as claims, (select count(*)::int from entries) as entries`.execute(db)).rows;

  test("a full disk", async () => {
    const store = await open();
    await addSource(store.db, text, BY);
    // The last thing that a decision writes, refused as PostgreSQL does where there is no room.
    await sql.raw(`create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger full_disk before insert on entries for each row execute function full_disk()`).execute(store.db);
    await expect(record(store.db, accept("full"))).rejects.toMatchObject({ code: "disk-full" });
    expect(await counts(store)).toEqual([{ changes: 0, claims: 0, entries: 0 }]);
    await sql.raw("drop trigger full_disk on entries; drop function full_disk").execute(store.db);
    await record(store.db, accept("full"));
    expect(await counts(store)).toEqual([{ changes: 1, claims: 1, entries: 1 }]);
    await store.close();
  });

  test("a server that is killed in the middle of the work", async () => {
    const store = await open();
    const before = await counts(store);
    const work = store.db.transaction().execute(async (tx) => {
      await record(tx, decision({ kind: "charge", entry: "a", charge: { person: "ana" } }, { id: "lost" }));
      process.kill(serverPid(), "SIGKILL");
      await sql`select pg_sleep(1)`.execute(tx);
    });
    await expect(work).rejects.toMatchObject({ code: "connection-lost" });
    await store.close();
    const again = await open();
    expect(await counts(again)).toEqual(before);
    await record(again.db, decision({ kind: "charge", entry: "a", charge: { person: "ana" } }, { id: "lost" }));
    await again.close();
  });
});

describe("PGlite", () => {
  test("warns, and keeps a second process out until the first has ended, however it ends", async () => {
    const warnings: string[] = [];
    const data = folder();
    const store = await open({ kind: "pglite", data, warn: (words) => warnings.push(words) });
    expect(warnings).toEqual([expect.stringContaining("power loss")]);
    const other = start(opener, ["pglite", data]);
    expect(await other.says()).toBe("store-locked");
    await other.end();
    await store.close();
    const killed = start(opener, ["pglite", data]);
    await killed.says();
    await killed.kill();
    await (await open({ kind: "pglite", data })).close();
    rmSync(data, { recursive: true, force: true });
  });
});

test.each<readonly [string, Parameters<typeof dataFolder>[0], NodeJS.Platform, string]>([
  ["as told", { data: "/somewhere", env: { RAPPORTEUR_DATA: "/other" } }, "linux", "/somewhere"],
  ["by the environment", { env: { RAPPORTEUR_DATA: "/other" } }, "linux", "/other"],
  ["by XDG", { env: { XDG_DATA_HOME: "/xdg", HOME: "/home/ana" } }, "linux", "/xdg/rapporteur"],
  ["by XDG, unless it is relative", { env: { XDG_DATA_HOME: "xdg", HOME: "/home/ana" } }, "linux", process.getuid?.() === 0 ? "/var/lib/rapporteur" : "/home/ana/.local/share/rapporteur"],
  ["of the user where the variables are empty", { env: { RAPPORTEUR_DATA: "", HOME: "" } }, "darwin", `${userInfo().homedir}/Library/Application Support/rapporteur`],
  ["on a Mac", { env: { HOME: "/Users/ana" } }, "darwin", "/Users/ana/Library/Application Support/rapporteur"],
])("the data folder %s", (_, options, platform, path) => expect(dataFolder(options, platform)).toBe(path));
test("a data folder that is told and empty is not the folder one happens to be in", () => expect(() => dataFolder({ data: "", env: {} })).toThrow("--data names no folder"));
