import { describe, expect, test } from "vitest";
import { createPace } from "#gather/net/pace.ts";
import { retryAfter } from "#gather/net/retry-after.ts";
import { manual } from "./manual-clock.ts";

describe("turns", () => {
  test("of one host keep apart, of two do not wait for each other", async () => {
    const { clock } = manual();
    const pace = createPace(clock);
    const waits: string[] = [];
    await Promise.all(["a", "a", "b", "a"].map((host) => pace.turn(host, 1000, (milliseconds) => void waits.push(`${host} ${milliseconds}`))));
    expect(waits).toEqual(["a 1000", "a 2000"]);
  });
  test("a host that is held is left alone until then", async () => {
    const { clock, slept } = manual();
    const pace = createPace(clock);
    pace.hold("a", 5000);
    pace.hold("a", 4000);
    expect([pace.held("a"), pace.held("b")]).toEqual([5000, 0]);
    await pace.turn("b", 1);
    await pace.turn("a", 1);
    expect(slept).toEqual([5000]);
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2024-05-31T10:00:00Z");
  test.each<[string | undefined, number | null]>([
    ["120", 120_000], ["0", 0], ["Fri, 31 May 2024 10:01:00 GMT", 60_000], ["Fri, 31 May 2024 09:00:00 GMT", 0], ["999999999", 86_400_000], ["soon", null], ["-5", 0], [undefined, null], ["", null],
  ])("%s", (header, wait) => expect(retryAfter(header, now)).toBe(wait));
});
