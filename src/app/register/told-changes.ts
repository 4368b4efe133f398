import { RapporteurError } from "#model/errors.ts";
import type { Change } from "#model/change.ts";
import { factsOf } from "#model/change-facts.ts";
import { change as partsOf, entryNames, sourcesOf, undoneOf, type Page } from "#registry/index.ts";
import { changes, historyOf, type FeedWishes } from "./history.ts";
import type { Paging } from "./paging.ts";
import type { Register } from "./register.ts";

/** A change as a list tells it: the facts of it that a sentence needs, and what its subject is called. */
export interface ToldChange extends Omit<Change, "before" | "after"> {
  /** whether it is not in force any more */
  readonly undone: boolean;
  /** of the entry or outlet that it is about, or the title of the source; null where nothing is known */
  readonly name: string | null;
  /** how many claims came in, moved or were found wrong */
  readonly claims: number | null;
  readonly verdict: string | null;
  readonly property: string | null;
  /** the entry or source on its other side */
  readonly other: { readonly id: string; readonly name: string | null } | null;
  /** who was put in charge */
  readonly person: string | null;
}

/** The entry or source that a change names besides its subject. */
function otherOf(change: Change): string | null {
  const { into, from, to, other, with: joined, entry } = factsOf(change);
  return into ?? (typeof from === "string" ? from : from?.[0]) ?? to ?? other ?? joined ?? entry ?? null;
}

const SOURCE = /^(?:draft|source):(sha256:[0-9a-f]+)/;
const sourceIn = (subject: string): string | undefined => SOURCE.exec(subject)?.[1] ?? (subject.startsWith("sha256:") ? subject : undefined);

async function namesOf({ db }: Register, subjects: readonly string[]): Promise<(subject: string) => string | null> {
  const ids = subjects.flatMap((one) => sourceIn(one) ?? []);
  const titles = new Map((ids.length === 0 ? [] : await sourcesOf(db, [...new Set(ids)])).map(({ id, title }) => [id, title]));
  const names = await entryNames(db, subjects);
  return (subject) => names.get(subject) ?? titles.get(sourceIn(subject) ?? "") ?? null;
}

async function tell(register: Register, list: readonly Change[]): Promise<readonly ToldChange[]> {
  const undone = await undoneOf(register.db, list.map(({ id }) => id));
  const nameOf = await namesOf(register, list.flatMap((one) => [one.subject, otherOf(one) ?? []].flat()));
  return list.map((one) => {
    const { before: _, after: __, ...facts } = one;
    const { claims, verdict, property, charge, name } = factsOf(one);
    const other = otherOf(one);
    return {
      ...facts, undone: undone.has(one.id), name: nameOf(one.subject) ?? name ?? null, claims: claims?.length ?? null, verdict: verdict ?? null, property: property ?? null,
      other: other === null ? null : { id: other, name: nameOf(other) }, person: charge?.person ?? null,
    };
  });
}

export interface ChangeWishes extends FeedWishes {
  /** all that was decided about one entry, draft or source, whenever it was */
  readonly subject?: string;
}

/** What was changed, the latest first; that of one subject in one page. */
export async function toldChanges(register: Register, { subject, ...wishes }: ChangeWishes, paging: Paging): Promise<Page<ToldChange>> {
  if (subject !== undefined) return { rows: await tell(register, (await historyOf(register, subject)).map(({ undone: _, ...one }) => one).toReversed()), next: null };
  const { rows, next } = await changes(register, wishes, paging);
  return { rows: await tell(register, rows), next };
}

/** One change, what it was to each of its subjects. Throws RapporteurError `no-change`. */
export async function changeParts({ db }: Register, id: string): Promise<readonly Change[]> {
  const parts = await partsOf(db, id);
  if (parts.length === 0) throw new RapporteurError("no-change", id);
  return parts;
}
