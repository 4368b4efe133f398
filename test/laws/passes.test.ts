import { expect, test } from "vitest";
import { checkOrder } from "../../src/read/pass.ts";
import { PASSES } from "../../src/read/passes.ts";

test("each pass finds the layers that it needs", () => expect(checkOrder(PASSES, ["given", "words", "grammars"])).toEqual([]));

test("a pass too early is named with what it misses", () => {
  const [first, ...rest] = PASSES;
  expect(checkOrder([...rest, first!], ["given", "words", "grammars"])).toContain("sentences needs blocks");
});

test("names of passes are one each", () => {
  const names = PASSES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
