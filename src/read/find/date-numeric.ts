import { isGlued, lowAt } from "../text/scan.ts";
import { exists } from "./calendar.ts";
import type { DateText } from "./date-grammar.ts";
import type { CivilPoint } from "./date-points.ts";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const SLASHED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;

function civil([year, month, day]: readonly [number, number, number], last: number): CivilPoint | null {
  return year >= 1800 && year <= 2100 && exists(year, month, day) ? { kind: "civil", last, year: { kind: "plain", year }, month, day } : null;
}

/** Day before month unless that is impossible or the text writes the American way. */
function slashed(m: RegExpExecArray, monthFirst: boolean, last: number): CivilPoint | null {
  const [a, b] = [Number(m[1]), Number(m[2])];
  const year = m[3]!.length === 2 ? Number(m[3]) + (Number(m[3]) > 69 ? 1900 : 2000) : Number(m[3]);
  const [first, second] = monthFirst ? [civil([year, a, b], last), civil([year, b, a], last)] : [civil([year, b, a], last), civil([year, a, b], last)];
  return first ?? second;
}

/** "19/11/2019", "2019-11-19", "19.11.2019", "19-11-2019". */
export function numericAt({ scan, monthFirst }: DateText, i: number): CivilPoint | null {
  const form = lowAt(scan, i);
  const code = form.charCodeAt(0);
  if (!(code >= 48 && code <= 57)) return null;
  if (form.length >= 6) {
    const iso = ISO.exec(form);
    if (iso) return civil([Number(iso[1]), Number(iso[2]), Number(iso[3])], i + 1);
    const m = SLASHED.exec(form);
    return m && (m[3]!.length === 4 || form.includes("/")) ? slashed(m, monthFirst, i + 1) : null;
  }
  if (lowAt(scan, i + 1) !== "-" || lowAt(scan, i + 3) !== "-" || !isGlued(scan, i + 1) || !isGlued(scan, i + 2) || !isGlued(scan, i + 4)) return null;
  const joined = `${form}-${lowAt(scan, i + 2)}-${lowAt(scan, i + 4).replace(/t.*$/, "")}`;
  const iso = ISO.exec(joined);
  if (iso) return civil([Number(iso[1]), Number(iso[2]), Number(iso[3])], i + 5);
  const m = SLASHED.exec(joined);
  return m && m[3]!.length === 4 ? slashed(m, monthFirst, i + 5) : null;
}
