import { postFeed, postFile, postLink, postText } from "./routes/add.ts";
import { getCountry, getEntity } from "./routes/about.ts";
import { getFigures, getTies, getYears } from "./routes/atlas.ts";
import { getChange, getChanges, getChangesFeed, postUndoOne } from "./routes/changes.ts";
import { getChecks, getDoctor } from "./routes/checks.ts";
import { getEntries, getEntriesCsv, getEntriesJsonLines, getFacets } from "./routes/entries.ts";
import { getOffice } from "./routes/office.ts";
import { getFeeds, getOutlets, getPublishers, postOutlet, postOutletFeed } from "./routes/outlets.ts";
import { getEntry, getLikely, postEntryVerdict, postNote } from "./routes/entry.ts";
import { getPair, getPairs } from "./routes/pairs.ts";
import { getQueue, getReadingRoom, postAcceptDrafts, postDraft, postUndo, postVerdict } from "./routes/review.ts";
import { getReport } from "./routes/reports.ts";
import { getSourceBytes } from "./routes/source-bytes.ts";
import { getCommitmentCounts, getCommitments } from "./routes/commitments.ts";
import { getDesk } from "./routes/desk.ts";
import { getGathering, getSource, getSources } from "./routes/sources.ts";
import { getSourceWords } from "./routes/source-words.ts";

/** Every route of the API, one before those whose pattern would also take its path. */
export const routes = [
  postText,
  postFile,
  postLink,
  postFeed,
  getFacets,
  getEntries,
  getEntriesCsv,
  getEntriesJsonLines,
  getEntry,
  getLikely,
  postEntryVerdict,
  postNote,
  getPairs,
  getPair,
  getCountry,
  getEntity,
  getTies,
  getYears,
  getFigures,
  getQueue,
  getReadingRoom,
  postAcceptDrafts,
  postVerdict,
  postDraft,
  postUndo,
  getSourceWords,
  getSources,
  getSource,
  getGathering,
  getReport,
  getCommitmentCounts,
  getCommitments,
  getDesk,
  getSourceBytes,
  getChanges,
  getChangesFeed,
  getChange,
  postUndoOne,
  getChecks,
  getOutlets,
  getPublishers,
  postOutlet,
  getFeeds,
  postOutletFeed,
  getDoctor,
  getOffice,
] as const;
