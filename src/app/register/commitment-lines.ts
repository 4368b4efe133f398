import type { EntryReference, Speaker } from "#model/claim.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Charge } from "#model/entry.ts";
import type { Quote } from "#model/quote.ts";
import { entryLines, type Page } from "#registry/index.ts";
import type { Inference } from "#report/index.ts";
import type { CommitmentWishes } from "./commitment-wishes.ts";
import { commitments, type FollowedUp } from "./commitments.ts";
import { entryLine, type EntryLine } from "./entry-line.ts";
import { keptAnswer } from "./kept-answer.ts";
import type { Paging } from "./paging.ts";
import { today, type Register } from "./register.ts";

/** A quote for a rung. */
export interface Evidence {
  readonly source: string;
  readonly quote: Quote;
  readonly saidBy?: Speaker;
  readonly party?: boolean;
  readonly saidOn?: string;
}

/** A commitment as a board shows it: who owes what to whom, by when, how far it came. */
export interface CommitmentLine {
  readonly id: string;
  readonly status: Status;
  readonly owes: readonly EntryReference[];
  readonly to: readonly EntryReference[];
  readonly due: { readonly edtf: string; readonly day: string } | null;
  /** YYYY-MM-DD */
  readonly lastHeard: string | null;
  readonly inferences: readonly Inference[];
  readonly charge: Charge | null;
  readonly lookAgain: boolean;
  /** the words for the rung that it stands on */
  readonly words: Evidence | null;
}

/** What a board shows of a commitment that was followed up. */
function lineOf({ entry, status, owes, to, due, lastHeard, inferences, charge, lookAgain, steps }: FollowedUp): CommitmentLine {
  const claim = steps.filter((one) => one.status === status && one.entry === entry.id).at(-1)?.claim;
  const words = claim ? { source: claim.source, quote: claim.quote, ...(claim.saidBy && { saidBy: claim.saidBy }), ...(claim.party !== undefined && { party: claim.party }), ...(claim.saidOn !== undefined && { saidOn: claim.saidOn }) } : null;
  return { id: entry.id, status, owes, to, due: due && { edtf: due.edtf, day: due.day }, lastHeard, inferences, charge, lookAgain, words };
}

/** A commitment with the line of its entry. */
export type CommitmentRow = CommitmentLine & { readonly entry: EntryLine };

/** A page of the commitments as they stand today, as a board shows them. */
export const commitmentRows = (register: Register, wishes: CommitmentWishes, paging: Paging): Promise<Page<CommitmentRow>> => keptAnswer(register, `commitments ${today(register)} ${JSON.stringify([wishes, paging])}`, () => rowsMade(register, wishes, paging));

async function rowsMade(register: Register, wishes: CommitmentWishes, paging: Paging): Promise<Page<CommitmentRow>> {
  const { rows, next } = await commitments(register, wishes, paging);
  const { rows: folded } = rows.length === 0 ? { rows: [] } : await entryLines(register.db, { ids: rows.map(({ entry }) => entry.id) }, { limit: rows.length, order: "name" });
  const lines = new Map(folded.map((one) => [one.id, entryLine(one)]));
  return { next, rows: rows.flatMap((one) => (lines.has(one.entry.id) ? [{ ...lineOf(one), entry: lines.get(one.entry.id)! }] : [])) };
}
