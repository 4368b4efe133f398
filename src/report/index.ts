// What a report rests on
export type { Case, CaseSource, ClaimKey, LinkedEntry } from "./case.ts";
export { claimsOf, leading, rungOf, saidDay, standing, type Valued } from "#model/claims-of.ts";
export { addPeriod, dayNumber, type Period, periodOf, showPeriod } from "./calendar.ts";
export { edtfDays } from "#model/edtf-days.ts";

// Follow-up: what was promised, and what follows
export { commitmentOf, type Commitment, isCommitment, type Step } from "./follow-up/commitment.ts";
export { followUp, type FollowUp } from "./follow-up/follow-up.ts";
export { isDue, isOverdue, isSilent, type Standing } from "./follow-up/standing.ts";
export { standingOf } from "./follow-up/standing-of.ts";
export type { FollowUpOptions } from "./follow-up/infer.ts";
export { type Inference, inferenceLabels, type InferenceKind } from "./follow-up/inference.ts";

// Checks and scores
export { checkEntry, type Checked } from "./checks/check-entry.ts";
export { type CheckKind, type CheckKindRow, checkKinds } from "./checks/check-kinds.ts";
export type { Alike, CheckContext, Finding, LikelyLink } from "./checks/finding.ts";
export { contradictionsOf, type Contradiction } from "./contradictions.ts";
export { independentSources, isPartys } from "./independent-sources.ts";
export { missingFields } from "./missing-fields.ts";
export { type Score, scoreFormulas, type ScoreKind, scoresOf } from "./scores.ts";
export { type SearchPhrase, searchPhrases } from "./search-phrases.ts";

// Words
export { textDifferences } from "./text-differences.ts";
export { type Hit, wordHits } from "./word-hits.ts";

// A pair
export { type Actor, actorsOf, type KindGroup, type PairFigure, type PairSummary, pairSummary } from "./pair-summary.ts";
export { timelineOf, type TimelineEvent } from "./timeline.ts";

// What pages about a country, a body, a pair tell of activities
export { noteOf, type ClaimNote, tellActivity, type ToldActivity, type ToldDate, type ToldFigure } from "./told-activity.ts";
export { tellCommitment, type ToldCommitment, type ToldStep } from "./told-commitment.ts";
