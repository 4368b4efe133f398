import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { addReading, addSource, doctor, proposeDrafts, rebuild, undo, type Db } from "#registry/index.ts";
import { acts, DRAFTS, OTHERS, recordAll, TEXT } from "./changes.ts";
import { AT, BY, readingOf } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

const VIEWS = ["entries", "links", "outlets"] as const;

/** Everything that is folded, as text. */
async function folded(db: Db): Promise<string> {
  const parts = [];
  for (const view of VIEWS) parts.push((await sql<{ line: string }>`select row_to_json(v)::text as line from ${sql.table(view)} v order by 1`.execute(db)).rows);
  parts.push((await sql`select source, id, state, change from drafts order by 1, 2`.execute(db)).rows);
  parts.push((await sql`select id, cluster from sources order by 1`.execute(db)).rows);
  parts.push((await sql`select source, entry, id, change from claims order by 1, 2, 3`.execute(db)).rows);
  return JSON.stringify(parts, null, 1);
}

onEachStore("folding", (db, store) => {
  const fill = async (): Promise<void> => {
    await emptied(store());
    for (const one of [TEXT, ...OTHERS]) await addSource(db(), one, BY);
    const reading = await addReading(db(), readingOf(TEXT), { reader: "built-in", version: "1", at: AT });
    await proposeDrafts(db(), { drafts: DRAFTS, reading, at: AT });
  };
  beforeAll(fill);

  test("what is kept up to date is what is made from nothing, to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 10, maxLength: 40 }), async (all) => {
        await fill();
        await recordAll(db(), all, "law");
        const live = await folded(db());
        expect(await doctor(db())).toEqual([]);
        await rebuild(db());
        expect(await folded(db())).toBe(live);
      }),
      { numRuns: 30 },
    );
  });

  test("undoing everything, last first, leaves no entry, every draft that was made by hand withdrawn, and all others open", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 5, maxLength: 20 }), async (all) => {
        await fill();
        const done = (await recordAll(db(), all.filter(({ kind }) => kind !== "undo"), "do")).toReversed();
        for (const { id } of done) await undo(db(), { ...BY, id: `undo-${id}`, change: id });
        const states = await sql<{ id: string; state: string }>`select 'entry' as id, state from entries union select id, state from drafts`.execute(db());
        const withdrawn = new Set(done.flatMap(({ act }) => (act.kind === "propose" ? [act.draft.id] : [])));
        expect(states.rows.filter(({ id, state }) => state !== (id === "entry" ? "empty" : withdrawn.has(id) ? "withdrawn" : "open"))).toEqual([]);
        expect(await doctor(db())).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
