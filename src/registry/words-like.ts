import { sql } from "kysely";
import { listed, row, rows, send, transact, type Db } from "./database.ts";
import { searchWords } from "./words.ts";

/** A word that was asked for and that nothing in the register begins with, and others that it has instead. */
export interface Spelling {
  readonly asked: string;
  readonly meant: readonly string[];
}

// A shorter word is like too many others.
const SHORTEST = 4;
const NAMES = 40;
// Slips are rare among the first letters of a word.
const BEGINNING = 3;
const ENTRIES = 200;
// Of a word with two slips so many threes of letters stay (of 1).
const ALIKE = 0.3;

const hasTrigrams = async (db: Db): Promise<boolean> => (await row(db, sql<{ there: boolean }>`select exists (select from pg_extension where extname = 'pg_trgm') as there`))?.there === true;

/** Those of some words that no live entry has. */
async function unknownWords(db: Db, words: readonly string[]): Promise<readonly string[]> {
  const found = await rows(db, sql<{ word: string }>`
    select w.word from json_array_elements_text(${listed(words)}::json) as w (word)
    where not exists (select from entries e where e.state = 'live' and e.search @@ (quote_literal(w.word) || ':*')::tsquery)`);
  return found.map(({ word }) => word);
}

type Words = { readonly words: string };

/** Words of the names that have most threes of letters with one. */
const likeNames = (tx: Db, asked: string): Promise<Words[]> =>
  rows(tx, sql<Words>`select words from entries where state = 'live' and kind = 'entity' and ${asked} <% words order by word_similarity(${asked}, words) desc, id limit ${sql.lit(NAMES)}`);

/** Words that begin like one; the most frequent are among them. */
const likeBeginnings = (tx: Db, asked: string): Promise<Words[]> =>
  rows(tx, sql<Words>`select words from entries where state = 'live' and search @@ ${`'${asked.slice(0, BEGINNING)}':*`}::tsquery limit ${sql.lit(ENTRIES)}`);

async function wordsBeside(tx: Db, asked: string, trigrams: boolean): Promise<Spelling> {
  const found = await Promise.all([likeBeginnings(tx, asked), trigrams ? likeNames(tx, asked) : []]);
  return { asked, meant: [...new Set(found.flat().flatMap(({ words }) => words.split(" ")))] };
}

/**
 * The words of a search that the register does not have, each with all words of entries that have a word which begins like it, and of the
 * entities that have most threes of letters with it (pg_trgm, where the database has that): those that are meant by it, if any, and many more.
 */
export async function wordsLike(db: Db, text: string): Promise<readonly Spelling[]> {
  const words = searchWords(text).filter((word) => word.length >= SHORTEST && !/\d/.test(word));
  const unknown = words.length === 0 ? [] : await unknownWords(db, words);
  if (unknown.length === 0) return [];
  const trigrams = await hasTrigrams(db);
  return transact(db, async (tx) => {
    if (trigrams) await send(tx, sql`select set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`);
    const found: Spelling[] = [];
    for (const asked of unknown) found.push(await wordsBeside(tx, asked, trigrams));
    return found;
  });
}
