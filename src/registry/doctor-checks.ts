import { sql, type RawBuilder } from "kysely";
import { migrations } from "./migrations/index.ts";

/** What mends a thing that is wrong: making everything folded anew, or a backup, since what was kept itself is off. */
export type Mend = "rebuild" | "backup";

/** What sort of thing is wrong. */
export type FindingKind = "hash" | "quote" | "version" | "fold" | "draft" | "cluster" | "orphan" | "claim" | "link" | "key" | "outlet" | "guard";

export interface Finding {
  readonly kind: FindingKind;
  /** the source, entry, subject or table that it is about */
  readonly subject: string;
  readonly detail: string;
  readonly mend: Mend;
}

type Check = RawBuilder<Finding>;
type Words = { readonly subject: string; readonly detail: string };

/** A question for what is wrong of one kind. */
export const asking = (kind: FindingKind, mend: Mend, query: RawBuilder<Words>): Check => sql<Finding>`select ${kind}::text as kind, ${mend}::text as mend, found.subject, found.detail from (${query}) found`;

/** The quotes of rows that are broken: all of a source at once, since its text is cut up for them. `quotes` gives each with its source and what it is of. */
const broken = (table: string, quotes: RawBuilder<unknown>): Check =>
  asking("quote", "backup", sql<Words>`
    select t.source as subject, ${sql.lit(`a quote of ${table} `)} || (q ->> 'of') || ': ' || (q ->> 'exact') as detail
    from (select source, jsonb_agg(quote || jsonb_build_object('of', owner)) as quotes from (${quotes}) one group by source) t
    left join sources s on s.id = t.source, broken_quotes(coalesce(s.text, ''), coalesce(s.astral, '{}'), t.quotes) q`);

const quotesIn = (table: string): Check =>
  broken(table, sql`select source, id as owner, q as quote from ${sql.table(table)} t, jsonb_path_query(t.body::jsonb, 'strict $.**?(exists(@.exact) && exists(@.start) && exists(@.end))') q`);

const quotesOf = (table: string): Check =>
  broken(table, sql`select source, 'of ' || entry as owner, jsonb_build_object('start', quote_start, 'end', quote_end, 'exact', quote_exact) as quote from ${sql.table(table)}`);

const orphan = (query: RawBuilder<Words>): Check => asking("orphan", "backup", query);

/** Rows of a table whose source is not there. */
const withoutSource = (table: string): Check =>
  orphan(sql`select source as subject, ${sql.lit(`${table} of a source that is not there: `)} || count(*) as detail from ${sql.table(table)} t where not exists (select from sources s where s.id = t.source) group by source`);

/** Changes of which the other part is missing: a decision is kept with each of its subjects. */
const half = (kind: string, [other, subject]: readonly [kind: string, subject: RawBuilder<unknown>]): Check =>
  asking("version", "backup", sql<Words>`
    select c.subject, 'change ' || c.id || ' lacks its other part, of ' || ${subject} as detail from changes c
    where c.kind = ${sql.lit(kind)} and ${subject} is not null and not exists (select from changes o where o.id = c.id and o.subject = ${subject} and o.kind = ${sql.lit(other)})`);

const after = (member: string): RawBuilder<unknown> => sql`(c.after ->> ${sql.lit(member)})`;
const DRAFT = sql`'draft:' || (c.after #>> '{draft,source}') || '/' || (c.after #>> '{draft,id}')`;

// The claims that a change says it brought, with the rows that they were written to.
const SAID = sql`
  (select c.subject, c.id as change, said from changes c, json_array_elements(case c.kind when 'accept' then c.after -> 'claims' else json_build_array(c.after -> 'claim') end) said
  where c.kind in ('accept', 'edit')) w left join claims k on k.source = w.said ->> 'source' and k.entry = w.subject and k.id = w.said ->> 'id'`;

const GUARDS = migrations.flatMap(({ sql: text }) => [...text.matchAll(/create trigger (\w+)[^;]*? on (\w+)/g)].map(([, name = "", table = ""]) => ({ name, table })));

