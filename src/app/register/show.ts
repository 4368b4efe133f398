import { RapporteurError } from "#model/errors.ts";
import { entryPage, type EntryPage } from "#registry/index.ts";
import { checkEntry, contradictionsOf, followUp, scoresOf, searchPhrases, type Case, type Contradiction, type Finding, type FollowUp, type Score, type SearchPhrase } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { alikeOf } from "./check.ts";
import { DUE_WITHIN, SILENT_AFTER } from "./commitment-wishes.ts";
import { likelyLinks } from "./likely-links.ts";
import { today, type Register } from "./register.ts";

/** Everything about one entry: what was said with its quotes, what contradicts, what follows, what was decided. */
export interface EntryDossier extends EntryPage {
  readonly case: Case;
  readonly contradictions: readonly Contradiction[];
  readonly followUp: FollowUp | null;
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly search: readonly SearchPhrase[];
}

/** All about an entry; where it was taken into another, that one. Throws RapporteurError `no-entry`. */
export async function show(register: Register, id: string): Promise<EntryDossier> {
  const page = await entryPage(register.db, id);
  if (!page) throw new RapporteurError("no-entry", id);
  if (page.entry.mergedInto !== null) return show(register, page.entry.mergedInto);
  const { db } = register;
  const [[one], alike, links] = await Promise.all([casesOf(db, [page.entry]), alikeOf(register, page.entry), likelyLinks(register, page.entry)]);
  const options = { today: today(register), silentAfter: SILENT_AFTER, dueWithin: DUE_WITHIN };
  const { findings } = checkEntry(one!, { today: options.today, alike, links });
  return {
    ...page, case: one!, contradictions: contradictionsOf(one!), followUp: followUp(one!, options), findings, scores: scoresOf(one!), search: searchPhrases(one!),
  };
}
