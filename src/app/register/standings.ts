import type { Status } from "#model/codes/statuses.ts";
import type { Entry } from "#model/entry.ts";
import { entriesOf, openCommitments, type Db, type OpenCommitment } from "#registry/index.ts";
import { followUp, standingOf, type Case, type FollowUpOptions, type Standing } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { DUE_WITHIN, isWanted, SILENT_AFTER, type CommitmentWishes } from "./commitment-wishes.ts";
import { keptAnswer } from "./kept-answer.ts";
import { today, type Register } from "./register.ts";

interface Kept {
  readonly version: number;
  /** null: nobody said that it would happen */
  readonly standing: Standing | null;
}

type Placed = Pick<OpenCommitment, "status" | "countries" | "charge"> & { readonly standing: Standing };

const kept = new WeakMap<Db, Map<string, Kept>>();
const AT_ONCE = 500;
// What depends on the day is not looked at here.
const OPTIONS: FollowUpOptions = { today: "0001-01-01", silentAfter: SILENT_AFTER, dueWithin: DUE_WITHIN };

const alone = (entry: Entry): Case => ({ entry, linked: [], sources: new Map() });

async function standingsOf(db: Db, all: readonly OpenCommitment[], casesIn: (entries: readonly Entry[]) => Promise<readonly Case[]>): Promise<ReadonlyMap<string, Standing | null>> {
  const found = new Map<string, Standing | null>();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    for (const one of await casesIn(await entriesOf(db, all.slice(at, at + AT_ONCE).map(({ id }) => id)))) {
      const followed = followUp(one, OPTIONS);
      found.set(one.entry.id, followed && standingOf(followed));
    }
  }
  return found;
}

/** What is kept of those whose own claims alone tell how they stand; only what has changed since is looked at again. */
async function refreshed(db: Db, own: readonly OpenCommitment[]): Promise<ReadonlyMap<string, Kept>> {
  const before = kept.get(db) ?? new Map<string, Kept>();
  const stale = own.filter(({ id, version }) => before.get(id)?.version !== version);
  const fresh = await standingsOf(db, stale, async (entries) => entries.map(alone));
  const now = new Map(own.flatMap(({ id, version }): (readonly [string, Kept])[] => {
    const standing = fresh.get(id);
    const one = standing === undefined ? before.get(id) : { version, standing };
    return one ? [[id, one]] : [];
  }));
  kept.set(db, now);
  return now;
}

async function made({ db }: Register): Promise<readonly Placed[]> {
  const all = await openCommitments(db);
  const own = await refreshed(db, all.filter(({ joined }) => !joined));
  const joined = await standingsOf(db, all.filter((one) => one.joined), (entries) => casesOf(db, entries));
  return all.flatMap(({ id, status, countries, charge }) => {
    const standing = own.get(id)?.standing ?? joined.get(id) ?? null;
    return standing ? [{ status, countries, charge, standing }] : [];
  });
}

/** How all commitments stand, whatever the day; looked at once while the register does not change. */
const standings = (register: Register): Promise<readonly Placed[]> => keptAnswer(register, "standings", () => made(register));

/** How many commitments are wanted, in all and by rung. */
export interface CommitmentCounts {
  readonly total: number;
  readonly statuses: readonly { readonly value: Status; readonly count: number }[];
}

/** Counts the commitments that `commitments` gives, page after page, for the same wishes. */
export async function countCommitments(register: Register, wishes: CommitmentWishes): Promise<CommitmentCounts> {
  const { countries = [], charge } = wishes;
  const day = today(register);
  const wanted = (await standings(register)).filter((one) => countries.every((code) => one.countries.includes(code)) && (charge === undefined || one.charge === charge) && isWanted(one.standing, wishes, day));
  const counts = new Map<Status, number>();
  for (const { status } of wanted) counts.set(status, (counts.get(status) ?? 0) + 1);
  return { total: wanted.length, statuses: [...counts].map(([value, count]) => ({ value, count })) };
}
