import { expect, test } from "vitest";
import { countries } from "#model/codes/countries.ts";
import { arcsOf } from "#web/atlas/map/arcs.ts";
import { world } from "#web/atlas/map/world.table.ts";

// Nobody lives there, or nobody's government sits there.
const NOWHERE = ["AQ", "BV", "UM"];

test("every country has a place within the map", () => {
  const missing = countries.map(({ code }) => code as string).filter((code) => !world.middles[code] && !NOWHERE.includes(code));
  expect(missing).toEqual([]);
  for (const [x, y] of Object.values(world.middles)) expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height).toBe(true);
});
test("neighbours lie near each other, across the Pacific too", () => {
  const apart = (a: string, b: string): number => Math.hypot(world.middles[a]![0] - world.middles[b]![0], world.middles[a]![1] - world.middles[b]![1]);
  expect(apart("NZ", "WS")).toBeLessThan(200);
  expect(apart("CU", "HT")).toBeLessThan(40);
  expect(apart("FR", "ES")).toBeLessThan(40);
});
test("an arc for each pair, wider for more", () => {
  const row = (a: string, b: string, count: number) => ({ countries: [a, b] as [string, string], count, open: 0, kinds: {}, first: null, last: null });
  const arcs = arcsOf([row("CU", "KZ", 9), row("GH", "PE", 1), row("CU", "ZZ", 3)]);
  expect(arcs.map(({ key }) => key)).toEqual(["CU-KZ", "GH-PE"]);
  expect(arcs[0]!.width).toBeGreaterThan(arcs[1]!.width);
});
