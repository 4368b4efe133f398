import type { Origin } from "./origins.ts";

/** The same words in each language that the faces speak. */
export interface Label {
  readonly en: string;
  readonly es: string;
}

/** What every row of every table has: a code that is unique in its table, its label, and the list that it comes from. */
export interface Code {
  readonly code: string;
  readonly label: Label;
  readonly origin: Origin;
}

/** The codes of a table as a tuple of literals, in its order: what a schema's enumeration is made of. */
export const codesOf = <T extends readonly Code[]>(rows: T): { readonly [K in keyof T]: T[K]["code"] } =>
  rows.map((row) => row.code) as { readonly [K in keyof T]: T[K]["code"] };

/** The rows of a table by their codes. */
export const byCode = <R extends Code>(rows: readonly R[]): ReadonlyMap<R["code"], R> => new Map(rows.map((row) => [row.code, row]));
