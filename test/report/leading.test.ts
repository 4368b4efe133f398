import { expect, test } from "vitest";
import fc from "fast-check";
import { edtfDays as ofRegistry, leading as ofStore } from "#registry/index.ts";
import { edtfDays, leading } from "#report/index.ts";
import { entryOf } from "./case-of.ts";

const line = fc.tuple(fc.constantFrom("status pledged", "status completed", "status cancelled", "date 2021-05", "date 2020", "instrument treaty"), fc.constantFrom("", " @2021-01-01", " @2022", " @XXXX-03-01"), fc.constantFrom("", " preferred", " deprecated")).map((parts) => parts.join(""));

test("which claim stands for a property is the same in a report as in the store's columns", () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
    const entry = entryOf("supply", lines);
    for (const property of ["status", "date", "instrument"] as const) expect(leading(entry, property)).toEqual(ofStore(entry, property));
  }));
});

test.each(["2021", "2021-02", "2021-02-03", "202X", "2021-22", "2020/..", "../2021-07", "2020-02/2021-03", "XXXX-11-30"])("the days of %s are the same", (edtf) => expect(edtfDays(edtf)).toEqual(ofRegistry(edtf)));
