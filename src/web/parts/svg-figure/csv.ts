import type { Column } from "./column.ts";

// A spreadsheet takes what begins so for a formula: such a text gets an apostrophe before it.
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV after RFC 4180, with the columns' names first. Numbers are written as programs read them. */
export function csvOf<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const lines = [columns.map(({ name }) => field(name)), ...rows.map((row) => columns.map(({ of }) => field(of(row))))];
  return `${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}
