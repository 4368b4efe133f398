import type { Property } from "#model/claim.ts";
import type { RankedClaim } from "#model/entry.ts";
import { saidDay, standing } from "#model/claims-of.ts";
import type { Case } from "./case.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { sameUnit } from "#model/units.ts";
import { figuresDiffer } from "./figures-differ.ts";

/** Claims of one property that cannot all be right, each with its words, speaker and day in it. */
export interface Contradiction {
  readonly property: Property;
  /** sides that agree among themselves, the one that stands first, first */
  readonly sides: readonly (readonly RankedClaim[])[];
  /** a person has preferred one */
  readonly settled: boolean;
}

// A thing has one of these. A status changes with time, participants and names are many.
const SINGLE = ["date", "due", "instrument", "terms", "purpose", "code", "founded"] as const satisfies readonly Property[];

/** Whether two EDTF dates have no day in common; an open end or a year unknown leaves all possible. */
function datesDiffer(a: string, b: string): boolean {
  const [x, y] = [edtfDays(a), edtfDays(b)];
  const before = (last: string | null, first: string | null): boolean => last !== null && first !== null && last < first;
  return before(x.last, y.first) || before(y.last, x.first);
}

function differ(a: RankedClaim, b: RankedClaim): boolean {
  if (a.property === "figure" && b.property === "figure") return figuresDiffer(a.value, b.value);
  if ((a.property === "date" && b.property === "date") || (a.property === "due" && b.property === "due")) return datesDiffer(a.value, b.value);
  return JSON.stringify(a.value) !== JSON.stringify(b.value);
}

/** Puts each claim on the first side that it does not contradict; one that contradicts nobody makes no side of its own beside others. */
function sidesOf(claims: readonly RankedClaim[]): RankedClaim[][] {
  const sides: RankedClaim[][] = [];
  for (const claim of claims) {
    const side = sides.find((one) => one.every((other) => !differ(claim, other)));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  return sides;
}

const firstShown = (a: RankedClaim, b: RankedClaim): number => {
  if (a.rank !== b.rank) return a.rank === "preferred" ? -1 : 1;
  return saidDay(b) < saidDay(a) ? -1 : Number(saidDay(b) > saidDay(a));
};

function groupsOf(claims: readonly RankedClaim[]): readonly (readonly RankedClaim[])[] {
  const groups = new Map<string, RankedClaim[]>();
  for (const claim of claims) {
    const single = SINGLE.some((property) => property === claim.property);
    if (!single && claim.property !== "figure") continue;
    const key = claim.property === "figure" ? `figure ${sameUnit(claim.value.unit)}` : claim.property;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** What one report counts twice are two things, not two opinions: "12 doctors and 30 nurses' aides" in one source contradict nobody. */
function betweenReports(sides: readonly (readonly RankedClaim[])[], { sources }: Pick<Case, "sources">): boolean {
  const clusters = sides.map((side) => new Set(side.map(({ source }) => sources.get(source)?.cluster ?? source)));
  return clusters.some((one, i) => clusters.some((other, j) => j > i && [...one].every((id) => !other.has(id))));
}

/** Where the sources of an entry contradict each other: values that cannot all be right, said in different reports. */
export function contradictionsOf({ entry, sources }: Pick<Case, "entry" | "sources">): readonly Contradiction[] {
  return groupsOf(standing(entry)).flatMap((claims): Contradiction[] => {
    const sides = sidesOf(claims.toSorted(firstShown));
    if (sides.length < 2 || !betweenReports(sides, { sources })) return [];
    return [{ property: claims[0]!.property, sides, settled: claims.some(({ rank }) => rank === "preferred") }];
  });
}
