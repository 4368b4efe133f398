import { bodyWords } from "./body-words.ts";
import { healthWords } from "./health-words.ts";
import { topicWords } from "./topic-words.ts";

const lines = `${bodyWords}${topicWords}${healthWords}`.split("\n").filter((line) => line !== "").map((line) => line.split(" "));

/** What a folded word of a name says, whichever of the two languages it is in: "salud" and "health" are both "health". The first line that has a word decides. */
export const concepts: ReadonlyMap<string, string> = new Map(lines.reverse().flatMap((words) => words.map((word) => [word, words[0]!] as const)));

/** Concepts that say what sort of body something is. */
export const bodyKinds: ReadonlySet<string> = new Set(bodyWords.trim().split("\n").map((line) => line.split(" ")[0]!));

const generic = `ministry secretariat department directorate office agency institute centre university faculty school college academy hospital clinic laboratory
company group bank fund foundation organisation association federation confederation union alliance council committee commission authority administration
government embassy parliament assembly court police army navy forces brigade team contingent mission programme project operation plan initiative network system
mechanism facility campaign service unit branch society community party chamber factory forum summit conference congress house general health diplomacy public social
population medicine medical state national federal regional provincial municipal central international world global republic kingdom people royal foreign affairs
external interior vaccine dose drug pharmaceutical disease holding special joint research development science technology education`;

/** Concepts that many names have: they tell what a thing is rather than which. */
export const genericConcepts: ReadonlySet<string> = new Set(generic.split(/\s+/));