/** All that is asked of the tables alone. */
export const CHECKS: readonly Check[] = [
  asking("hash", "backup", sql`select id as subject, 'its text is not what its id says'::text as detail from sources where id <> 'sha256:' || encode(sha256(convert_to(text, 'UTF8')), 'hex')`),
  asking("hash", "backup", sql`select id as subject, 'its bytes are not what their hash says'::text as detail from sources
    where bytes_hash <> 'sha256:' || encode(sha256(coalesce(bytes, convert_to(text, 'UTF8'))), 'hex')`),
  asking("quote", "backup", sql`select id as subject, 'its title or date is not that of its heading'::text as detail from sources
    where title <> coalesce(heading #>> '{title,value}', '') or published is distinct from (heading #>> '{published,value}')`),
  quotesOf("claims"),
  quotesOf("mentions"),
  quotesIn("readings"),
  quotesIn("drafts"),
  asking("version", "backup", sql`select subject, 'a change is missing: ' || count(*) || ' of ' || max(version) as detail from changes group by subject having count(*) <> max(version)`),
  half("accept", ["decide", DRAFT]),
  half("merge", ["merged", after("from")]),
  half("merged", ["merge", after("into")]),
  half("split", ["split-off", after("to")]),
  half("split-off", ["split", after("from")]),
  half("apart", ["apart", after("other")]),
  orphan(sql`select id as subject, 'an entry without a change'::text as detail from entries e where not exists (select from changes c where c.subject = e.id)`),
  orphan(sql`select source as subject, 'a claim of ' || entry || ' without the change that made it' as detail from claims k where not exists (select from changes c where c.subject = k.entry and c.id = k.change)`),
  orphan(sql`select id as subject, 'taken into an entry that is not there: ' || merged_into as detail from entries e where merged_into is not null and not exists (select from changes c where c.subject = e.merged_into)`),
  orphan(sql`select c.subject, 'it undoes a change that is not there: ' || c.undoes as detail from changes c where c.undoes is not null and not exists (select from changes o where o.subject = c.subject and o.id = c.undoes)`),
  orphan(sql`select source as subject, 'named in an entry that is not there: ' || entry as detail from mentions m where not exists (select from changes c where c.subject = m.entry) group by source, entry`),
  orphan(sql`select source as subject, 'draft ' || id || ' of a reading that is not there: ' || reading as detail from drafts d where not exists (select from readings r where r.source = d.source and r.id = d.reading)`),
  ...["readings", "origins", "source_keys"].map(withoutSource),
  asking("claim", "rebuild", sql`select w.subject, 'a claim that change ' || w.change || ' brought is not there: ' || (w.said ->> 'id') as detail from ${SAID} where k.id is null`),
  asking("claim", "backup", sql`select w.subject, 'claim ' || k.id || ' is not what change ' || w.change || ' says' as detail from ${SAID}
    where k.property <> w.said ->> 'property' or k.value::jsonb <> (w.said -> 'value')::jsonb or k.quote_exact <> w.said #>> '{quote,exact}' or k.quote_start <> (w.said #>> '{quote,start}')::int`),
  asking("draft", "rebuild", sql`select 'draft:' || source || '/' || id as subject, 'it is kept as ' || state || ', and nobody decided it' as detail from drafts d
    where state <> 'open' and not exists (select from changes c where c.subject = 'draft:' || d.source || '/' || d.id)`),
  asking("link", "rebuild", sql`
    select coalesce(k.entry, f.entry) as subject, case when k.entry is null then 'its link is not listed: ' else 'a link is listed that it has not: ' end || coalesce(k.kind, f.kind) || ' ' || coalesce(k.target, f.target) as detail
    from links k full join (
      select distinct e.id as entry, l ->> 'kind' as kind, l ->> 'to' as target from entries e, json_array_elements(e.body -> 'links') l where e.state = 'live'
    ) f on f.entry = k.entry and f.kind = k.kind and f.target = k.target where k.entry is null or f.entry is null`),
  asking("key", "rebuild", sql`select entry as subject, 'keys without an entry'::text as detail from entry_keys k where not exists (select from entries e where e.id = k.entry) group by entry`),
  asking("outlet", "rebuild", sql`select id as subject, 'described by no change'::text as detail from outlets o where not exists (select from changes c where c.subject = 'outlet:' || o.id)`),
  asking("guard", "backup", sql`
    select g.table as subject, 'the database does not refuse what it should: its trigger ' || g.name || ' is missing or off' as detail from json_to_recordset(${JSON.stringify(GUARDS)}) as g (name text, "table" text)
    where not exists (select from pg_trigger t join pg_class r on r.oid = t.tgrelid where t.tgname = g.name and r.relname = g.table and r.relnamespace = current_schema()::regnamespace and t.tgenabled in ('O', 'A'))`),
];
