/** A cell's value; a list is written as its members with semicolons between. */
export type Cell = string | number | null | readonly string[];

// What a spreadsheet would take for a formula, and run.
const FORMULA = /^[\s]*[=+\-@\t\r]/;
const MUST_BE_QUOTED = /[",\r\n]|^\s|\s$/;

function write(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = cell === null ? "" : typeof cell === "string" ? cell : cell.join("; ");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return MUST_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV after RFC 4180, its end included. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(write).join(",")}\r\n`;

/** Tells spreadsheets that what follows is UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";
