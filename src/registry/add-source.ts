import { createHash } from "node:crypto";
import { sql } from "kysely";
import { RapporteurError } from "#model/errors.ts";
import type { Source } from "#model/reading.ts";
import { listed, row, send, transact, type Db } from "./database.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { searchable } from "./words.ts";

/** What is kept with a source besides what its reading says of it. */
export interface SourceOptions {
  readonly by: string;
  readonly at: string;
  /** what the text was extracted from, where it is not the text itself in UTF-8 */
  readonly bytes?: Uint8Array;
  /** a note is what a person knows, signed and dated */
  readonly kind?: "text" | "note";
  readonly outlet?: string;
  /** what near-duplicates and translations are found by */
  readonly keys?: readonly string[];
}

export interface AddedSource {
  /** false where it was there already */
  readonly added: boolean;
  readonly cluster: string;
}

// A NUL, or half of a pair: neither has a place in UTF-8 text.
const UNSTORABLE = /\0|\p{Surrogate}/u;

const hashOf = (bytes: Uint8Array | string): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

function insert({ id, text, language, url, title, publisher, published, credits }: Source, { by, at, bytes, kind = "text", outlet }: SourceOptions) {
  const same = bytes === undefined || Buffer.from(text).equals(bytes);
  const heading = JSON.stringify({ title, publisher, published, credits });
  const on = published === null ? null : edtfDays(published.value).last;
  return sql<{ id: string }>`
    insert into sources (id, text, bytes, bytes_hash, kind, language, url, outlet, heading, title, published, published_on, cluster, added_by, added_at, words)
    values (${id}, ${text}, ${same ? null : Buffer.from(bytes)}, ${same ? id : hashOf(bytes)}, ${kind}, ${language}, ${url}, ${outlet ?? null}, ${heading},
      ${title?.value ?? ""}, ${published?.value ?? null}, ${on}, ${id}, ${by}, ${at}, ${searchable(text)})
    on conflict (id) do nothing returning id`;
}

const insertKeys = (id: string, keys: readonly string[]) => sql`
  insert into source_keys (source, key) select ${id}, value from json_array_elements_text(${listed([...new Set(keys)])}::json) on conflict do nothing`;

/**
 * Keeps a source with its bytes and its hash; one that is there already is left as it is. Throws RapporteurError `not-storable`, or
 * `quote-not-in-source` where its title, publisher, date or credits do not quote its text.
 */
export function addSource(db: Db, source: Source, options: SourceOptions): Promise<AddedSource> {
  if (UNSTORABLE.test(source.text)) throw new RapporteurError("not-storable", source.title?.value ?? source.id);
  return transact(db, async (tx) => {
    const added = await row(tx, insert(source, options));
    if (options.keys && options.keys.length > 0) await send(tx, insertKeys(source.id, options.keys));
    if (added) return { added: true, cluster: source.id };
    const there = await row(tx, sql<{ cluster: string }>`select cluster from sources where id = ${source.id}`);
    return { added: false, cluster: there?.cluster ?? source.id };
  });
}
