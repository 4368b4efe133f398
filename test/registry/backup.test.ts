import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addMentions, addOrigin, addReading, addSource, backup, doctor, keepFetch, noteRefusal, openStore, proposeDrafts, rebuild, record, restore, type Db, type Store } from "#registry/index.ts";
import { acts, DRAFTS, OTHERS, recordAll, TEXT } from "./changes.ts";
import { AT, BY, claim, decision, readingOf, sourceOf } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
async function* chunksOf(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const keysOf = ({ id }: { readonly id: string }): string[] => [`id:${id}`];

async function fill(db: Db): Promise<void> {
  const latin = sourceOf("Médicos");
  await addSource(db, latin, { ...BY, bytes: Buffer.from(latin.text, "latin1"), keys: ["k1", "k2"] });
  for (const one of [TEXT, ...OTHERS]) await addSource(db, one, BY);
  await addOrigin(db, TEXT.id, { place: "a.html", format: "html", bodyStart: 3, stretches: [{ start: 0, end: 3, path: "h1" }], notes: [] });
  await noteRefusal(db, { place: "b.html", code: "not-text", detail: null, by: "Ana" }, AT);
  await keepFetch(db, { address: "https://example.org/feed", kind: "feed", feed: null, state: "done", etag: '"1"', lastModified: null, checkedAt: AT, notBefore: null, failures: 0 });
  await proposeDrafts(db, { drafts: DRAFTS, reading: await addReading(db, readingOf(TEXT), { reader: "r", version: "1", at: AT }), at: AT });
  await recordAll(db, fc.sample(acts, { numRuns: 60, seed: 7 }), "b");
  const { rows: [named] } = await sql<{ id: string }>`select id from entries order by id limit 1`.execute(db);
  await addMentions(db, [{ source: TEXT.id, entry: named!.id, quote: claim(TEXT, "Cuba 🇨🇺", ["name", "Cuba"]).quote }]);
  await record(db, decision({ kind: "describe", outlet: { id: "o9", name: "Daily", kind: "media" } }));
}

onEachStore("backup", (db, store) => {
  let other: Store;
  let bytes: Buffer;
  beforeAll(async () => {
    await fill(db());
    bytes = await collect(backup(db(), { at: AT }));
    other = await openStore({ kind: "pglite", data: "memory:", env: {} });
  });
  afterAll(() => other?.close());

  test("restored elsewhere it is the same register", async () => {
    await restore(other.db, chunksOf(bytes));
    expect(await doctor(other.db)).toEqual([]);
    const again = await collect(backup(other.db, { at: AT }));
    expect(gunzipSync(again).toString()).toBe(gunzipSync(bytes).toString());
    const entries = sql<{ line: string }>`select row_to_json(e)::text as line from entries e order by id`;
    expect((await entries.execute(other.db)).rows).toEqual((await entries.execute(db())).rows);
    await expect(restore(other.db, chunksOf(bytes))).rejects.toMatchObject({ code: "not-empty" });
  });

  const plain = (): string => gunzipSync(bytes).toString();
  const sealed = (text: string): Buffer => gzipSync(text);
  const lines = (): string[] => plain().split("\n").slice(0, -1);
  const middle = (): number => Math.floor(bytes.length / 2);
  describe("is refused where", () => {
    beforeAll(() => emptied(other));
    test.each<readonly [string, () => Buffer, string]>([
      ["it breaks off", () => bytes.subarray(0, middle()), "damaged-backup"],
      ["a byte is off", () => Buffer.concat([bytes.subarray(0, middle()), Buffer.from([bytes[middle()]! ^ 0xff]), bytes.subarray(middle() + 1)]), "damaged-backup"],
      ["it is something else", () => Buffer.from("no backup"), "damaged-backup"],
      ["it is other JSON", () => sealed('{"a":1}\n'), "damaged-backup"],
      ["its end is missing", () => sealed(`${lines().slice(0, -1).join("\n")}\n`), "damaged-backup"],
      ["a row is missing", () => sealed(`${lines().toSpliced(3, 1).join("\n")}\n`), "damaged-backup"],
      ["a word was changed", () => sealed(plain().replace("offered Kenya", "refused Kenya")), "damaged-backup"],
      ["it is of a later format", () => sealed(plain().replace("backup@1", "backup@2")), "newer-backup"],
    ])("%s, and nothing is restored", async (_, broken, code) => {
      await expect(restore(other.db, chunksOf(broken()))).rejects.toMatchObject({ code });
      expect((await sql`select from sources`.execute(other.db)).rows).toEqual([]);
    });
  });

  test("keys are made anew where it is told how", async () => {
    await rebuild(db(), { keysOf });
    const { rows } = await sql<{ key: string }>`select key from entry_keys order by key`.execute(store().db);
    const live = await sql<{ key: string }>`select 'id:' || id as key from entries where state = 'live' order by id`.execute(db());
    expect(rows).toEqual(live.rows);
  });
});
