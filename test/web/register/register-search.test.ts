import { describe, expect, test } from "vitest";
import { isChosen, queryOf, registerSearch, toggled } from "../../../src/web/register/register-search.ts";
import { viewsIn, withView } from "../../../src/web/register/views.ts";

describe("the address of the register", () => {
  test("says what it says, and nonsense is left out", () =>
    expect(registerSearch({ country: "CU", type: ["training"], year: 2024, order: "sideways", kind: "wish", columns: ["pair", "colour"], text: " " })).toEqual({ country: ["CU"], type: ["training"], year: "2024", columns: ["pair"] }));
  test("a year is its days for the server", () => expect(queryOf({ year: "2024", order: "name" })).toEqual({ kind: "activity", from: "2024-01-01", to: "2024-12-31" }));
});

describe("a value of a facet", () => {
  test("is chosen, and no more", () => {
    const once = toggled({}, "country", "CU");
    expect([once, isChosen(once, "country", "CU"), toggled(once, "country", "CU")]).toEqual([{ country: ["CU"] }, true, {}]);
  });
  test("a pair is its two countries", () => {
    const pair = toggled({ country: ["CU"] }, "pair", "CU KZ");
    expect([pair.country, isChosen(pair, "pair", "CU KZ"), isChosen(pair, "pair", "CU VN")]).toEqual([["CU", "KZ"], true, false]);
    expect(toggled(pair, "pair", "CU KZ")).toEqual({});
  });
  test("bodies and products are named beside each other", () => expect(toggled(toggled({}, "body", "a"), "product", "b")).toEqual({ named: ["a", "b"] }));
});

describe("views", () => {
  test("one of the same name takes the place", () => {
    const all = withView(withView([], { name: "mine", search: { text: "a" } }), { name: "mine", search: { text: "b" } });
    expect(viewsIn(JSON.stringify(all))).toEqual([{ name: "mine", search: { text: "b" } }]);
  });
  test("what is none is left out", () => expect([viewsIn("nonsense"), viewsIn('[1,{"name":"x"}]')]).toEqual([[], []]));
});
