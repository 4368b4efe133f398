import { expect, test } from "vitest";
import type { PairRow } from "#web/atlas/map/arcs.ts";
import { byKind, periodsOf } from "#web/atlas/map/multiples-of.ts";

const pair = (countries: PairRow["countries"], kinds: PairRow["kinds"], [first, last]: readonly [string | null, string | null] = [null, null]): PairRow => ({ countries, count: 9, open: 0, kinds, first, last });

test("the pairs of each kind, most first, whatever they do besides", () => {
  expect(byKind([pair(["BR", "CU"], { supply: 1, training: 5 }), pair(["AO", "CU"], { training: 2, supply: 4 })])).toEqual([
    ["training", [{ countries: ["BR", "CU"], count: 5 }, { countries: ["AO", "CU"], count: 2 }]],
    ["supply", [{ countries: ["AO", "CU"], count: 4 }, { countries: ["BR", "CU"], count: 1 }]],
  ]);
});
test.each([
  ["no day is known", [null, null], {}, []],
  ["one year", ["2021-03-01", "2021-06-01"], {}, [[2021, 2021]]],
  ["single years", ["2018-03-01", "2021-06-01"], {}, [[2018, 2018], [2019, 2019], [2020, 2020], [2021, 2021]]],
  ["five years each", ["2001-03-01", "2021-06-01"], {}, [[2000, 2004], [2005, 2009], [2010, 2014], [2015, 2019], [2020, 2024]]],
  ["within what the address says", ["1960-03-01", "2021-06-01"], { from: 2019, to: 2020 }, [[2019, 2019], [2020, 2020]]],
] as const)("times: %s", (_, days, within, expected) => expect(periodsOf([pair(["BR", "CU"], {}, days)], within).map(({ from, to }) => [from, to])).toEqual(expected));
test("never more than six", () => expect(periodsOf([pair(["BR", "CU"], {}, ["1801-01-01", "2024-01-01"])]).length).toBeLessThanOrEqual(6));
