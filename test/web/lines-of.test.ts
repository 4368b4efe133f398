import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/web/api/lines-of.ts";

const inParts = (bytes: Uint8Array, size: number): Response => new Response(new ReadableStream({
  start: (controller) => {
    for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.subarray(i, i + size));
    controller.close();
  },
}));

test("lines are the same however they arrive", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.json({ stringUnit: "grapheme" }).map((one) => JSON.parse(one) as unknown)), fc.integer({ min: 1, max: 40 }), async (values, size) => {
    const bytes = new TextEncoder().encode(values.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const found: unknown[] = [];
    for await (const one of linesOf<unknown>(inParts(bytes, size))) found.push(one);
    expect(JSON.stringify(found)).toBe(JSON.stringify(values));
  }));
});
test("the last line may lack its end", async () => {
  const found: unknown[] = [];
  for await (const one of linesOf(new Response('{"a":1}\n{"b":2}'))) found.push(one);
  expect(found).toEqual([{ a: 1 }, { b: 2 }]);
});
