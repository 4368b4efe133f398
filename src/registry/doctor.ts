import { sql, type RawBuilder } from "kysely";
import type { Change } from "#model/change.ts";
import { listed, rows, type Db } from "./database.ts";
import { foldDraft } from "./fold-draft.ts";
import { fold } from "./fold.ts";
import { clustersByChanges, subjectsWithChanges } from "./folds.ts";
import { draftOfSubject, isEntry } from "./subjects.ts";
import { entryRow } from "./write.ts";

/** What sort of thing is wrong. `fold`, `draft` and `cluster` are mended by a rebuild; the others by a backup. */
export type FindingKind = "hash" | "quote" | "version" | "fold" | "draft" | "cluster" | "orphan";

export interface Finding {
  readonly kind: FindingKind;
  /** the source, entry or subject that it is about */
  readonly subject: string;
  readonly detail: string;
}

type Check = RawBuilder<Finding>;
type Words = { readonly subject: string; readonly detail: string };

const check = (kind: FindingKind, query: RawBuilder<Words>): Check => sql<Finding>`select ${kind}::text as kind, found.* from (${query}) found`;
const quotesIn = (table: string): Check =>
  check("quote", sql<Words>`
    select t.source as subject, ${sql.lit(`a quote of ${table} `)} || t.id || ': ' || (q ->> 'exact') as detail
    from ${sql.table(table)} t join sources s on s.id = t.source, jsonb_path_query(t.body::jsonb, 'strict $.**?(exists(@.exact) && exists(@.start) && exists(@.end))') q
    where words_between(s.text, s.astral, (q ->> 'start')::int, (q ->> 'end')::int) is distinct from (q ->> 'exact')`);

const quotesOf = (table: string): Check =>
  check("quote", sql<Words>`
    select t.source as subject, ${sql.lit(`a quote of ${table} of `)} || t.entry || ': ' || t.quote_exact as detail from ${sql.table(table)} t left join sources s on s.id = t.source
    where words_between(s.text, s.astral, t.quote_start, t.quote_end) is distinct from t.quote_exact`);

const CHECKS: readonly Check[] = [
  check("hash", sql`select id as subject, 'its text is not what its id says'::text as detail from sources where id <> 'sha256:' || encode(sha256(convert_to(text, 'UTF8')), 'hex')`),
  check("hash", sql`select id as subject, 'its bytes are not what their hash says'::text as detail from sources
    where bytes_hash <> 'sha256:' || encode(sha256(coalesce(bytes, convert_to(text, 'UTF8'))), 'hex')`),
  quotesOf("claims"),
  quotesOf("mentions"),
  quotesIn("readings"),
  quotesIn("drafts"),
  check("version", sql`select subject, 'a change is missing: ' || count(*) || ' of ' || max(version) as detail from changes group by subject having count(*) <> max(version)`),
  check("orphan", sql`select id as subject, 'an entry without a change'::text as detail from entries e where not exists (select from changes c where c.subject = e.id)`),
  check("orphan", sql`select source as subject, 'a claim of ' || entry || ' without the change that made it' as detail from claims k where not exists (select from changes c where c.subject = k.entry and c.id = k.change)`),
  check("orphan", sql`select e.id as subject, 'a claim in the entry that was never stored: ' || (claim ->> 'id') as detail from entries e, json_array_elements(e.body -> 'claims') claim
    where not exists (select from claims k where k.source = claim ->> 'source' and k.id = claim ->> 'id')`),
  check("orphan", sql`select id as subject, 'taken into an entry that is not there: ' || merged_into as detail from entries e where merged_into is not null and not exists (select from entries o where o.id = e.merged_into)`),
  check("orphan", sql`select c.subject, 'it undoes a change that is not there: ' || c.undoes as detail from changes c where c.undoes is not null and not exists (select from changes o where o.subject = c.subject and o.id = c.undoes)`),
  check("orphan", sql`select entry as subject, 'keys without an entry'::text as detail from entry_keys k where not exists (select from entries e where e.id = k.entry) group by entry`),
];

const COMPARED = sql`id, kind, type, state, merged_into, version, changed_at, name, status, rung, countries, providers, recipients, refs, named, sources, instrument, purpose,
  first_day, last_day, due_day, heard_on, charge_person, look_again, words, figures, body::text as body`;

async function foldFindings(tx: Db, groups: ReadonlyMap<string, readonly Change[]>): Promise<Finding[]> {
  const wanted = [...groups].filter(([subject]) => isEntry(subject));
  const stored = await rows(tx, sql<Record<string, unknown> & { id: string }>`select ${COMPARED} from entries where id = any (${wanted.map(([id]) => id)}::text[])`);
  const byId = new Map(stored.map((one) => [one.id, one]));
  return wanted.flatMap(([id, changes]): Finding[] => {
    const { body, ...columns } = entryRow([fold(id, changes), changes.at(-1)?.at ?? ""]);
    const made: Readonly<Record<string, unknown>> = { ...columns, body: JSON.stringify(body) };
    const there = byId.get(id);
    const off = Object.keys(made).filter((name) => JSON.stringify(made[name]) !== JSON.stringify(there?.[name]));
    return off.length === 0 ? [] : [{ kind: "fold", subject: id, detail: there ? `not what its changes make: ${off.join(", ")}` : "the entry is missing" }];
  });
}

async function draftFindings(tx: Db, groups: ReadonlyMap<string, readonly Change[]>): Promise<Finding[]> {
  const wanted = [...groups].flatMap(([subject, changes]) => (draftOfSubject(subject) ? [{ subject, ...draftOfSubject(subject), ...foldDraft(changes) }] : []));
  return rows(tx, check("draft", sql`
    select w.subject, coalesce('it is kept as ' || d.state || ', its changes say ' || w.state, 'the draft is missing') as detail
    from json_to_recordset(${listed(wanted)}) as w (subject text, source text, id text, state text, change text) left join drafts d on d.source = w.source and d.id = w.id
    where (d.state, d.change) is distinct from (w.state, w.change)`));
}

async function clusterFindings(tx: Db): Promise<Finding[]> {
  const clusters = [...(await clustersByChanges(tx))].map(([id, cluster]) => ({ id, cluster }));
  return rows(tx, check("cluster", sql`
    select s.id as subject, 'it is kept in ' || s.cluster || ', its changes say ' || coalesce(c.cluster, s.id) as detail
    from sources s left join json_to_recordset(${listed(clusters)}) as c (id text, cluster text) on c.id = s.id where s.cluster <> coalesce(c.cluster, s.id)`));
}

/** Looks for everything that should not be able to happen, in one snapshot of the register. An empty list means that all is well. */
export function doctor(db: Db): Promise<Finding[]> {
  return db.transaction().setIsolationLevel("repeatable read").execute(async (tx) => {
    const found: Finding[] = [];
    for (const one of CHECKS) found.push(...(await rows(tx, one)));
    for await (const groups of subjectsWithChanges(tx)) found.push(...(await foldFindings(tx, groups)), ...(await draftFindings(tx, groups)));
    return [...found, ...(await clusterFindings(tx))];
  });
}
