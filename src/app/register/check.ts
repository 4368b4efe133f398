import type { Entry } from "#model/entry.ts";
import { likeActivity, likeEntity, reasonLabel, type Likeness } from "#match/index.ts";
import { candidatesFor, entries, entriesOf, type EntryFilter, type Page } from "#registry/index.ts";
import { checkEntry, scoresOf, type Alike, type Case, type Checked, type Score } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { activityView, entityView, keysOf } from "./entry-views.ts";
import { fillPage } from "./fill-page.ts";
import { keptAnswer } from "./kept-answer.ts";
import type { Paging } from "./paging.ts";
import { likelyLinks } from "./likely-links.ts";
import { today, type Register } from "./register.ts";

export interface CheckedEntry extends Checked {
  readonly name: string;
  readonly scores: readonly Score[];
}

const CANDIDATES = 12;
const MOST_REASONS = 3;
// So many are compared with others at a time: the database has several processes, others have use for some.
const AT_ONCE = 6;

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
  const sorted = cases.toSorted((a, b) => order.get(a.entry.id)! - order.get(b.entry.id)!);
  const checked: CheckedEntry[] = [];
  for (let i = 0; i < sorted.length; i += AT_ONCE) checked.push(...(await Promise.all(sorted.slice(i, i + AT_ONCE).map((one) => checkCase(register, one, names.get(one.entry.id)!)))));
  return { rows: checked.filter(({ findings }) => findings.length > 0), next: page.next };
}

async function checkCase(register: Register, one: Case, name: string): Promise<CheckedEntry> {
  const [alike, links] = await Promise.all([alikeOf(register, one.entry), likelyLinks(register, one.entry)]);
  return { ...checkEntry(one, { today: today(register), alike, links }), name, scores: scoresOf(one) };
}

/** Entries with which something is wrong, a page at a time, what was changed last first. */
export const check = (register: Register, filter: EntryFilter, paging: Paging): Promise<Page<CheckedEntry>> =>
  keptAnswer(register, `check ${JSON.stringify([today(register), filter, paging])}`, () => fillPage(paging, (part) => onePage(register, filter, part)));
