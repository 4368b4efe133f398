import type { ReactNode } from "react";

/** A column of the table that says the same as a figure. */
export interface Column<R> {
  readonly name: string;
  /** what the CSV has, and what is shown where `show` says nothing else */
  readonly of: (row: R) => string | number | null;
  readonly show?: (row: R) => ReactNode;
  /** set right, and compared by size */
  readonly numeric?: boolean;
}
