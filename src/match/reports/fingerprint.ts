import { hashText, mix } from "../hash.ts";
import { storyOf } from "./boilerplate.ts";
import { creditsOf } from "./credits.ts";
import { type Fact, factsOf } from "./facts.ts";
import { scanWords } from "../words/scan-words.ts";
import { shinglesOf, type Shingles } from "./shingles.ts";
import { wordsOf } from "../words/fold.ts";
import type { MatchSource } from "./source.ts";

/** What is kept of a source to know its report again: plain data, about two kilobytes, without its words. */
export interface Fingerprint {
  /** the source's */
  readonly id: string;
  /** the language without its region: "en" */
  readonly language: string;
  /** of the story, without the page around it */
  readonly words: number;
  /** hash of all its words in order: equal for the same text however it is set */
  readonly story: number;
  readonly shingles: Shingles;
  /** in the order of the text */
  readonly facts: readonly Fact[];
  /** agencies and authors that it is credited to, folded */
  readonly credits: readonly string[];
  /** hash of the headline's words; null where there is none of four words or more */
  readonly headline: number | null;
}

const MAX_FACTS = 400;
const MAX_TEXT = 200_000;

function headlineOf(title: string | null): number | null {
  const words = wordsOf(title ?? "");
  return words.length < 4 ? null : hashText(words.join(" "));
}

/** A source's fingerprint: the same for the same source, on every machine. Of very long texts the first 200,000 characters count. */
export function fingerprint(source: MatchSource): Fingerprint {
  const story = storyOf(source.text.slice(0, MAX_TEXT));
  const words = scanWords(story);
  return {
    id: source.id,
    language: source.language.split("-")[0]!.toLowerCase(),
    words: words.hashes.length,
    story: words.hashes.reduce((hash, word) => mix(Math.imul(hash, 31) + word), words.hashes.length),
    shingles: shinglesOf(words.hashes),
    facts: factsOf(story, words).slice(0, MAX_FACTS),
    credits: creditsOf(source),
    headline: headlineOf(source.title),
  };
}
