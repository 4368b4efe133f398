import { expect, test } from "vitest";
import type { Role } from "#model/codes/roles.ts";
import type { Activity } from "#model/reading.ts";
import { describeActivity } from "../../src/cli/describe-activity.ts";
import { createView } from "../../src/cli/view.ts";
import { SAMPLE } from "./sample/reading.ts";

const quote = { start: 0, end: 1, exact: "B" };
const view = createView({ ...SAMPLE, entities: ["A", "B", "C", "D"].map((name) => ({ id: name, kind: "country", name, aliases: [], mentions: [] })) }, { room: 80, explain: false });

function described(participants: readonly (readonly [Role, string])[], more: Partial<Activity> = {}): string {
  return describeActivity({ id: "a", kind: "meeting", status: "completed", trigger: quote, quote, participants: participants.map(([role, entity]) => ({ role, entity, quote })), ...more }, view);
}

test.each<[[Role, string][], string]>([
  [[], ""],
  [[["partner", "A"]], "with A"],
  [[["partner", "A"], ["partner", "B"], ["partner", "C"]], "between A, B and C"],
  [[["provider", "A"]], "from A"],
  [[["recipient", "B"]], "to B"],
  [[["recipient", "B"], ["provider", "A"]], "from A to B"],
  [[["participant", "A"], ["participant", "B"], ["host", "C"]], "A and B, hosted by C"],
  [[["participant", "A"], ["partner", "B"], ["partner", "C"]], "between B and C, with A"],
  [[["provider", "A"], ["implementer", "B"], ["witness", "D"]], "from A, carried out by B, witnessed by D"],
  [[["partner", "A"], ["partner", "A"]], "with A"],
  [[["signatory", "A"], ["signatory", "B"]], "signed by A and B"],
])("%j: %s", (participants, words) => expect(described(participants)).toBe(words));

test("a paper leads", () => {
  expect(described([["partner", "A"], ["partner", "B"]], { kind: "agreement", instrument: "letter-of-intent" })).toBe("Letter of intent between A and B");
  expect(described([["participant", "A"]], { kind: "agreement", instrument: "plan" })).toBe("Plan or programme of work, with A");
});
