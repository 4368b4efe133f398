import { beforeEach, describe, expect, test } from "vitest";
import { aboutCountry, aboutEntity, aboutPair, figuresOfUnit, ingest, pairs, ties, undoAll, years, type Register } from "#app/register/index.ts";
import { changes } from "#app/register/index.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { READER, registerOf } from "./open.ts";
import { delivery, promise } from "./reading-of.ts";

onEachStore("the whole of the register", (db, store) => {
  let register: Register;
  beforeEach(async () => {
    await emptied(store());
    register = registerOf(db());
    for (const one of [promise, delivery]) await ingest(register, one, { ...READER, acceptFrom: 0.8 });
  });

  describe("pairs", () => {
    test("with kinds, what is open, the first and the last day", async () => {
      const [only, ...more] = await pairs(register);
      expect([only?.countries, only?.count, only?.kinds["agreement"], more]).toEqual([["GH", "PE"], Object.values(only!.kinds).reduce((sum, count) => sum + count, 0), 1, []]);
      expect([only?.first, only?.last]).toEqual(["2021-05-03", "2021-12-02"]);
    });
    test("narrowed down", async () => {
      expect(await pairs(register, { types: ["research"] })).toEqual([]);
      expect(await pairs(register, { countries: ["Ghana"], from: 2021, to: 2021, statuses: ["agreed"] })).toMatchObject([{ count: 1, kinds: { agreement: 1 } }]);
    });
    test("are counted anew after a change, whatever was kept", async () => {
      const [before] = await pairs(register);
      const { rows } = await changes(register, {}, { limit: 50 });
      const paper = rows.find(({ after }) => JSON.stringify(after).includes('"type":"agreement"'))!;
      await undoAll(register, [paper.id]);
      expect((await pairs(register))[0]!.count).toBe(before!.count - 1);
    });
  });

  test("a pair by any names, in any order", async () => {
    const { pair, around } = await aboutPair(register, ["Perú", "Ghana"]);
    expect([pair, around.sources.sources, around.total]).toEqual([["GH", "PE"], 2, around.activities.length]);
    expect(around.bodies.map(({ name }) => name)).toEqual(["Tamale Teaching Hospital"]);
  });
  test("a country with its officers", async () => {
    const { id, related, around } = await aboutCountry(register, "PE");
    expect([id, related.map(({ name, claim }) => [name, claim.property]), around.countries.map(({ value }) => value).sort()]).toEqual(["country:PE", [["Ana Torres", "position"]], ["GH", "PE"]]);
  });
  test("a body with what names it, the same by the id that was asked for", async () => {
    const [tie] = (await ties(register, {}, 5)).ties;
    const about = await aboutEntity(register, tie!.body);
    expect([about.name, about.type, about.around.total > 0]).toEqual(["Tamale Teaching Hospital", "organisation", true]);
  });
  test("no entity, no country", async () => {
    await expect(aboutEntity(register, "nobody")).rejects.toMatchObject({ code: "no-entry" });
    await expect(async () => aboutCountry(register, "Ruritania")).rejects.toMatchObject({ code: "no-country" });
  });
  test("ties count the activities that a body and a country share", async () => {
    const { ties: found, bodies } = await ties(register, {}, 5);
    expect([bodies, [...new Set(found.map(({ name }) => name))], found.map(({ country }) => country).sort()]).toEqual([1, ["Tamale Teaching Hospital"], ["GH", "PE"]]);
  });
  test("years", async () => expect((await years(register)).filter(({ kind }) => kind === "agreement")).toEqual([{ year: 2021, kind: "agreement", count: 1 }]));
  test("figures of a unit in the order of time, with their sources", async () => {
    const { units, unit, figures } = await figuresOfUnit(register, {});
    expect([units, unit]).toEqual([[{ unit: "nurse", count: figures.length }], "nurse"]);
    expect(figures.map(({ claim, source }) => [claim.value.value, source.title])).toEqual([[12, "Ghana and Peru sign health memorandum"], [7, "Peruvian nurses at work in Tamale"]]);
  });
});
