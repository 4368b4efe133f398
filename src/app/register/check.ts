import type { Entry } from "#model/entry.ts";
import { likeActivity, likeEntity, reasonLabel, type Likeness } from "#match/index.ts";
import { candidatesFor, entries, entriesOf, type EntryFilter, type Page } from "#registry/index.ts";
import { checkEntry, scoresOf, type Alike, type Checked, type Score } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { activityView, entityView, keysOf } from "./entry-views.ts";
import { fillPage } from "./fill-page.ts";
import type { Paging } from "./paging.ts";
import { likelyLinks } from "./likely-links.ts";
import { today, type Register } from "./register.ts";

export interface CheckedEntry extends Checked {
  readonly name: string;
  readonly scores: readonly Score[];
}

const CANDIDATES = 12;
const MOST_REASONS = 3;

const likeness = (a: Entry, b: Entry): Likeness => (a.kind === "activity" ? likeActivity(activityView(a), activityView(b)) : likeEntity(entityView(a), entityView(b)));

/** One source that tells two activities apart has said that they are two. */
const toldApart = (a: Entry, b: Entry): boolean => a.kind === "activity" && a.claims.some(({ source }) => b.claims.some((other) => other.source === source));

/** The entries that seem to be one with an entry, and that nobody has judged. */
export async function alikeOf({ db }: Register, entry: Entry): Promise<readonly Alike[]> {
  if (entry.type === "country") return [];
  const found = await candidatesFor(db, keysOf(entry), { kind: entry.kind, limit: CANDIDATES });
  return found.filter(({ entry: other }) => other.id !== entry.id && !entry.apartFrom.includes(other.id) && !toldApart(entry, other)).flatMap(({ entry: other }) => {
    const { score, verdict, reasons } = likeness(entry, other);
    if (verdict === "unlike") return [];
    return [{ entry: entry.id, other: other.id, score, reasons: reasons.filter(({ weight }) => weight > 0).slice(0, MOST_REASONS).map(reasonLabel) }];
  });
}

async function onePage(register: Register, filter: EntryFilter, paging: Paging): Promise<Page<CheckedEntry>> {
  const page = await entries(register.db, filter, { order: "changed", ...paging });
  const names = new Map(page.rows.map(({ id, name }) => [id, name]));
  const cases = await casesOf(register.db, page.rows.length === 0 ? [] : await entriesOf(register.db, [...names.keys()]));
  const order = new Map([...names.keys()].map((id, i) => [id, i]));
  const checked: CheckedEntry[] = [];
  for (const one of cases.toSorted((a, b) => order.get(a.entry.id)! - order.get(b.entry.id)!)) {
    const found = checkEntry(one, { today: today(register), alike: await alikeOf(register, one.entry), links: await likelyLinks(register, one.entry) });
    if (found.findings.length > 0) checked.push({ ...found, name: names.get(one.entry.id)!, scores: scoresOf(one) });
  }
  return { rows: checked, next: page.next };
}


/** Entries with which something is wrong, a page at a time, what was changed last first. */
export const check = (register: Register, filter: EntryFilter, paging: Paging): Promise<Page<CheckedEntry>> => fillPage(paging, (part) => onePage(register, filter, part));
