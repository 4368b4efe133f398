// The register: changes in, entries out. Every function takes the open register, or a transaction in it, first.
export { openStore } from "./store/open-store.ts";
export type { Store, StoreKind, StoreOptions } from "./store/options.ts";
export { dataFolder } from "./store/data-folder.ts";
export { transact, type Db } from "./database.ts";
export { migrate } from "./migrate.ts";

// What comes in.
export { addSource, type AddedSource, type SourceOptions } from "./add-source.ts";
export { addReading, reading, readings, type ReaderStamp, type ReadingSummary } from "./add-reading.ts";
export { proposeDrafts, draft, drafts, draftCounts, type DraftCursor, type DraftFilter, type ListedDraft } from "./drafts.ts";
export { addOrigin, originOf } from "./origins.ts";
export { noteRefusal, mendRefusals, refusals, refusedPlaces, type Refusal } from "./refusals.ts";
export { fetchOf, keepFetch, namePages, waitingPages, type Fetch } from "./fetches.ts";
export { decidedSince, draftStates, reviewQueue, type QueueCursor, type QueuedSource } from "./review-queue.ts";
export { addMentions, mentionsOf, type Mention } from "./mentions.ts";
export { record, undo, type RecordOptions } from "./record.ts";
export { draftSubject, outletSubject, sourceSubject } from "./subjects.ts";

// What goes out.
export { publishers, type Publisher } from "./publishers.ts";
export { openCommitments, type OpenCommitment } from "./open-commitments.ts";
export { source, sourceBytes, sources, sourcesLike, sourcesOf, knownSources, publishedSources, type LikeSource, type PublishedSource, type SourceFilter, type SourceSummary } from "./source.ts";
export { sourcesBeginning } from "./sources-beginning.ts";
export { wordsAround, type Surroundings } from "./words-around.ts";
export { entries, type EntryFilter, type EntryOrder, type EntrySummary, type Page, type PageOptions } from "./entries.ts";
export { facets, type Facets, type FacetValue } from "./facets.ts";
export { draftsOfSource, feedStates, sourceFacets, sourceList, type FeedState, type ListedSource, type SourceFacets, type SourceListFilter } from "./source-list.ts";
export { changesSince, deskCounts, maybeContradicted, type DeskCounts } from "./desk-counts.ts";
export { allFacets, type AllFacets } from "./all-facets.ts";
export type { Verification } from "./verified.ts";
export { entryLines, versionedLines, type FoldedSummary, type VersionedSummary } from "./entry-lines.ts";
export { wordsLike, type Spelling } from "./words-like.ts";
export { entry, entriesIn, entriesOf, entryPage, standingFor, type Backlink, type EntryPage } from "./entry.ts";
export { change, entryAsOf, feed, history, type FeedOptions, type HistoricChange } from "./history.ts";
export { commitments, OPEN, type Commitment, type CommitmentFilter } from "./commitments.ts";
export { pairOf, type Pair, type PairEntity, type PairFigure } from "./pair-of.ts";
export { latestEntries, openEntries } from "./around.ts";
export { pairs, type PairCount } from "./pairs.ts";
export { tiesOf, type Tie, type Ties } from "./ties.ts";
export { activityYears, type YearCount } from "./activity-years.ts";
export { figuresOf, type ActivityFigure } from "./figures-of.ts";
export { sourcesBehind, type SourceBehind, type SourcesBehind } from "./sources-behind.ts";
export { lastChange } from "./last-change.ts";
export { noteGrowth } from "./statistics.ts";
export { candidatesFor, type Candidate, type CandidateOptions } from "./candidates-for.ts";
export { countAll, type Counts } from "./count-all.ts";
export { entryNames } from "./entry-names.ts";
export { undoneOf } from "./undone.ts";
export { linksOf, unlinkedOf, type StandingLink } from "./links.ts";
export { standingOf } from "./standing-of.ts";
export { membersOf } from "./clusters.ts";
export { outlet, outlets } from "./outlets.ts";

// What keeps it well.
export { rebuild, type Rebuilt } from "./rebuild.ts";
export { doctor } from "./doctor.ts";
export type { Finding } from "./doctor-checks.ts";
export { backup } from "./backup.ts";
export { restore } from "./restore.ts";

// Pure: what changes make.
export { fold, foldOne, emptyEntry } from "./fold.ts";
export { ladder, type Rung, type StatusClaim } from "./ladder.ts";
export { project, type Projection } from "./project.ts";
