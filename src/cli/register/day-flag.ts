import { InvalidArgumentError } from "commander";
import { daysIn } from "#model/edtf-days.ts";
import { isDay } from "#model/is-day.ts";

/** A day that somebody gives. */
export function dayFlag(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("It is no day such as 2024-05-31.");
  return value;
}

/** A day, month or year that somebody gives; a month or year stands for its first day, or its last. */
export const dateFlag = (end: "first" | "last") => (value: string): string => {
  const [year = "", month = end === "first" ? "01" : "12", day = end === "first" ? "01" : String(daysIn(Number(year), Number(month))).padStart(2, "0")] = value.split("-");
  const made = `${year}-${month}-${day}`;
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) || !isDay(made)) throw new InvalidArgumentError("It is no date such as 2024-05-31, 2024-05 or 2024.");
  return made;
};
