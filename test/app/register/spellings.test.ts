import { beforeAll, describe, expect, test } from "vitest";
import { countEntries, ingest, listEntries, listLines, type Register } from "#app/register/index.ts";
import { onEachStore } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";
import { delivery, promise } from "./reading-of.ts";

onEachStore("searching with slips of the pen", (db) => {
  let register: Register;
  beforeAll(async () => {
    register = registerOf(db());
    for (const one of [promise, delivery]) await ingest(register, one, { ...READER, acceptFrom: 0.5 });
  });
  const found = (text: string) => listEntries(register, { text }, { limit: 20 });

  test.each([
    ["another letter", "Tomale", "tamale"],
    ["two letters changed places", "Tamlae", "tamale"],
    ["a word of a quote", "memorandun", "memorandum"],
    ["a letter too many", "Torrres", "torres"],
    ["a letter too few", "Hospitl", "hospital"],
    ["two slips in a long word", "ambasadorr", "ambassador"],
  ])("%s: %s finds %s", async (_, text, meant) => {
    const page = await found(text);
    expect(page.spelt?.flatMap((one) => one.meant)).toContain(meant);
    expect(page.rows.map(({ id }) => id)).toEqual((await found(page.spelt!.reduce((words, one) => words.replace(new RegExp(one.asked, "i"), one.meant[0]!), text))).rows.map(({ id }) => id));
    expect(page.rows.length).toBeGreaterThan(0);
  });

  describe("and not where", () => {
    test("the register has the word, or its beginning", async () => {
      expect((await found("Tamale")).spelt).toBeUndefined();
      expect((await found("Tama")).spelt).toBeUndefined();
    });
    test.each(["Xylophone", "Tmaelas", "Pxr", "2022"])("nothing is like it: %s", async (text) => expect(await found(text)).toEqual({ rows: [], next: null }));
  });

  test("counts, and the lines of pages, are found by the same words", async () => {
    expect((await countEntries(register, { text: "Tomale" })).total).toBe((await found("Tamale")).rows.length);
    expect((await listLines(register, { text: "Tomale", kind: "activity" }, { limit: 5 })).rows.map(({ words }) => words?.quote.exact)).toEqual(expect.arrayContaining([expect.stringContaining("Tamale")]));
  });

  test("a name that is narrowed down by may have a slip too", async () => {
    expect((await listEntries(register, { named: ["Tamale Teachng Hospital"], kind: "activity" }, { limit: 5 })).rows.length).toBeGreaterThan(0);
  });
});
