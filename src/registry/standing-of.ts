import { together, type Db } from "./database.ts";
import { linksIn, type StandingLink } from "./links.ts";
import { notedIn, type Noted } from "./mentions.ts";

/** What stands around entries: their links, and which of them somebody has noted something of. */
export interface Standing {
  readonly [question: string]: readonly unknown[];
  readonly links: readonly StandingLink[];
  readonly noted: readonly Noted[];
}

/** All links from and to these entries, and the notes that say nothing of their values. */
export const standingOf = (db: Db, ids: readonly string[]): Promise<Standing> => together<Standing>(db, { links: linksIn(ids), noted: notedIn(ids) });
