import { describe, expect, test } from "vitest";
import { createHistory, remember, toldBefore } from "../../../src/read/confidence/history.ts";
import type { ActivityDraft, EntityDraft, Party } from "../../../src/read/layers.ts";

const span = { first: 0, last: 1 };
const entity = (id: string): EntityDraft | undefined => (id === "none" ? undefined : { id, kind: "country", name: id, aliases: [], code: id, mentions: [] });
const draft = (kind: ActivityDraft["kind"], ...codes: string[]): ActivityDraft => ({
  kind, status: "completed", trigger: span, clause: span, extent: span, about: [], grounds: [], parties: codes.map((id): Party => ({ entity: id, role: "partner", span })),
});

/** What is known of the draft after those before it. */
function told(before: readonly ActivityDraft[], now: ActivityDraft): string {
  const history = createHistory([]);
  for (const one of before) remember(history, one, { word: "met", entity });
  return toldBefore(history, now, entity);
}

describe("an activity was told before", () => {
  test("never", () => expect(told([], draft("meeting", "CU"))).toBe("first"));
  test("of the same countries", () => expect(told([draft("meeting", "GH", "CU")], draft("meeting", "CU", "GH"))).toBe("all"));
  test("of one of them", () => expect(told([draft("meeting", "CU", "GH")], draft("meeting", "GH"))).toBe("all"));
  test("of two of three", () => expect(told([draft("meeting", "CU", "GH", "VN")], draft("meeting", "VN", "CU"))).toBe("all"));
  test("of others", () => expect(told([draft("meeting", "CU")], draft("meeting", "CU", "GH"))).toBe("new"));
  test("of another kind", () => expect(told([draft("agreement", "CU")], draft("meeting", "CU"))).toBe("first"));
  test("without countries", () => expect(told([draft("meeting")], draft("meeting", "none"))).toBe("none"));
});

test("triggers are counted by their first word", () => {
  const history = createHistory([]);
  for (const word of ["met", "signed", "met"]) remember(history, draft("meeting"), { word, entity });
  expect([...history.words]).toEqual([["met", 2], ["signed", 1]]);
});

test("countries of the text are counted, not its other names", () => {
  const person: EntityDraft = { id: "p", kind: "person", name: "Ana Cruz", aliases: [], mentions: [] };
  expect(createHistory([entity("CU")!, person, entity("GH")!]).countries).toBe(2);
});
