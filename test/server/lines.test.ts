import { expect, test } from "vitest";
import { linesOf, toldBy } from "../../src/server/lines.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("what work tells comes in its order, at once and in a while", async () => {
  const told = toldBy<number>(async (tell) => {
    tell(1);
    tell(2);
    await turn();
    tell(3);
  });
  const found: number[] = [];
  for await (const one of told) found.push(one);
  expect(found).toEqual([1, 2, 3]);
});
test("a failure comes after what was told before it", async () => {
  const found: number[] = [];
  await expect((async () => {
    for await (const one of toldBy<number>(async (tell) => {
      tell(1);
      await turn();
      throw new Error("no more");
    })) found.push(one);
  })()).rejects.toThrow("no more");
  expect(found).toEqual([1]);
});
test("who stops listening ends the work", async () => {
  let ended = false;
  for await (const one of toldBy<number>(async (tell, signal) => {
    signal.addEventListener("abort", () => (ended = true));
    tell(1);
    await turn();
    tell(2);
  })) if (one === 1) break;
  expect(ended).toBe(true);
});
test("lines are sent one by one, and no cache keeps them", async () => {
  const response = linesOf(toldBy<object>(async (tell) => tell({ a: "é\n" })));
  expect([response.headers.get("content-type"), response.headers.get("cache-control"), await response.text()]).toEqual(["application/x-ndjson", "no-store, no-transform", '{"a":"é\\n"}\n']);
});
