import { expect, test } from "vitest";
import { oneAhead } from "../../../src/app/register/one-ahead.ts";

async function* numbers(log: string[], fails = 99): AsyncGenerator<number> {
  try {
    for (let i = 1; i <= 4; i++) {
      if (i === fails) throw new Error("no more");
      log.push(`made ${i}`);
      yield i;
    }
  } finally {
    log.push("closed");
  }
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("the next one is made while one is used, and no more than that", async () => {
  const log: string[] = [];
  for await (const one of oneAhead(numbers(log))) {
    await turn();
    log.push(`used ${one}`);
  }
  expect(log).toEqual(["made 1", "made 2", "used 1", "made 3", "used 2", "made 4", "used 3", "closed", "used 4"]);
});

test("who stops taking closes what brings", async () => {
  const log: string[] = [];
  for await (const one of oneAhead(numbers(log))) if (one === 2) break;
  expect(log.at(-1)).toBe("closed");
});

test("a failure comes in its turn, after what was made before it", async () => {
  const taken: number[] = [];
  await expect((async () => {
    for await (const one of oneAhead(numbers([], 3))) {
      await turn();
      taken.push(one);
    }
  })()).rejects.toThrow("no more");
  expect(taken).toEqual([1, 2]);
});
