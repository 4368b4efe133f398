import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { Entry } from "#model/entry.ts";
import { quote } from "#model/quote.ts";
import { addMentions, addReading, addSource, doctor, proposeDrafts, rebuild, record } from "#registry/index.ts";
import { DRAFTS, OTHERS, TEXT } from "./changes.ts";
import { AT, BY, decision, readingOf, SUPPLY } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

const TEXT_QUOTE = quote(TEXT.text, 0, 4);
const keysOf = ({ id, claims }: Entry): readonly string[] => [`id ${id}`, ...claims.map(({ property }) => property)];

onEachStore("the doctor", (db, store) => {
  beforeEach(async () => {
    await emptied(store());
    for (const one of [TEXT, ...OTHERS]) await addSource(db(), one, BY);
    await proposeDrafts(db(), { drafts: [...DRAFTS, { ...DRAFTS[0]!, id: "d4" }], reading: await addReading(db(), readingOf(TEXT), { reader: "r", version: "1", at: AT }), at: AT });
    for (const draft of DRAFTS) await record(db(), decision({ kind: "accept", entry: draft.id, as: SUPPLY, claims: draft.claims, draft }), { keysOf });
    await record(db(), decision({ kind: "merge", into: "d1", from: "d2" }), { keysOf });
    await record(db(), decision({ kind: "link", entry: "d1", link: { kind: "delivers", to: "d3" } }), { keysOf });
    await record(db(), decision({ kind: "describe", outlet: { id: "o", name: "Daily", kind: "media" } }));
    await addMentions(db(), [{ source: TEXT.id, entry: "d3", quote: TEXT_QUOTE }]);
    await record(db(), decision({ kind: "join", source: TEXT.id, with: OTHERS[0]!.id, reasons: [] }));
  });

  // As an administrator or a failing disk might: past all triggers.
  const spoil = async (table: string, statement: string): Promise<void> => {
    await sql.raw(`alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`).execute(db());
  };

  test("finds nothing where all is well", async () => expect(await doctor(db(), { keysOf })).toEqual([]));

  test.each([
    ["fold", "entries", "update entries set status = 'suspended' where id = 'd1'"],
    ["fold", "entries", "update entries set body = replace(body::text, 'offered', 'pledged')::json where id = 'd3'"],
    ["fold", "entries", "delete from entries where id = 'd3'"],
    ["draft", "drafts", "update drafts set state = 'open' where id = 'd2'"],
    ["cluster", "sources", "update sources set cluster = id"],
    ["draft", "drafts", "update drafts set state = 'rejected', change = 'nobody' where id = 'd4'"],
    ["draft", "drafts", "update drafts set change = 'nobody' where id = 'd2'"],
    ["claim", "claims", "delete from claims"],
    ["link", "links", "delete from links"],
    ["link", "links", "insert into links values ('d3', 'follows', 'd1')"],
    ["key", "entry_keys", "delete from entry_keys where entry = 'd3'"],
    ["key", "entry_keys", "insert into entry_keys values ('d3', 'another')"],
    ["key", "entry_keys", "update entry_keys set key = 'another' where key = 'id d3'"],
    ["key", "entry_keys", "insert into entry_keys values ('nowhere', 'key')"],
    ["outlet", "outlets", "update outlets set body = '{}'"],
    ["outlet", "outlets", "delete from outlets"],
    ["outlet", "outlets", "insert into outlets values ('x', 'X', 'media', null, '{}')"],
  ])("finds a %s that is off, and a rebuild mends it: %s %s", async (kind, table, statement) => {
    await spoil(table, statement);
    const found = await doctor(db(), { keysOf });
    expect(found.map((one) => one.kind)).toContain(kind);
    expect([...new Set(found.map(({ mend }) => mend))]).toEqual(["rebuild"]);
    expect((await rebuild(db(), { keysOf })).otherwise).toBeGreaterThan(0);
    expect(await doctor(db(), { keysOf })).toEqual([]);
    expect((await rebuild(db(), { keysOf })).otherwise).toBe(0);
  });

  test.each([
    ["quote", "claims", "update claims set quote_start = quote_start - 1"],
    ["quote", "drafts", "update drafts set body = replace(body::text, 'offered', 'pledged')::json"],
    ["orphan", "claims", "update claims set change = 'nobody'"],
    ["claim", "claims", "update claims set value = '\"suspended\"' where property = 'status'"],
    ["claim", "changes", "update changes set after = replace(after::text, '\"offered\"', '\"pledged\"')::json where subject = 'd3'"],
    ["draft", "drafts", "delete from drafts where id = 'd3'"],
    ["version", "changes", "delete from changes where subject like 'draft:%'"],
    ["version", "changes", "delete from changes where subject = 'd2' and kind = 'merged'"],
    ["quote", "sources", "update sources set title = 'Another'"],
    ["quote", "mentions", "update mentions set quote_exact = 'another'"],
    ["orphan", "mentions", "update mentions set entry = 'nowhere'"],
    ["orphan", "readings", "set session_replication_role = replica; delete from readings; set session_replication_role = default"],
    ["version", "changes", "delete from changes where subject = 'd1' and version = 1"],
  ])("finds what only a backup mends, a %s: %s %s", async (kind, table, statement) => {
    await spoil(table, statement);
    expect((await doctor(db())).filter(({ mend }) => mend === "backup").map((one) => one.kind)).toContain(kind);
  });

  test.each([["claims", "alter table claims disable trigger claims_stay", "alter table claims enable trigger claims_stay"], ["changes", "alter table changes disable trigger user", "alter table changes enable trigger user"]])("finds that the database no longer refuses what it should: %s", async (table, off, on) => {
    await sql.raw(off).execute(db());
    expect((await doctor(db())).map(({ kind, subject }) => [kind, subject])).toContainEqual(["guard", table]);
    await sql.raw(on).execute(db());
    expect(await doctor(db())).toEqual([]);
  });

  test("a rebuild of what is damaged is refused, and changes nothing", async () => {
    await sql`alter table claims drop constraint claims_source_fkey`.execute(db());
    await spoil("claims", "truncate claims");
    await sql.raw("set session_replication_role = replica").execute(db()).catch(() => {});
    await spoil("changes", "update changes set after = replace(after::text, 'offered', 'withheld')::json where subject = 'd3'");
    const before = (await sql`select id, body::text from entries order by id`.execute(db())).rows;
    await sql.raw("set session_replication_role = default").execute(db()).catch(() => {});
    await expect(rebuild(db())).rejects.toMatchObject({ code: "damaged-register" });
    expect((await sql`select id, body::text from entries order by id`.execute(db())).rows).toEqual(before);
    await sql`alter table claims add constraint claims_source_fkey foreign key (source) references sources (id)`.execute(db());
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
