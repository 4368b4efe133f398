// The register's use cases. A face opens a store, makes a `Register` of it and hands it to each.
export { openStore, type EntryFilter, type EntryOrder, type EntrySummary, type HistoricChange, type ListedDraft, type Page, type Store, type StoreKind, type StoreOptions } from "#registry/index.ts";
export type * from "#report/index.ts";
export type { SourceSummary } from "#registry/index.ts";
export { checkKinds, claimsOf, inferenceLabels, leading, periodOf } from "#report/index.ts";
export type { Register } from "./register.ts";
export { lettersOf } from "./stable-id.ts";
export type { Paging } from "./paging.ts";

// In
export { addFile } from "./add-file.ts";
export { addWords, type Written } from "./add-words.ts";
export { addTexts, type AddOptions, type AddOutcome } from "./add-texts.ts";
export { isRefusal, refused, type Refusal, type RefusedPage } from "./refuse.ts";
export { feedsAt, type WatchedFeed } from "./watch/feeds-at.ts";
export { watch, type Watched } from "./watch/watch.ts";
export type { WatchOptions, WatchProgress } from "./watch/watching.ts";
export { ingest, type Ingested } from "./ingest.ts";
export type { IngestOptions } from "./keep-source.ts";
export { addNote, noteSource, type Note, type Noted, type NoteOptions } from "./note.ts";
export { isSourceId, sourceId } from "./source-id.ts";
export { original, type Original } from "./original.ts";

// Decide
export { decide, idsOf, undoAll } from "./decide.ts";
export { editClaim, valueOfWords } from "./edit-claim.ts";
export { splitAct } from "./split-act.ts";
export { preferAct } from "./prefer-act.ts";
export { entryOfDraft } from "./match-drafts.ts";
export { draftByHand, type Found } from "./draft-by-hand.ts";
export type { HandValue } from "./claims-by-hand.ts";
export { queue, type Queue } from "./queue.ts";
export { acceptDrafts, judgeDraft, readingRoom, type ReadingRoom, type RoomDraft, type Verdicts } from "./reading-room.ts";
export { acceptDraft, draftItem, type Edit, nextDraft, reviewCounts, type ReviewItem, setAside, type Taken } from "./review.ts";

// Look
export { countEntries, listEntries, listLines, type EntriesPage, type EntryWishes } from "./list-entries.ts";
export type { EntryLine } from "./entry-line.ts";
export { gathering, listSources, sourceView, type Gathering, type SourcesPage, type SourceView } from "./source-view.ts";
export { deskView, sinceThen, type DeskView, type OpenContradiction } from "./desk-view.ts";
export { commitmentRows, type CommitmentLine, type CommitmentRow } from "./commitment-lines.ts";
export { countFacets } from "./count-facets.ts";
export { entryView, type EntryView, type ToldContradiction, type ToldFollowUp, type ToldLink } from "./entry-view.ts";
export type { EntryChange } from "./entry-change.ts";
export { likelyOf, type Likely } from "./likely-of.ts";
export { decideOnEntry, type Decided, type EntryVerdict } from "./decide-on-entry.ts";
export { wordsAround, type WordsAround } from "./words-around.ts";
export { countryCode } from "./country-code.ts";
export { show, type EntryDossier } from "./show.ts";
export { pair, type PairPage } from "./pair.ts";
export { aboutPair, type AboutPair, type Surroundings } from "./surroundings.ts";
export { aboutCountry, aboutEntity, type AboutEntity, type Related } from "./about-entity.ts";
export { figuresOfUnit, pairs, ties, years, type AtlasWishes, type DrawnFigure, type FiguresOfUnit, type UnitCount } from "./atlas.ts";
export type { ActivityFigure, Counts, FacetValue, PairCount, SourceBehind, SourcesBehind, Tie, Ties, YearCount } from "#registry/index.ts";
export { commitments, type FollowedUp } from "./commitments.ts";
export type { CommitmentWishes } from "./commitment-wishes.ts";
export { countCommitments, type CommitmentCounts } from "./standings.ts";
export { check, type CheckedEntry } from "./check.ts";
export { changes } from "./history.ts";
export type { MentionIn } from "./mentions.ts";
export { changeParts, toldChanges, type ToldChange } from "./told-changes.ts";
export { registerCounts } from "./register-counts.ts";
export { bytesOf, type SourceBytes } from "./source-bytes.ts";

// Keep
export { backup, doctor, rebuild, restore } from "./keep.ts";
export type { Finding as Fault } from "#registry/index.ts";

// Publishers
export { outlets } from "#registry/index.ts";
export { outletId } from "./outlet-id.ts";
export { describeOutlet, type OutletWords } from "./describe-outlet.ts";
export { listFeeds, type ListedFeed } from "./list-feeds.ts";
export { listPublishers, type ListedPublisher } from "./list-publishers.ts";
export { reportView, type ReportView } from "./report-view.ts";
