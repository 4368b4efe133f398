import type { View } from "../frames/view.ts";
import type { Candidate } from "./candidate.ts";
import type { Feature } from "./feature.ts";
import { partyFeatures } from "./party-features.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import { wordFeatures } from "./word-features.ts";

/** What speaks for and against a candidate. */
export const featuresOf = (v: View, c: Candidate): Feature[] => [...wordFeatures(v, c), ...partyFeatures(c), ...sentenceFeatures(v, c)];
