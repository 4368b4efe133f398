import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { ahead } from "../../../src/app/register/ahead.ts";

async function* numbers(log: string[], fails = 99): AsyncGenerator<number> {
  try {
    for (let i = 1; i <= 6; i++) {
      if (i === fails) throw new Error("no more");
      log.push(`made ${i}`);
      yield i;
    }
  } finally {
    log.push("closed");
  }
}

test("what is made while others are used comes at once, and no more than so many are made ahead", async () => {
  const log: string[] = [];
  for await (const batch of ahead(numbers(log), 2)) {
    await setTimeout(20);
    log.push(`used ${batch.join(" ")}`);
  }
  expect(log).toEqual(["made 1", "made 2", "made 3", "used 1", "made 4", "made 5", "used 2 3", "made 6", "closed", "used 4 5", "used 6"]);
});

test("who stops taking closes what brings", async () => {
  const log: string[] = [];
  for await (const batch of ahead(numbers(log), 2)) if (batch.includes(2)) break;
  expect(log.at(-1)).toBe("closed");
  expect(log).not.toContain("made 6");
});

test("a failure comes in its turn, after what was made before it", async () => {
  const taken: number[] = [];
  await expect((async () => {
    for await (const batch of ahead(numbers([], 4), 2)) {
      await setTimeout(5);
      taken.push(...batch);
    }
  })()).rejects.toThrow("no more");
  expect(taken).toEqual([1, 2, 3]);
});
