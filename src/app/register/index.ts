// The register's use cases. A face opens a store, makes a `Register` of it and hands it to each.
export { dataFolder, openStore, type EntryFilter, type EntryOrder, type EntrySummary, type HistoricChange, type ListedDraft, type Page, type Store, type StoreKind, type StoreOptions } from "#registry/index.ts";
export type * from "#report/index.ts";
export { checkKinds, edtfDays, inferenceLabels, isPartys, periodOf, scoreFormulas, showPeriod } from "#report/index.ts";
export { MACHINE, type Register, today } from "./register.ts";
export { lettersOf } from "./stable-id.ts";
export type { Paging } from "./paging.ts";

// In
export { addTexts, type AddOptions, type AddOutcome } from "./add-texts.ts";
export { ingest, type Ingested, type IngestOptions } from "./ingest.ts";
export { addNote, noteSource, type Note, type Noted, type NoteOptions } from "./note.ts";

// Decide
export { decide, idsOf, undoAll } from "./decide.ts";
export { acceptDraft, draftItem, type Edit, nextDraft, reviewCounts, type ReviewItem, setAside, type Taken } from "./review.ts";

// Look
export { countEntries, listEntries, type EntryWishes } from "./list-entries.ts";
export { countryCode } from "./country-code.ts";
export { show, type EntryDossier } from "./show.ts";
export { pair, type PairPage } from "./pair.ts";
export { commitments, type CommitmentWishes } from "./commitments.ts";
export { check, type CheckedEntry } from "./check.ts";
export { changes, historyOf, oneChange } from "./history.ts";

// Keep
export { backup, doctor, rebuild, restore } from "./keep.ts";
export { outletId } from "./outlet-id.ts";
