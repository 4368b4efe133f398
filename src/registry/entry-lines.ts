import { sql } from "kysely";
import type { Entry } from "#model/entry.ts";
import type { Db } from "./database.ts";
import { conditions, pageOf, SUMMARY, type EntryFilter, type EntrySummary, type Page, type PageOptions } from "./entries.ts";
import { isVerified } from "./verified.ts";

/** An entry as a list shows it, with its fold: what its line is composed of; and whether an official body or an implementer is among its publishers. */
export type FoldedSummary = EntrySummary & { readonly body: Entry; readonly official: boolean };

/** Entries with their folds, a page at a time. */
export const entryLines = (db: Db, filter: EntryFilter, page: PageOptions): Promise<Page<FoldedSummary>> =>
  pageOf<FoldedSummary>(db, conditions(filter), { ...page, columns: sql`${SUMMARY}, e.body, ${isVerified("official")} as official` });

/** An entry as a list shows it, with how many changes its fold holds: the same number, the same fold. */
export type VersionedSummary = EntrySummary & { readonly version: number; readonly official: boolean };

/** Entries without their folds, a page at a time: for those who have kept what they made of a fold. */
export const versionedLines = (db: Db, filter: EntryFilter, page: PageOptions): Promise<Page<VersionedSummary>> =>
  pageOf<VersionedSummary>(db, conditions(filter), { ...page, columns: sql`${SUMMARY}, e.version, ${isVerified("official")} as official`, known: filter.ids !== undefined });
