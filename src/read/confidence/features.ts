import type { View } from "../frames/view.ts";
import type { Candidate } from "./candidate.ts";
import { partyFeatures } from "./party-features.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import { wordFeatures } from "./word-features.ts";

/** What speaks for and against a candidate, as names of features. */
export const featuresOf = (v: View, c: Candidate): string[] => [...wordFeatures(v, c), ...partyFeatures(c), ...sentenceFeatures(v, c)];
