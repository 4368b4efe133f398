import { sql, type RawBuilder } from "kysely";
import { rows, type Db } from "./database.ts";

type Line = { readonly line: string };

// What an extension brought is its own.
const ours = (oid: RawBuilder<unknown>) => sql`not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`;
const HERE = sql`current_schema()::regnamespace`;

const PARTS: readonly RawBuilder<Line>[] = [
  sql<Line>`select pg_get_functiondef(p.oid) || ';' as line from pg_proc p where p.pronamespace = ${HERE} and ${ours(sql`p.oid`)} order by p.proname`,
  sql<Line>`
    select 'create table ' || c.relname || E' (\n' || string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attcollation <> 0 and a.attcollation <> 'pg_catalog."default"'::regcollation then ' collate ' || a.attcollation::regcollation else '' end
      || case when a.attnotnull then ' not null' else '' end
      || case when a.attidentity = 'a' then ' generated always as identity' else '' end
      || case when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored' when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
      E',\n' order by a.attnum) || E'\n)' || coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') || ';' as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = ${HERE} and c.relkind = 'r' and ${ours(sql`c.oid`)} group by c.oid, c.relname, c.reloptions order by c.relname`,
  sql<Line>`
    select 'alter table ' || k.conrelid::regclass || ' add constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || ';' as line
    from pg_constraint k where k.connamespace = ${HERE} and k.contype in ('p', 'u', 'c', 'f') and k.conrelid <> 0 order by k.conrelid::regclass::text, k.contype <> 'p', k.conname`,
  sql<Line>`
    select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = ${HERE} and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by c.relname`,
  sql<Line>`
    select pg_get_triggerdef(t.oid) || ';' as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = ${HERE} and not t.tgisinternal order by c.relname, t.tgname`,
];

/** The schema that the migrations make, read from the database's own catalogue: functions, tables, constraints, indexes, triggers. */
export async function dumpSchema(db: Db): Promise<string> {
  const parts: string[] = [];
  for (const part of PARTS) parts.push((await rows(db, part)).map(({ line }) => line.trim()).join("\n\n"));
  return `-- Made by the migrations; a test compares. Not to be run: see migrations/.\n\n${parts.join("\n\n")}\n`;
}
