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
export { record, undo, type RecordOptions } from "./record.ts";

// What goes out.
export { source, sourceBytes, sources, sourcesLike, sourcesOf, knownSources, type LikeSource, type SourceFilter, type SourceSummary } from "./source.ts";
export { entries, facets, type EntryFilter, type EntryOrder, type EntrySummary, type Facets, type FacetValue, type Page, type PageOptions } from "./entries.ts";

// Pure: what changes make.
export { fold, foldOne, emptyEntry } from "./fold.ts";
export { leading, project, type Projection } from "./project.ts";
