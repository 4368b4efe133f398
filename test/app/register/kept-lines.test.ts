import { beforeAll, expect, test } from "vitest";
import { decide, ingest, listLines, type Register } from "#app/register/index.ts";
import { entryLine } from "../../../src/app/register/entry-line.ts";
import { entryLines } from "#registry/index.ts";
import { onEachStore } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";
import { delivery, promise } from "./reading-of.ts";

onEachStore("lines that were composed before", (db) => {
  let register: Register;
  beforeAll(async () => {
    register = registerOf(db());
    for (const one of [promise, delivery]) await ingest(register, one, { ...READER, acceptFrom: 0 });
  });
  const listed = async () => (await listLines(register, { kind: "activity" }, { limit: 50 })).rows;
  const anew = async () => (await entryLines(db(), { kind: "activity" }, { limit: 50 })).rows.map((one) => entryLine(one));

  test("are what they would be if composed anew, the first time and the second", async () => {
    expect((await listed()).length).toBeGreaterThan(0);
    expect(await listed()).toEqual(await anew());
  });

  test("are composed anew once their entry has changed", async () => {
    const { body } = (await entryLines(db(), { kind: "activity" }, { limit: 1 })).rows[0]!;
    const before = await listed();
    await decide(register, { kind: "retract", entry: body.id, claims: body.claims.filter(({ property }) => property !== "status").map(({ id }) => id) }, "a test");
    expect(await listed()).toEqual(await anew());
    expect(await listed()).not.toEqual(before);
  });
});
