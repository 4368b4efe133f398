import { describe, expect, test } from "vitest";
import { reason } from "#match/likeness.ts";
import { becauseOf, sayBecause, whyOf } from "../../../src/app/register/say-because.ts";

describe("why something was decided, in each language", () => {
  test.each([
    [{ kind: "sure", from: 0.5 }, "the reader is sure enough (0.5 or more)", "la lectura es bastante segura (0,5 o más)"],
    [{ kind: "stated" }, "the source says so", "lo dice la fuente"],
    [{ kind: "alike", ground: "country", weight: 20, words: ["BR"] }, "the same country: Brazil", "el mismo país: Brasil"],
    [{ kind: "alike", ground: "of-another-version", weight: 1, words: [] }, "of-another-version", "of-another-version"],
    [{ kind: "words", words: "I know her." }, "I know her.", "I know her."],
  ] as const)("%j", (because, en, es) => expect(sayBecause(because)).toEqual({ en, es }));
  test("grounds of the matcher are kept with what they rest on", () => expect(becauseOf([reason("rung", -1.5, "pledged", "completed")])).toEqual([{ kind: "alike", ground: "rung", weight: -1.5, words: ["pledged", "completed"] }]));
  test("several in one line", () => expect(whyOf([{ kind: "stated" }, { kind: "words", words: "and so do I" }])).toBe("the source says so; and so do I"));
});
