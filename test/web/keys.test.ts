import { describe, expect, test } from "vitest";
import { bind, keysOf, nameOfKey, parseBindings } from "../../src/web/keys/bindings.ts";

describe("the name of a key", () => {
  test.each([["a", false, "a"], ["A", false, "a"], ["A", true, "Shift+A"], ["ñ", true, "Shift+Ñ"], ["?", true, "?"], ["/", true, "/"], ["ArrowDown", false, "ArrowDown"], ["ArrowDown", true, "Shift+ArrowDown"]])("%s, shift %s: %s", (key, shiftKey, name) => expect(nameOfKey({ key, shiftKey })).toBe(name));
});

describe("keys that were set", () => {
  test("else those that an action comes with", () => expect(keysOf({}, "review.next")).toEqual(["n", "ArrowDown", "ArrowRight"]));
  test("a key is one action's in a page, and taken from whoever had it", () => {
    const set = bind({}, "review.reject", "a");
    expect([keysOf(set, "review.reject"), keysOf(set, "review.accept")]).toEqual([["a"], []]);
  });
  test("another page's may be the same", () => expect(keysOf(bind({}, "review.reject", "Enter"), "list.open")).toEqual(["Enter"]));
  test("but not one of everywhere", () => expect(keysOf(bind({}, "review.reject", "?"), "everywhere.keys")).toEqual([]));
});

describe("keys that were kept", () => {
  test("come back", () => expect(parseBindings(JSON.stringify(bind({}, "review.reject", "r")))).toEqual({ "review.reject": ["r"] }));
  test.each([[null], ["{"], ["[]"], ["3"], ['{"review.gone":["a"]}'], ['{"review.accept":"a"}'], ["null"]])("%s is none", (kept) => expect(parseBindings(kept)).toEqual({}));
});
