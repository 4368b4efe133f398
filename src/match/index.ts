// Likeness
export { type Likeness, LIKELY, type Reason, SAME, type Verdict } from "./likeness.ts";
export { type ReasonKind, type ReasonKindRow, reasonKinds } from "./reason-kinds.ts";
export { reasonLabel, showReason } from "./show-reason.ts";

// Same report?
export { clusterReports, matchesOf, type ReportMatch } from "./reports/cluster.ts";
export type { Fact } from "./reports/facts.ts";
export { type Fingerprint, fingerprint } from "./reports/fingerprint.ts";
export { addFingerprint, candidates, emptyIndex, indexReports, type ReportIndex } from "./reports/report-index.ts";
export { keysOfReport } from "./reports/report-keys.ts";
export { sameReport } from "./reports/same-report.ts";
export type { Shingles } from "./reports/shingles.ts";
export { type MatchSource, sourceOf } from "./reports/source.ts";

// Same entity?
export type { MatchEntity, MatchPosition } from "./entities/entity.ts";
export { keysOfEntity } from "./entities/keys.ts";
export { likeEntity } from "./entities/like-entity.ts";
export { entitiesOf } from "./entities/view.ts";

// Same activity, or a step of one chain?
export type { MatchActivity, MatchFigure, MatchParticipant } from "./activities/activity.ts";
export { keysOfActivity, type LinkKeys, linkKeysOf } from "./activities/keys.ts";
export { likeActivity } from "./activities/like-activity.ts";
export { type Link, type LinkKind, orderChain, proposeLink } from "./activities/link.ts";
export { activitiesOf } from "./activities/view.ts";
export { type Span, spanOf } from "./dates/span.ts";

// Words
export { distance } from "./words/distance.ts";

// Worked out once
export { once } from "./once.ts";
