import { describe, expect, test } from "vitest";
import { projectGrammars } from "../../scripts/evaluate/grammars.ts";
import { candidatesOf, type Candidate } from "../../scripts/fit/candidates.ts";

const grammars = projectGrammars();

/** The candidate whose trigger begins with the word. */
function candidate(text: string, word: string): Candidate {
  const found = candidatesOf(text, grammars).find(({ at }) => text.slice(at.start, at.end).startsWith(word));
  if (!found) throw new Error(`no candidate at ${word}`);
  return found;
}

describe("features of candidates", () => {
  const text = "Ghana signed an agreement with Cuba on the training of nurses. Cuba signed an agreement with Ghana.\n\nNorway sent doctors to Malawi.";
  const sent = candidate(text, "sent");
  test("kind and place in the tree", () => expect(sent.features).toContain("stands=deployment:verb:root"));
  test("classes of the verb and its object", () => expect(sent.features).toEqual(expect.arrayContaining(["verb=send", "object=workers", "object=deployment:workers"])));
  test("who takes part", () => expect(sent.features).toContain("sides=deployment:country"));
  test("never told before", () => expect(sent.features).toContain("told=first"));
  test("under another trigger of the sentence", () => expect(candidate(text, "training").features).toContain("under=training:agreement"));
  test("no feature without a value", () => expect(sent.features.filter((one) => !/^[a-z-]+=./.test(one))).toEqual([]));
  test("the same told again", () => {
    const second = candidatesOf(text, grammars).filter(({ kind }) => kind === "agreement").at(-1);
    expect(second?.features).toContain("told=all");
  });
});
