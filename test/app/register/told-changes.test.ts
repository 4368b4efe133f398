import { beforeEach, describe, expect, test } from "vitest";
import { acceptDraft, changeParts, decide, idsOf, ingest, registerCounts, toldChanges, undoAll, type Register, type ToldChange } from "#app/register/index.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";
import { delivery, promise } from "./reading-of.ts";

onEachStore("what was changed, told", (db, store) => {
  let register: Register;
  let made: readonly string[];
  let entry: string;
  const all = async (): Promise<readonly ToldChange[]> => (await toldChanges(register, {}, { limit: 100 })).rows;
  beforeEach(async () => {
    await emptied(store());
    register = registerOf(db());
    await ingest(register, promise, READER);
    ({ changes: made, entry = "" } = (await acceptDraft(register, { source: promise.source.id, id: "a2" })) as { changes: readonly string[]; entry: string });
  });

  test("who did what to what it is called now", async () => {
    const rows = await all();
    expect(rows.find(({ subject }) => subject === entry)).toMatchObject({ kind: "accept", by: "Ana", name: expect.stringContaining("12 nurses"), claims: expect.any(Number), undone: false });
    expect(rows.find(({ subject }) => subject === `draft:${promise.source.id}/a2`)).toMatchObject({ kind: "decide", verdict: "accepted", name: "Ghana and Peru sign health memorandum", other: { id: entry } });
  });
  describe("in force", () => {
    const undone = async (): Promise<boolean[]> => [...new Set((await all()).filter(({ id }) => made.includes(id)).map((one) => one.undone))];
    test("until it is undone, and again when that is undone", async () => {
      expect(await undone()).toEqual([false]);
      const undoing = idsOf(await undoAll(register, made));
      expect(await undone()).toEqual([true]);
      await undoAll(register, undoing);
      expect(await undone()).toEqual([false]);
    });
  });
  test("two sides of one change name each other", async () => {
    await ingest(register, delivery, { ...READER, acceptFrom: 0 });
    const other = (await all()).find(({ kind, name }) => kind === "accept" && name?.startsWith("Seven"))!.subject;
    await decide(register, { kind: "merge", into: entry, from: other });
    const merged = (await all()).filter(({ kind }) => kind === "merge" || kind === "merged");
    expect(merged.map(({ subject, other: side }) => [subject, side?.id]).toSorted()).toEqual([[entry, other], [other, entry]].toSorted());
  });
  test("of one subject", async () => {
    const { rows, next } = await toldChanges(register, { subject: entry }, { limit: 1 });
    expect([rows.map(({ subject }) => subject), next]).toEqual([[entry], null]);
  });
  test("page after page, by whom", async () => {
    const seen: ToldChange[] = [];
    for (let after: string | undefined; ; ) {
      const { rows, next } = await toldChanges(register, { by: "Ana" }, { limit: 2, ...(after !== undefined && { after }) });
      seen.push(...rows);
      if (next === null) break;
      after = next;
    }
    expect(seen).toEqual((await all()).filter(({ by }) => by === "Ana"));
    expect(seen.length).toBeGreaterThan(2);
  });
  test("one change with all its parts", async () => {
    expect((await changeParts(register, made.at(-1)!)).map(({ id }) => id)).toContain(made.at(-1));
    await expect(changeParts(register, "nowhere")).rejects.toMatchObject({ code: "no-change" });
  });
  test("how much there is", async () => expect(await registerCounts(register)).toMatchObject({ sources: 1, activities: 1, openDrafts: 1 }));
});
