import { edtfDays } from "#model/edtf-days.ts";
import type { Edtf } from "#model/reading.ts";
import { remembered } from "../remembered.ts";

/** First and last day that a date may mean, in days since 1970-01-01; an open side is infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days since 1970-01-01 in the Gregorian calendar (Hinnant, chrono-compatible low-level date algorithms). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
}

function numberOf(day: string | null): number | null {
  if (day === null) return null;
  const [year, month, of] = day.split("-").map(Number) as [number, number, number];
  return dayNumber(year, month, of);
}

/** The days that an EDTF date may mean; null where it has no year or is no EDTF of level 1. */
export const spanOf = remembered((edtf: Edtf): Span | null => {
  const [start = "", end = start] = edtf.split("/");
  const isOpen = (side: string): boolean => edtf.includes("/") && (side === "" || side === "..");
  const [from, to] = [numberOf(edtfDays(start).first), numberOf(edtfDays(end).last)];
  if ((from === null && !isOpen(start)) || (to === null && !isOpen(end)) || (from === null && to === null)) return null;
  return { from: from ?? -Infinity, to: to ?? Infinity };
});

/** Days that lie between two spans; 0 where they meet. Negative where the first lies wholly behind the second. */
export const gapBetween = (a: Span, b: Span): number => (b.from > a.to ? b.from - a.to : a.from > b.to ? b.to - a.from : 0);

/** How many days the wider of two spans has. */
export const widthOf = (a: Span, b: Span): number => Math.max(a.to - a.from, b.to - b.from) + 1;
