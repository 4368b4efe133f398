import type { EntryReference } from "#model/claim.ts";
import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Role } from "#model/codes/roles.ts";
import type { Case } from "./case.ts";
import { claimsOf, leading, saidDay, type Valued } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { followUp, type FollowUp } from "./follow-up/follow-up.ts";
import type { FollowUpOptions } from "./follow-up/infer.ts";
import { independentSources } from "./independent-sources.ts";
import { timelineOf, type TimelineEvent } from "./timeline.ts";

export interface KindGroup {
  readonly kind: ActivityKind;
  /** in the order of time */
  readonly entries: readonly string[];
}

/** A figure with the day for which it holds: its own, else that on which it was said. */
export interface PairFigure {
  readonly entry: string;
  readonly claim: Valued<"figure">;
  /** EDTF, null where no source has a date */
  readonly asOf: string | null;
}

/** Somebody among the participants, with all that they did there. */
export interface Actor extends EntryReference {
  readonly roles: readonly Role[];
  readonly entries: readonly string[];
}

/** What there is between two countries: ids of entries in an order, and what follows from them. Every part points at claims. */
export interface PairSummary {
  readonly countries: readonly [string, string];
  /** independent reports of all of it */
  readonly sources: number;
  readonly agreements: readonly string[];
  /** all other activities, by kind in the order of the kinds */
  readonly activities: readonly KindGroup[];
  readonly commitments: readonly FollowUp[];
  readonly figures: readonly PairFigure[];
  readonly people: readonly Actor[];
  readonly bodies: readonly Actor[];
  readonly timeline: readonly TimelineEvent[];
}

/** The people, or the bodies, that take part in activities: those that take part in most first. */
export function actorsOf(cases: readonly Case[], kind: "person" | "organisation"): readonly Actor[] {
  const found = new Map<string, { reference: EntryReference; roles: Set<Role>; entries: Set<string> }>();
  for (const { entry } of cases) {
    for (const { value } of claimsOf(entry, "participant").filter((claim) => claim.value.kind === kind)) {
      const { role, ...reference } = value;
      const one = found.get(value.entry) ?? { reference, roles: new Set(), entries: new Set() };
      one.roles.add(role);
      one.entries.add(entry.id);
      found.set(value.entry, one);
    }
  }
  const most = (a: Actor, b: Actor): number => b.entries.length - a.entries.length || (a.name < b.name ? -1 : Number(a.name > b.name));
  return [...found.values()].map(({ reference, roles, entries }) => ({ ...reference, roles: [...roles], entries: [...entries] })).toSorted(most);
}

function figuresOf({ entry }: Case): readonly PairFigure[] {
  const date = leading(entry, "date")?.value;
  return claimsOf(entry, "figure").map((claim) => ({ entry: entry.id, claim, asOf: claim.value.date ?? date ?? claim.saidOn ?? null }));
}

const dayOf = ({ asOf }: PairFigure): string => (asOf === null ? "" : (edtfDays(asOf).last ?? ""));
const latest = (a: PairFigure, b: PairFigure): number => (dayOf(a) > dayOf(b) ? -1 : Number(dayOf(a) < dayOf(b)));

const dueFirst = (a: FollowUp, b: FollowUp): number => ((a.due?.day ?? "9999") < (b.due?.day ?? "9999") ? -1 : Number((a.due?.day ?? "9999") > (b.due?.day ?? "9999")));

/** Ids in the order of time, those without a day last. */
function inTime(cases: readonly Case[]): readonly Case[] {
  const day = ({ entry }: Case): string => {
    const date = leading(entry, "date");
    return (date && edtfDays(date.value).first) ?? entry.claims.map(saidDay).filter(Boolean).sort()[0] ?? "9999";
  };
  const days = new Map(cases.map((one) => [one, day(one)]));
  const on = (one: Case): string => days.get(one) ?? "";
  return cases.toSorted((a, b) => (on(a) < on(b) ? -1 : Number(on(a) > on(b))));
}

/** Sums up what the entries say of a pair. `cases` are the live activities in which both countries stand. */
export function pairSummary(countries: readonly [string, string], cases: readonly Case[], options: FollowUpOptions): PairSummary {
  const ordered = inTime(cases);
  const ofKind = (kind: ActivityKind): readonly string[] => ordered.filter(({ entry }) => entry.type === kind).map(({ entry }) => entry.id);
  const groups = activityKinds.filter(({ code }) => code !== "agreement").map(({ code }) => ({ kind: code, entries: ofKind(code) }));
  return {
    countries,
    sources: new Set(cases.flatMap((one) => independentSources(one).all)).size,
    agreements: ofKind("agreement"),
    activities: groups.filter(({ entries }) => entries.length > 0),
    commitments: ordered.flatMap((one) => followUp(one, options) ?? []).filter(({ open }) => open).toSorted(dueFirst),
    figures: ordered.flatMap(figuresOf).toSorted(latest),
    people: actorsOf(ordered, "person"),
    bodies: actorsOf(ordered, "organisation"),
    timeline: timelineOf(ordered),
  };
}
