import type { EntryReference } from "#model/claim.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Entry, RankedClaim } from "#model/entry.ts";
import type { Edtf } from "#model/reading.ts";
import type { Case } from "../case.ts";
import { claimsOf, leading, rungOf, saidDay, standing, type Valued } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";

/** One rung that somebody said was reached: by the entry itself, or by one that delivers it. */
export interface Step {
  readonly entry: string;
  readonly status: Status;
  readonly claim: Valued<"status">;
}

export interface DueDate {
  readonly edtf: Edtf;
  /** its last day, YYYY-MM-DD */
  readonly day: string;
  readonly claim: RankedClaim;
}

/** A commitment as its claims tell it: who owes what to whom, by when, how far it came, last heard of when. */
export interface Commitment {
  readonly entry: Entry;
  readonly status: Status;
  readonly owes: readonly EntryReference[];
  readonly to: readonly EntryReference[];
  readonly due: DueDate | null;
  /** by rung and then by day */
  readonly steps: readonly Step[];
  /** entries that deliver it */
  readonly deliveries: readonly Entry[];
  /** YYYY-MM-DD, the last note that only names it counted; null where none of its sources has a date */
  readonly lastHeard: string | null;
}

const AGREED = rungOf("agreed");
const isSaid = ({ value }: { readonly value: Status }): boolean => rungOf(value) <= AGREED;

/** A paper that was signed is no promise of a paper; what it promises are activities of their own. */
const isSigned = (entry: Entry): boolean => entry.type === "agreement" && ["agreed", "underway"].includes(leading(entry, "status")?.value ?? "");

/** Whether somebody said that it would, might or should happen. */
export const isCommitment = (entry: Entry): boolean => entry.kind === "activity" && !isSigned(entry) && (claimsOf(entry, "status").some(isSaid) || claimsOf(entry, "due").length > 0);

const unique = (all: readonly EntryReference[]): readonly EntryReference[] => [...new Map(all.map((one) => [one.entry, one])).values()];

const SIDES: readonly (readonly [owing: string, owed: string])[] = [["provider", "recipient"], ["partner", "partner"], ["signatory", "signatory"], ["participant", "participant"]];

/** Who owes and to whom: providers and recipients where they are named, else those who agreed, each to the other. */
function sidesOf(entry: Entry): Pick<Commitment, "owes" | "to"> {
  const inRole = (role: string): readonly EntryReference[] => unique(claimsOf(entry, "participant").flatMap(({ value }) => (value.role === role ? [value] : [])));
  const [owing = "", owed = ""] = SIDES.find(([a, b]) => inRole(a).length + inRole(b).length > 0) ?? [];
  return { owes: inRole(owing), to: inRole(owed) };
}

/** A date of a thing to come: it lies after the day on which it was said, or is an end without a beginning ("by June 2021"). */
function liesAhead(date: Valued<"date">): boolean {
  const { first, last } = edtfDays(date.value);
  return first === null ? last !== null && last >= saidDay(date) : saidDay(date) !== "" && first > saidDay(date);
}

/** The day that was named for it; else the date of a thing to come. */
function dueOf(entry: Entry): DueDate | null {
  const due = leading(entry, "due");
  const date = leading(entry, "date");
  const ahead = date && liesAhead(date) ? date : undefined;
  const claim = due ?? ahead;
  const day = claim ? edtfDays(claim.value).last : null;
  return claim && day !== null ? { edtf: claim.value, day, claim: claim as RankedClaim } : null;
}

const stepsOf = (entry: Entry): Step[] => claimsOf(entry, "status").map((claim) => ({ entry: entry.id, status: claim.value, claim }));
const byRung = (a: Step, b: Step): number => rungOf(a.status) - rungOf(b.status) || (saidDay(a.claim) < saidDay(b.claim) ? -1 : 1);

/** The commitment that an entry is; null where nobody said that anything would happen. */
export function commitmentOf({ entry, linked, noted = "" }: Case): Commitment | null {
  const status = leading(entry, "status");
  if (!status || !isCommitment(entry)) return null;
  const deliveries = linked.filter(({ kind, direction }) => kind === "delivers" && direction === "from").map((one) => one.entry);
  const heard = [noted, ...[entry, ...deliveries].flatMap(standing).map(saidDay)].filter(Boolean).sort().at(-1);
  const steps = [entry, ...deliveries].flatMap(stepsOf).toSorted(byRung);
  return { entry, status: status.value, ...sidesOf(entry), due: dueOf(entry), steps, deliveries, lastHeard: heard ?? null };
}
