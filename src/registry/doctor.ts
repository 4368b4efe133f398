import { sql } from "kysely";
import type { Change } from "#model/change.ts";
import type { Outlet } from "#model/outlet.ts";
import { listed, rows, type Db } from "./database.ts";
import { asking, CHECKS, type Finding } from "./doctor-checks.ts";
import { effective } from "./effective.ts";
import { foldDraft } from "./fold-draft.ts";
import { fold } from "./fold.ts";
import { clustersByChanges, subjectsWithChanges } from "./folds.ts";
import type { RecordOptions } from "./record.ts";
import { draftOfSubject, isEntry, outletOfSubject } from "./subjects.ts";
import { entryRow } from "./write.ts";

const COMPARED = sql`id, kind, type, state, merged_into, version, changed_at, name, status, rung, countries, providers, recipients, refs, named, sources, instrument, purpose,
  first_day, last_day, due_day, heard_on, charge_person, look_again, words, figures, body::text as body`;

type Groups = ReadonlyMap<string, readonly Change[]>;

async function foldFindings(tx: Db, groups: Groups): Promise<Finding[]> {
  const wanted = [...groups].filter(([subject]) => isEntry(subject));
  const stored = await rows(tx, sql<Record<string, unknown> & { id: string }>`select ${COMPARED} from entries where id = any (${wanted.map(([id]) => id)}::text[])`);
  const byId = new Map(stored.map((one) => [one.id, one]));
  return wanted.flatMap(([id, changes]): Finding[] => {
    const { body, ...columns } = entryRow([fold(id, changes), changes.at(-1)?.at ?? ""]);
    const made: Readonly<Record<string, unknown>> = { ...columns, body: JSON.stringify(body) };
    const there = byId.get(id);
    const off = Object.keys(made).filter((name) => JSON.stringify(made[name]) !== JSON.stringify(there?.[name]));
    return off.length === 0 ? [] : [{ kind: "fold", mend: "rebuild", subject: id, detail: there ? `not what its changes make: ${off.join(", ")}` : "the entry is missing" }];
  });
}

/** Entries of which the keys are others than those that the matcher makes: they would not be found to be compared. */
async function keyFindings(tx: Db, groups: Groups, keysOf: NonNullable<RecordOptions["keysOf"]>): Promise<Finding[]> {
  const made = [...groups].filter(([subject]) => isEntry(subject)).map(([id, changes]) => fold(id, changes)).map((entry) => ({ id: entry.id, keys: entry.state === "live" ? [...new Set(keysOf(entry))] : [] }));
  return rows(tx, asking("key", "rebuild", sql`
    select w.id as subject, 'its keys are ' || cardinality(k.keys) || ', its claims make ' || json_array_length(w.keys) || case when cardinality(k.keys) = json_array_length(w.keys) then ' others' else '' end as detail
    from json_to_recordset(${listed(made)}) as w (id text, keys json)
    cross join lateral (select coalesce(array_agg(key order by key), '{}') as keys from entry_keys where entry = w.id) k
    where k.keys is distinct from (select coalesce(array_agg(key collate "C" order by key collate "C"), '{}') from json_array_elements_text(w.keys) as made (key))`));
}

async function outletFindings(tx: Db, groups: Groups): Promise<Finding[]> {
  const wanted = [...groups].flatMap(([subject, changes]) => {
    const id = outletOfSubject(subject);
    return id === null ? [] : [{ subject, id, body: JSON.stringify((effective(changes).standing.at(-1)?.after as Outlet | undefined) ?? null) }];
  });
  return rows(tx, asking("outlet", "rebuild", sql`
    select w.subject, 'it is not kept as it was described'::text as detail from json_to_recordset(${listed(wanted)}) as w (subject text, id text, body text)
    left join outlets o on o.id = w.id where coalesce(o.body::jsonb, 'null') <> w.body::jsonb`));
}

async function draftFindings(tx: Db, groups: Groups): Promise<Finding[]> {
  const wanted = [...groups].flatMap(([subject, changes]) => (draftOfSubject(subject) ? [{ subject, ...draftOfSubject(subject), ...foldDraft(changes) }] : []));
  return rows(tx, sql<Finding>`
    select 'draft' as kind, case when d.id is null then 'backup' else 'rebuild' end as mend, w.subject,
      coalesce('it is kept as ' || d.state || case when d.state = w.state then ' by another change than ' || coalesce(w.change, 'any') else ', its changes say ' || w.state end, 'the draft is missing') as detail
    from json_to_recordset(${listed(wanted)}) as w (subject text, source text, id text, state text, change text) left join drafts d on d.source = w.source and d.id = w.id
    where (d.state, d.change) is distinct from (w.state, w.change)`);
}

async function clusterFindings(tx: Db): Promise<Finding[]> {
  const clusters = [...(await clustersByChanges(tx))].map(([id, cluster]) => ({ id, cluster }));
  return rows(tx, asking("cluster", "rebuild", sql`
    select s.id as subject, 'it is kept in ' || s.cluster || ', its changes say ' || coalesce(c.cluster, s.id) as detail
    from sources s left join json_to_recordset(${listed(clusters)}) as c (id text, cluster text) on c.id = s.id where s.cluster <> coalesce(c.cluster, s.id)`));
}

/** Looks for everything that should not be able to happen, in one snapshot of the register; keys too, where `keysOf` makes them. An empty list means that all is well. */
export function doctor(db: Db, { keysOf }: RecordOptions = {}): Promise<Finding[]> {
  return db.transaction().setIsolationLevel("repeatable read").execute(async (tx) => {
    const found: Finding[] = [];
    for (const one of CHECKS) found.push(...(await rows(tx, one)));
    for await (const groups of subjectsWithChanges(tx)) {
      found.push(...(await foldFindings(tx, groups)), ...(await draftFindings(tx, groups)), ...(await outletFindings(tx, groups)));
      if (keysOf) found.push(...(await keyFindings(tx, groups, keysOf)));
    }
    return [...found, ...(await clusterFindings(tx))];
  });
}
