import { daysIn } from "./edtf-days.ts";

const PARTS = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/;

/** Whether words are a day of the calendar, YYYY-MM-DD: 2024-02-29 is one, 2023-02-29 is not. */
export function isDay(words: string): boolean {
  const [, year = "", month = "", day = ""] = PARTS.exec(words) ?? [];
  return day !== "" && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
