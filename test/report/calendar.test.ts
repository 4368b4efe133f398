import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { addPeriod, dayNumber, edtfDays, periodOf, showPeriod } from "#report/index.ts";

const day = fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe("periods", () => {
  test.each([["90d", 0, 90], ["6w", 0, 42], ["12m", 12, 0], ["2y", 24, 0]])("%s", (words, months, days) => expect(periodOf(words)).toEqual({ months, days }));
  test.each(["", "12", "m", "12 m", "-3m", "1.5y", "12q"])("%j is none", (words) => expect(periodOf(words)).toBeNull());
  test.each(["90d", "11m", "2y"])("%s is shown as it is read", (words) => expect(showPeriod(periodOf(words)!)).toBe(words));
});

describe("a period later", () => {
  test.each([
    ["2021-01-31", "1m", "2021-02-28"],
    ["2020-01-31", "1m", "2020-02-29"],
    ["2020-02-29", "1y", "2021-02-28"],
    ["2021-12-15", "1m", "2022-01-15"],
    ["2021-12-31", "1d", "2022-01-01"],
    ["1999-12-31", "60d", "2000-02-29"],
  ])("%s and %s is %s", (from, period, to) => expect(addPeriod(from, periodOf(period)!)).toBe(to));
  test("back from March to February", () => expect(addPeriod("2021-03-31", { months: 1, days: 0 }, -1)).toBe("2021-02-28"));

  test("days count as the calendar of the machine counts them", () => {
    fc.assert(fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, count) => {
      const to = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10);
      expect(addPeriod(from, { months: 0, days: Math.abs(count) }, count < 0 ? -1 : 1)).toBe(to);
      expect(dayNumber(to) - dayNumber(from)).toBe(count);
    }));
  });
});

describe("the days of an EDTF date", () => {
  test.each([
    ["2021-05-03", "2021-05-03", "2021-05-03"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2020", "2020-01-01", "2020-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2021-22", "2021-06-01", "2021-08-31"],
    ["2020-02/2021-03", "2020-02-01", "2021-03-31"],
    ["2020/..", "2020-01-01", null],
    ["../2021-07", null, "2021-07-31"],
    ["XXXX-11-30", null, null],
  ])("%s", (edtf, first, last) => expect(edtfDays(edtf)).toEqual({ first, last }));
});
