import { sql } from "kysely";
import type { Change } from "#model/change.ts";
import type { Claim } from "#model/claim.ts";
import type { Entry } from "#model/entry.ts";
import type { Outlet } from "#model/outlet.ts";
import { listed, send, type Db } from "./database.ts";
import type { Verdict } from "./fold-draft.ts";
import type { After } from "./parts.ts";
import { project } from "./project.ts";
import { draftOfSubject } from "./subjects.ts";

/** Appends changes, in their order. */
export const writeChanges = (db: Db, changes: readonly Change[]): Promise<void> => send(db, sql`
  insert into changes (subject, version, id, by, at, why, kind, before, after, undoes)
  select subject, version, id, by, at, why, kind, before, after, undoes
  from json_to_recordset(${listed(changes)}) as c (subject text, version int, id text, by text, at text, why text, kind text, before json, after json, undoes text)`);

const claimRow = (entry: string, change: string) => ({ quote, saidBy, saidOn, ...claim }: Claim) => ({
  ...claim, entry, quote_start: quote.start, quote_end: quote.end, quote_exact: quote.exact, said_by: saidBy, said_on: saidOn, change,
});

function newClaims({ kind, subject, id, after }: Change) {
  if (kind === "accept") return (after as After["accept"]).claims.map(claimRow(subject, id));
  return kind === "edit" ? [claimRow(subject, id)((after as After["edit"]).claim)] : [];
}

/** Writes the claims that changes bring; here the database checks their quotes. One that was there before its change was undone stays. */
export async function writeClaims(db: Db, changes: readonly Change[]): Promise<void> {
  const claims = changes.flatMap(newClaims);
  if (claims.length === 0) return;
  await send(db, sql`
    insert into claims (source, entry, id, property, value, quote_start, quote_end, quote_exact, said_by, party, said_on, confidence, change)
    select source, entry, id, property, value, quote_start, quote_end, quote_exact, said_by, party, said_on, confidence, change
    from json_to_recordset(${listed(claims)}) as c (source text, entry text, id text, property text, value json, quote_start int, quote_end int, quote_exact text,
      said_by json, party boolean, said_on text, confidence real, change text)
    on conflict do nothing`);
}

const COLUMNS = ["kind", "type", "state", "merged_into", "version", "changed_at", "name", "status", "rung", "countries", "providers", "recipients", "refs", "named", "sources", "instrument", "purpose",
  "first_day", "last_day", "due_day", "heard_on", "charge_person", "look_again", "words", "figures", "body"] as const;
const NAMES = sql.join(COLUMNS.map((name) => sql.ref(name)));
const UPDATES = sql.join(COLUMNS.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));

/** An entry with the day of its last change. */
export type Dated = readonly [entry: Entry, changedAt: string];

/** The row of an entry: all of it made of its fold. */
export const entryRow = ([entry, changedAt]: Dated) => ({
  id: entry.id, kind: entry.kind, type: entry.type, state: entry.state, merged_into: entry.mergedInto, version: entry.version, changed_at: changedAt, ...project(entry), body: entry,
});

async function writeLinks(db: Db, entries: readonly Entry[]): Promise<void> {
  const links = entries.flatMap(({ id, state, links: own }) => (state === "live" ? own.map(({ kind, to }) => ({ entry: id, kind, target: to })) : []));
  await send(db, sql`delete from links where entry = any (${entries.map(({ id }) => id)}::text[])`);
  if (links.length === 0) return;
  await send(db, sql`insert into links (entry, kind, target) select entry, kind, target from json_to_recordset(${listed(links)}) as l (entry text, kind text, target text) on conflict do nothing`);
}

/** Writes folds in the place of those before. */
export async function writeEntries(db: Db, entries: readonly Dated[]): Promise<void> {
  if (entries.length === 0) return;
  await send(db, sql`
    insert into entries (id, ${NAMES})
    select id, ${NAMES} from json_to_recordset(${listed(entries.map(entryRow))}) as e (id text, kind text, type text, state text, merged_into text, version int, changed_at text, name text,
      status text, rung smallint, countries text[], providers text[], recipients text[], refs text[], named text[], sources text[], instrument text, purpose text,
      first_day text, last_day text, due_day text, heard_on text, charge_person text, look_again text, words text, figures json, body json)
    on conflict (id) do update set ${UPDATES}`);
  await writeLinks(db, entries.map(([entry]) => entry));
}

/** Writes the keys by which entries are found to be compared, in the place of those before. */
export async function writeKeys(db: Db, keys: readonly { readonly entry: string; readonly keys: readonly string[] }[]): Promise<void> {
  const pairs = keys.flatMap(({ entry, keys: own }) => [...new Set(own)].map((key) => ({ entry, key })));
  await send(db, sql`
    with wanted as (select entry, key from json_to_recordset(${listed(pairs)}) as k (entry text, key text)),
      gone as (delete from entry_keys k where entry = any (${keys.map(({ entry }) => entry)}::text[])
        and not exists (select from wanted w where w.entry = k.entry and w.key = k.key))
    insert into entry_keys (entry, key) select entry, key from wanted on conflict do nothing`);
}

/** Writes where drafts stand. */
export async function writeVerdicts(db: Db, verdicts: readonly (readonly [subject: string, verdict: Verdict])[]): Promise<void> {
  if (verdicts.length === 0) return;
  const keys = verdicts.map(([subject]) => draftOfSubject(subject));
  await send(db, sql`
    update drafts d set state = v.state, change = v.change
    from unnest(${keys.map((key) => key?.source)}::text[], ${keys.map((key) => key?.id)}::text[], ${verdicts.map(([, { state }]) => state)}::text[], ${verdicts.map(([, { change }]) => change)}::text[]) as v (source, id, state, change)
    where d.source = v.source and d.id = v.id`);
}

/** Writes what is known of an outlet; null takes it away, as where its only description was undone. */
export async function writeOutlet(db: Db, id: string, outlet: Outlet | null): Promise<void> {
  if (outlet === null) await sql`delete from outlets where id = ${id}`.execute(db);
  else
    await sql`
      insert into outlets (id, name, kind, country, body) values (${id}, ${outlet.name}, ${outlet.kind}, ${outlet.country ?? null}, ${JSON.stringify(outlet)})
      on conflict (id) do update set name = excluded.name, kind = excluded.kind, country = excluded.country, body = excluded.body`.execute(db);
}
