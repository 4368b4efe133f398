import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mention } from "../../../src/read/layers.ts";
import { namedCountries, nearestCountry } from "../../../src/read/names/named-countries.ts";

const country = (code: string, first: number, form: "name" | "capital" = "name"): Mention =>
  ({ kind: "country", code, form, first, last: first + 1, start: first, end: first + 1, name: code, rule: "country" });

test.each([
  [[["CU", 2], ["PE", 7]], 10, "PE"], [[["CU", 2], ["PE", 7]], 6, "PE"], [[["CU", 2], ["PE", 7]], 5, "CU"], [[["CU", 4], ["PE", 4]], 6, "CU"],
  [[["PE", 8], ["CU", 4]], 7, "PE"], [[["PE", 7], ["CU", 3]], 6, "PE"], [[["CU", 3], ["PE", 7]], 6, "CU"], [[], 6, undefined],
] as const)("of %j, the nearest to token %i is %s", (named, at, code) => {
  expect(nearestCountry(named.map(([one, first]) => country(one, first)), at, () => true)).toBe(code);
});

test("a country that does not fit is passed over, and one found later is seen", () => {
  const found = [country("CU", 5)];
  expect(nearestCountry(found, 6, (code) => code === "PE")).toBeUndefined();
  found.push(country("PE", 1));
  expect(nearestCountry(found, 6, (code) => code === "PE")).toBe("PE");
});

test("a capital alone names no country", () => {
  const found = [country("CU", 5, "capital")];
  expect(namedCountries(found).get("CU")?.byName).toBe(false);
  found.push(country("CU", 9));
  expect(namedCountries(found).get("CU")?.byName).toBe(true);
});

test("it is what looking at every mention gives", () => {
  const mentions = fc.array(fc.tuple(fc.constantFrom("CU", "PE", "GH", "ES"), fc.integer({ min: 0, max: 30 })), { maxLength: 20 });
  fc.assert(fc.property(mentions, fc.integer({ min: 0, max: 30 }), fc.subarray(["CU", "PE", "GH", "ES"]), (named, at, fitting) => {
    const found = named.map(([code, first]) => country(code, first)), fits = (code: string): boolean => fitting.includes(code);
    const far = ({ first }: Mention): number => (first < at ? at - first : 3 * (first - at));
    const all = found.filter((one) => fits(one.code ?? "")), least = Math.min(...all.map(far));
    expect(nearestCountry(found, at, fits)).toBe(all.find((one) => far(one) === least)?.code);
  }));
});
