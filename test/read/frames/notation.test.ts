import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const wrong = [
  "[Cuba]{provider} [sent]{deployment pledged} 12 doctors to Kenya.",
  "[Cuba]{provider} [sent]{supply completed} 12 doctors to Kenya.",
  "[Cuba]{recipient} [sent]{deployment completed} 12 doctors to Kenya.",
  "[Cuba]{!provider} [sent]{deployment completed} 12 doctors to Kenya.",
  "Cuba [sent]{!deployment} 12 doctors to Kenya.",
  "Cuba [sent]{!} 12 doctors to Kenya.",
  "!deployment Cuba sent 12 doctors to Kenya.",
  "! Cuba sent 12 doctors to Kenya.",
  "[Cuba]{provider} [sent]{deployment completed @2020} 12 doctors to Kenya in 2021.",
  "[Cuba]{provider} [sent]{deployment completed @none} 12 doctors to Kenya in 2021.",
  "[Cuba]{provider=Peru} [sent]{deployment completed} 12 doctors to Kenya.",
];

describe("the notation of these tests", () => {
  test.each(wrong)("tells what is amiss: %s", (line) => {
    expect(faults(line)).toHaveLength(1);
  });
  test("says what was read", () => {
    expect(faults("Cuba [sent]{supply completed} 12 doctors to Kenya.")).toEqual([
      "wanted: supply completed on «sent» | read: deployment completed «sent 12 doctors» Cuba=provider, Kenya=recipient",
    ]);
  });
  test("refuses what it does not know", () => {
    expect(() => faults("Cuba [sent]{deployed completed} 12 doctors to Kenya.")).toThrow("not a mark");
  });
});
