import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptDraft, addNote, decide, doctor, ingest, openStore, rebuild, undoAll, type Register, type Store } from "#app/register/index.ts";
import { drafts, knownSources } from "#registry/index.ts";
import { bundle } from "../../registry/bundle.ts";
import { emptied, folder } from "../../registry/stores.ts";
import { READER, registerOf } from "./open.ts";
import { delivery, promise, readingOf } from "./reading-of.ts";

const clinic = (n: number) =>
  readingOf(`Clinic ${n} opens\n\nPeru sent ${n} nurses to Ghana on ${(n % 27) + 1} March 2021. They work at Clinic${n} Hospital.\n`, {
    published: "2021-04-01",
    entities: { e1: "country Peru PE", e2: "country Ghana GH", e3: `organisation Clinic${n} Hospital` },
    activities: [{ kind: "deployment", status: "completed", trigger: `sent ${n} nurses`, who: ["provider e1", "recipient e2", "implementer e3"], figure: [n, "nurse", `${n} nurses`] }],
  });

const LOST = ["connection-lost", "connection-refused"];
const codeOf = (error: unknown): string => String((error as { code?: unknown }).code);

/** Asks again where a connection that had broken unnoticed was asked. */
async function again<T>(ask: () => Promise<T>, left = 20): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (left === 0 || !LOST.includes(codeOf(error))) throw error;
    await setTimeout(20);
    return again(ask, left - 1);
  }
}

/** What is half there: a source without its reading, a decision of a draft without its other side. */
const torn = async ({ db }: Store) =>
  (await sql<{ id: string }>`
    select s.id from sources s where (select count(*) from readings r where r.source = s.id) <> 1
    union all select c.id from changes c where c.kind = 'accept' and c.after #>> '{draft,id}' is not null and not exists (select from changes o where o.id = c.id and o.kind = 'decide')`.execute(db)).rows;

describe("the connection breaks", () => {
  const data = folder();
  let store: Store;
  let register: Register;
  const open = async (): Promise<void> => {
    store = await openStore({ kind: "embedded", data, env: {} });
    register = registerOf(store.db);
  };
  beforeAll(open);
  beforeEach(async () => {
    await again(() => emptied(store));
    await again(() => ingest(register, promise, READER));
  });
  afterAll(async () => {
    await store.close();
    rmSync(data, { recursive: true, force: true });
  });

  /** What people do with a register; each can be done again where it was not acknowledged. */
  const USES: readonly (readonly [string, (n: number) => Promise<unknown>])[] = [
    ["adding", (n) => ingest(register, clinic(n), { ...READER, acceptFrom: 0.5 })],
    ["a note", (n) => addNote(register, `${n} nurses came.`, { entry: "country:GH", values: [{ property: "alias", value: `Gold Coast ${n}` }] })],
    ["a decision", async (n) => {
      await ingest(register, clinic(n), READER);
      const [draft] = await drafts(store.db, { state: "open", source: clinic(n).source.id, kind: "activity" }, { limit: 1 });
      const taken = draft ? await acceptDraft(register, draft) : null;
      if (taken) await undoAll(register, taken.changes);
    }],
    ["making everything anew", () => rebuild(register)],
  ];

  test.each(USES)("of %s, cut off by the server: an error that says so, nothing by halves, and the next one goes well", async (_, use) => {
    const codes = new Set<string>();
    for (let n = 1; n <= 12; n++) {
      const work = use(n).then(() => "done", codeOf);
      await setTimeout(Math.random() * 30);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'`.execute(store.db).catch(() => {});
      codes.add(await work);
      expect(await again(() => torn(store))).toEqual([]);
      await again(() => use(n));
    }
    for (const code of codes) expect(["done", ...LOST]).toContain(code);
    expect(await again(() => doctor(register))).toEqual([]);
  });

  test("the server is stopped in the middle, or killed: the register is whole when it is opened again", async () => {
    for (const signal of ["SIGINT", "SIGKILL", "SIGINT", "SIGKILL"] as const) {
      const known: string[] = [];
      const work = (async () => {
        for (let n = 40; n < 80; n++) {
          await ingest(register, clinic(n), { ...READER, acceptFrom: 0.5 });
          known.push(clinic(n).source.id);
        }
      })().then(() => "done", codeOf);
      await setTimeout(60 + Math.random() * 200);
      process.kill(Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), signal);
      expect(["done", ...LOST]).toContain(await work);
      await expect(decide(register, { kind: "charge", entry: "country:GH", charge: null })).rejects.toMatchObject({ code: expect.stringMatching(LOST.join("|")) });
      await store.close();
      await open();
      expect([...(await knownSources(store.db, known))].sort()).toEqual([...new Set(known)].sort());
      expect(await torn(store)).toEqual([]);
      expect(await doctor(register)).toEqual([]);
    }
    expect((await ingest(register, delivery, READER)).kind).toBe("added");
  });
});

describe("the disk is full", () => {
  let program: string;
  beforeAll(async () => {
    program = await bundle(new URL("./processes/filler.ts", import.meta.url));
  });
  afterAll(() => rmSync(program, { force: true }));

  /** The lines of the filler, up to the one that begins with `until`. */
  async function lines(said: AsyncIterator<string>, until: string): Promise<string[]> {
    const found: string[] = [];
    for (let next = await said.next(); !next.done; next = await said.next()) {
      found.push(next.value);
      if (next.value.startsWith(until)) break;
    }
    return found;
  }

  /** Fills the disk, makes room, goes on. */
  async function fill(words: readonly [string, ...string[]], makeRoom: () => void): Promise<void> {
    const child = spawn(words[0], words.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
    const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await lines(said, "doctor");
    expect(first.filter((line) => line.startsWith("added")).length).toBeGreaterThan(0);
    expect(first.slice(-2)).toEqual(["refused disk-full", "doctor []"]);
    makeRoom();
    child.stdin.write("go on\n");
    expect(await lines(said, "doctor")).toEqual(["added", "accepted true", "doctor []"]);
    child.stdin.end();
    await new Promise((resolve) => child.on("close", resolve));
  }

  test("by a limit on files: a clear error, the register whole, and work goes on", async () => {
    const data = folder();
    try {
      // In kilobytes; one segment of the log is 16 MB, and is not what is refused.
      await fill(["bash", "-c", `ulimit -f 20480 && exec "$0" "$@"`, process.execPath, program, data], () => {});
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });

  const place = folder();
  const mounted = process.platform === "linux" && spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "rapporteur-test", place]).status === 0;
  if (!mounted) console.warn("No small file system can be mounted here (that takes root): a full one is not tried, a limit on files is.");
  afterAll(() => {
    if (mounted) spawnSync("umount", ["-l", place]);
    rmSync(place, { recursive: true, force: true });
  });
  test.skipIf(!mounted)("by a small file system: a clear error, the register whole, and work goes on where there is room again", async () => {
    chmodSync(place, 0o755);
    mkdirSync(join(place, "data"));
    const ballast = join(place, "ballast");
    writeFileSync(ballast, Buffer.alloc(20_000_000, 1));
    await fill([process.execPath, program, join(place, "data")], () => rmSync(ballast));
  });
});
