/** What a backup holds, in the order in which it is restored: all that is not folded from something else. */
export interface BackupTable {
  readonly name: string;
  readonly order: string;
  readonly columns: Readonly<Record<string, string>>;
}

const TEXT = "text";

export const BACKUP_TABLES: readonly BackupTable[] = [
  {
    name: "sources", order: "added_at, id",
    columns: { id: TEXT, text: TEXT, bytes: "bytea", bytes_hash: TEXT, kind: TEXT, language: TEXT, url: TEXT, outlet: TEXT, heading: "json", title: TEXT, published: TEXT, published_on: TEXT, added_by: TEXT, added_at: TEXT, words: TEXT },
  },
  { name: "origins", order: "source", columns: { source: TEXT, place: TEXT, format: TEXT, body: "json" } },
  { name: "source_keys", order: "source, key", columns: { source: TEXT, key: TEXT } },
  { name: "readings", order: "source, id", columns: { source: TEXT, id: TEXT, reader: TEXT, version: TEXT, made_at: TEXT, body: "json" } },
  { name: "drafts", order: "source, ordinal, id", columns: { source: TEXT, id: TEXT, reading: TEXT, ordinal: "int", kind: TEXT, type: TEXT, target: TEXT, confidence: "real", made_at: TEXT, body: "json" } },
  { name: "mentions", order: "source, entry, quote_start", columns: { source: TEXT, entry: TEXT, quote_start: "int", quote_end: "int", quote_exact: TEXT } },
  { name: "changes", order: "changes.seq", columns: { subject: TEXT, version: "int", id: TEXT, by: TEXT, at: TEXT, why: TEXT, kind: TEXT, before: "json", after: "json", undoes: TEXT } },
  { name: "entry_keys", order: "entry, key", columns: { entry: TEXT, key: TEXT } },
  { name: "refusals", order: "place, code", columns: { place: TEXT, code: TEXT, detail: TEXT, by: TEXT, first_at: TEXT, last_at: TEXT, times: "int", mended_at: TEXT } },
  { name: "fetches", order: "address", columns: { address: TEXT, kind: TEXT, feed: TEXT, state: TEXT, etag: TEXT, last_modified: TEXT, checked_at: TEXT, not_before: TEXT, failures: "int" } },
];

/** The first line of a backup; a later version that cannot be read by this one has a higher number. */
export const BACKUP_FORMAT = "rapporteur/backup@1";
