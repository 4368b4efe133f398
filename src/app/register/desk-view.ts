import type { RankedClaim } from "#model/entry.ts";
import { changesSince, deskCounts, entriesOf, maybeContradicted, reviewQueue, type DeskCounts, type QueuedSource } from "#registry/index.ts";
import { contradictionsOf } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { commitmentRows, type CommitmentRow } from "./commitment-lines.ts";
import { SILENT_AFTER, type CommitmentWishes } from "./commitment-wishes.ts";
import type { EntryLine } from "./entry-line.ts";
import { keptAnswer } from "./kept-answer.ts";
import { linesOf } from "./lines-of.ts";
import { listLines } from "./list-entries.ts";
import { today, type Register } from "./register.ts";
import { countCommitments } from "./standings.ts";

/** A contradiction that nobody has settled, with the claim that stands first on each side. */
export interface OpenContradiction {
  readonly entry: EntryLine;
  readonly sides: readonly RankedClaim[];
}

/** What needs somebody now. */
export interface DeskView {
  readonly counts: DeskCounts & PromiseCounts & { readonly contradictions: number };
  readonly drafts: readonly QueuedSource[];
  readonly commitments: readonly CommitmentRow[];
  readonly contradictions: readonly OpenContradiction[];
  readonly single: readonly EntryLine[];
}

/** How many commitments wait, as the page of commitments counts them. */
interface PromiseCounts {
  readonly overdue: number;
  readonly due: number;
  readonly silent: number;
  readonly lookAgain: number;
}

async function promiseCounts(register: Register): Promise<PromiseCounts> {
  const count = async (wishes: CommitmentWishes): Promise<number> => (await countCommitments(register, wishes)).total;
  return { overdue: await count({ overdue: true }), due: await count({ due: true }), silent: await count({ silent: SILENT_AFTER }), lookAgain: await count({ lookAgain: true }) };
}

const FEW = 4;
const LOOKED_AT = 200;

async function openContradictions(register: Register): Promise<{ readonly all: number; readonly rows: readonly OpenContradiction[] }> {
  const ids = await maybeContradicted(register.db, LOOKED_AT);
  const cases = await casesOf(register.db, ids.length === 0 ? [] : await entriesOf(register.db, ids));
  const found = cases.flatMap((one) => contradictionsOf(one).filter(({ settled }) => !settled).map(({ sides }) => ({ id: one.entry.id, sides: sides.map((side) => side[0]!) })));
  const lines = await linesOf(register, found.slice(0, FEW).map(({ id }) => id));
  return { all: found.length, rows: found.slice(0, FEW).flatMap(({ id, sides }) => (lines.has(id) ? [{ entry: lines.get(id)!, sides }] : [])) };
}

async function made(register: Register): Promise<DeskView> {
  const [counts, promises, drafts, owed, contradictions, single] = await Promise.all([
    deskCounts(register.db), promiseCounts(register), reviewQueue(register.db, { limit: FEW }), commitmentRows(register, {}, { limit: FEW }), openContradictions(register),
    listLines(register, { kind: "activity", verification: "single" }, { limit: FEW }),
  ]);
  return { counts: { ...counts, ...promises, contradictions: contradictions.all }, drafts, commitments: owed.rows, contradictions: contradictions.rows, single: single.rows };
}

/** What needs somebody now; made once while the register does not change. */
export const deskView = (register: Register): Promise<DeskView> => keptAnswer(register, `desk ${today(register)}`, () => made(register));

/** Who changed how many entries since a moment (ISO 8601). */
export const sinceThen = ({ db }: Register, since: string): Promise<readonly { readonly by: string; readonly entries: number }[]> => changesSince(db, since);
