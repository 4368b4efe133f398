import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { addReading, addSource, doctor, proposeDrafts, rebuild, record } from "#registry/index.ts";
import { DRAFTS, OTHERS, TEXT } from "./changes.ts";
import { AT, BY, decision, readingOf, SUPPLY } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

onEachStore("the doctor", (db, store) => {
  beforeEach(async () => {
    await emptied(store());
    for (const one of [TEXT, ...OTHERS]) await addSource(db(), one, BY);
    await proposeDrafts(db(), { drafts: DRAFTS, reading: await addReading(db(), readingOf(TEXT), { reader: "r", version: "1", at: AT }), at: AT });
    for (const draft of DRAFTS) await record(db(), decision({ kind: "accept", entry: draft.id, as: SUPPLY, claims: draft.claims, draft }));
    await record(db(), decision({ kind: "merge", into: "d1", from: "d2" }));
    await record(db(), decision({ kind: "join", source: TEXT.id, with: OTHERS[0]!.id, reasons: [] }));
  });

  // As an administrator or a failing disk might: past all triggers.
  const spoil = async (table: string, statement: string): Promise<void> => {
    await sql.raw(`alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`).execute(db());
  };

  test("finds nothing where all is well", async () => expect(await doctor(db())).toEqual([]));

  test.each([
    ["fold", "entries", "update entries set status = 'suspended' where id = 'd1'"],
    ["fold", "entries", "update entries set body = replace(body::text, 'offered', 'pledged')::json where id = 'd3'"],
    ["fold", "entries", "delete from entries where id = 'd3'"],
    ["draft", "drafts", "update drafts set state = 'open' where id = 'd2'"],
    ["cluster", "sources", "update sources set cluster = id"],
  ])("finds a %s that is off, and a rebuild mends it: %s %s", async (kind, table, statement) => {
    await spoil(table, statement);
    expect((await doctor(db())).map((one) => one.kind)).toContain(kind);
    await rebuild(db());
    expect(await doctor(db())).toEqual([]);
  });

  test.each([
    ["quote", "claims", "update claims set quote_start = quote_start - 1"],
    ["quote", "drafts", "update drafts set body = replace(body::text, 'offered', 'pledged')::json"],
    ["orphan", "claims", "update claims set change = 'nobody'"],
    ["orphan", "claims", "delete from claims"],
    ["version", "changes", "delete from changes where subject = 'd1' and version = 1"],
    ["orphan", "entry_keys", "insert into entry_keys values ('nowhere', 'key')"],
  ])("finds what only a backup mends, a %s: %s %s", async (kind, table, statement) => {
    await spoil(table, statement);
    expect((await doctor(db())).map((one) => one.kind)).toContain(kind);
  });

  test.each([
    ["its text", "text = text || ' and more'", "its text is not what its id says"],
    ["its bytes", "bytes = 'other'::bytea", "its bytes are not what their hash says"],
  ])("finds a source of which somebody has changed %s behind the register's back", async (_, change, detail) => {
    await sql`alter table sources drop constraint text_is_its_hash, drop constraint bytes_are_their_hash`.execute(db());
    await spoil("sources", `update sources set ${change}`);
    const found = await doctor(db());
    expect(found.map((one) => one.kind)).toContain("hash");
    expect(found.map((one) => one.detail)).toContain(detail);
    await emptied(store());
    await sql.raw(`alter table sources add constraint text_is_its_hash check (id = 'sha256:' || encode(sha256(convert_to(text, 'UTF8')), 'hex')),
      add constraint bytes_are_their_hash check (bytes_hash = 'sha256:' || encode(sha256(coalesce(bytes, convert_to(text, 'UTF8'))), 'hex'))`).execute(db());
  });
});
