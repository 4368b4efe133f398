import { describe, expect, test } from "vitest";
import { edtfDays } from "#model/edtf-days.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { ToldActivity } from "#report/index.ts";
import { lanesOf, yearOf, yearTicks } from "#web/whole/lanes.ts";

const activity = (id: string, kind: ActivityKind, edtf: string | null, said = false): ToldActivity => ({
  id, kind, status: null, date: edtf === null ? null : { edtf, ...edtfDays(edtf), said }, countries: [], providers: [], recipients: [], who: [], about: [], place: null,
  instrument: null, terms: null, figures: [], note: null, sources: 1, independent: 1,
});
const shapes = (edtf: string, said = false): readonly string[] => lanesOf([activity("a", "supply", edtf, said)]).lanes.flatMap(({ marks }) => marks.map(({ shape, open }) => (open ? `${shape}, open` : shape)));

describe("how a date is drawn", () => {
  test.each([
    ["2020-03-05", "day"], ["2020-03", "rough"], ["2020", "rough"], ["202X", "rough"], ["2020-03-05?", "rough"], ["2020-02/2021-05", "period"], ["2020/..", "period, open"], ["2020~/2021", "rough"],
  ])("%s: %s", (edtf, shape) => expect(shapes(edtf)).toEqual([shape]));
  test("what was only spoken of", () => expect(shapes("2020-03-05", true)).toEqual(["said"]));
  test("what has no year has no mark", () => {
    const { lanes, undated } = lanesOf([activity("a", "supply", "XXXX-03-05"), activity("b", "supply", null)]);
    expect([lanes, undated.map(({ id }) => id)]).toEqual([[], ["a", "b"]]);
  });
});

describe("lanes", () => {
  const many = [activity("a", "training", "2020-01-01"), activity("b", "training", "2020-01-01"), activity("c", "training", "2021-06"), activity("d", "agreement", "2019")];
  test("one a kind, in the order of the kinds", () => expect(lanesOf(many).lanes.map(({ kind, marks }) => [kind, marks.length])).toEqual([["agreement", 1], ["training", 3]]));
  test("what would lie upon another gets a line of its own", () => expect(lanesOf(many).lanes[1]!.marks.map(({ activity: { id }, line }) => [id, line])).toEqual([["a", 0], ["b", 1], ["c", 0]]));
  test("as many lines as are allowed, and not more", () => expect(lanesOf(Array.from({ length: 9 }, (_, i) => activity(`${i}`, "supply", "2020-01-01")), { most: 3 }).lanes[0]!.lines).toBe(3));
  test("whole years around all of it", () => expect(lanesOf(many).span).toEqual([2019, 2022]));
});

test("a day as a part of its year", () => expect([yearOf("2020-01-01"), Math.round(yearOf("2020-07-02") * 100) / 100]).toEqual([2020, 2020.5]));
test.each([[[2010, 2020], 12, [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]], [[1968, 2020], 6, [1970, 1980, 1990, 2000, 2010, 2020]]] as const)("years under %j with room for %i", (span, room, ticks) => expect(yearTicks(span, room)).toEqual(ticks));
