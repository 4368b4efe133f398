import type { Edtf } from "#model/reading.ts";
import type { Case } from "./case.ts";
import { claimsOf, leading, type Valued } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import type { Status } from "#model/codes/statuses.ts";

/** One thing at one time: when, what, how far it came. */
export interface TimelineEvent {
  readonly entry: string;
  readonly edtf: Edtf;
  /** YYYY-MM-DD; null where the year is not known */
  readonly first: string | null;
  readonly last: string | null;
  readonly status: Status | null;
  /** what the date rests on; the source's own date where `said` */
  readonly claim: string;
  /** the thing has no date of its own: this is the day on which it was spoken of */
  readonly said: boolean;
}

function eventOf({ entry }: Case): TimelineEvent | null {
  const date = leading(entry, "date");
  const status: Valued<"status"> | undefined = leading(entry, "status");
  const said = claimsOf(entry, "status").find(({ saidOn }) => saidOn !== undefined);
  const edtf = date?.value ?? said?.saidOn;
  const claim = date ?? said;
  if (edtf === undefined || !claim) return null;
  return { entry: entry.id, edtf, ...edtfDays(edtf), status: status?.value ?? null, claim: claim.id, said: !date };
}

const key = ({ first, last }: TimelineEvent): string => first ?? last ?? "9999";
const inTime = (a: TimelineEvent, b: TimelineEvent): number => (key(a) < key(b) ? -1 : Number(key(a) > key(b)) || (a.entry < b.entry ? -1 : 1));

/** The activities among the cases in the order of time; those whose year is not known last, those without any day not at all. */
export const timelineOf = (cases: readonly Case[]): readonly TimelineEvent[] => cases.filter(({ entry }) => entry.kind === "activity").flatMap((one) => eventOf(one) ?? []).toSorted(inTime);
