import type { Edtf } from "#model/reading.ts";

const MONTHS = [
  ["january", "jan", "enero"], ["february", "feb", "febrero"], ["march", "mar", "marzo"], ["april", "apr", "abril"], ["may", "mayo"], ["june", "jun", "junio"],
  ["july", "jul", "julio"], ["august", "aug", "agosto"], ["september", "sept", "sep", "septiembre", "setiembre"], ["october", "oct", "octubre"], ["november", "nov", "noviembre"], ["december", "dec", "diciembre"],
] as const satisfies readonly (readonly string[])[];

const two = (digits: string): string => digits.padStart(2, "0");
const monthOf = (word: string): string | null => {
  const at = MONTHS.findIndex((names) => (names as readonly string[]).includes(word.replace(/\.$/, "")));
  return at < 0 ? null : two(String(at + 1));
};

const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
const DAY = /\b(\d{1,2})(?:st|nd|rd|th|º)?\b/;

/** A day, a month or a year in English or Spanish words as EDTF, "8 November 2022": 2022-11-08; null where they say none of these exactly. */
export function dateOfWords(words: string): Edtf | null {
  const low = words.toLowerCase();
  const [iso] = /\b\d{4}-\d\d(-\d\d)?\b/.exec(low) ?? [];
  if (iso !== undefined) return iso;
  const year = YEAR.exec(low)?.[1];
  const month = low.split(/[\s,]+/).map(monthOf).find((one) => one !== null);
  const day = DAY.exec(low.replace(YEAR, ""))?.[1];
  if (month === undefined) return year ?? null;
  const of = `${year ?? "XXXX"}-${month}`;
  return day === undefined ? of : `${of}-${two(day)}`;
}
