import type { Api } from "#server/api.ts";

type Query = NonNullable<Api["GET /api/entries"]["query"]>;
export type Order = NonNullable<Query["order"]>;

/** Columns beside the first, which says what. */
export const COLUMNS = ["pair", "kind", "ladder", "when", "figures", "sources", "verified", "changed", "charge"] as const;
export type Column = (typeof COLUMNS)[number];
export const USUAL: readonly Column[] = ["pair", "kind", "ladder", "when", "figures", "sources", "verified"];

/** The state of the register's page, as its address keeps it. */
export interface RegisterSearch {
  readonly kind?: "entity";
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly country?: readonly string[];
  readonly named?: readonly string[];
  readonly purpose?: string;
  readonly instrument?: string;
  readonly verification?: "single" | "several" | "official";
  readonly year?: string;
  readonly charge?: string;
  readonly text?: string;
  readonly order?: Order;
  readonly columns?: readonly Column[];
}

const ORDERS: readonly Order[] = ["date", "changed", "name", "due", "silent"];

const words = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : undefined);
const list = (value: unknown): readonly string[] | undefined => {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one) => words(one) ?? []);
  return all.length === 0 ? undefined : all;
};
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

/** What an address says of the page; what makes no sense is left out. */
export function registerSearch(raw: Record<string, unknown>): RegisterSearch {
  const columns = list(raw["columns"])?.flatMap((one) => oneOf(COLUMNS, one) ?? []);
  const year = words(raw["year"]);
  const found = {
    kind: oneOf(["entity"] as const, raw["kind"]), type: list(raw["type"]), status: list(raw["status"]), country: list(raw["country"]), named: list(raw["named"]),
    purpose: words(raw["purpose"]), instrument: words(raw["instrument"]), verification: oneOf(["single", "several", "official"] as const, raw["verification"]),
    year: year !== undefined && /^\d{4}$/.test(year) ? year : undefined, charge: words(raw["charge"]), text: words(raw["text"]), order: oneOf(ORDERS, raw["order"]), columns,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as RegisterSearch;
}

/** What the server is asked with for a state of the page. */
export function queryOf({ year, columns: _, order: __, kind = "activity" as never, ...rest }: RegisterSearch): Omit<Query, "limit" | "after" | "order"> {
  return { ...rest, kind, ...(year !== undefined && { from: `${year}-01-01`, to: `${year}-12-31` }) } as never;
}

export type Facet = "pair" | "country" | "type" | "status" | "year" | "body" | "product" | "person" | "purpose" | "instrument" | "verification";

const without = (all: readonly string[] | undefined, values: readonly string[]): readonly string[] | undefined => {
  const left = (all ?? []).filter((one) => !values.includes(one));
  return left.length === 0 ? undefined : left;
};

type Changed = { readonly [K in keyof RegisterSearch]: RegisterSearch[K] | undefined };
const cleaned = (search: Changed): RegisterSearch => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as RegisterSearch;

const LISTS = { country: "country", type: "type", status: "status", body: "named", product: "named", person: "named" } as const;

/** Whether a value of a facet is chosen. */
export function isChosen(search: RegisterSearch, facet: Facet, value: string): boolean {
  if (facet === "pair") return value.split(" ").every((code) => search.country?.includes(code));
  const name = LISTS[facet as keyof typeof LISTS];
  return name === undefined ? search[facet as "year"] === value : (search[name]?.includes(value) ?? false);
}

/** The state with a value of a facet chosen, or no more chosen. */
export function toggled(search: RegisterSearch, facet: Facet, value: string): RegisterSearch {
  const chosen = isChosen(search, facet, value);
  if (facet === "pair") return cleaned({ ...search, country: chosen ? without(search.country, value.split(" ")) : [...new Set([...(search.country ?? []), ...value.split(" ")])] });
  const name = LISTS[facet as keyof typeof LISTS];
  if (name === undefined) return cleaned({ ...search, [facet]: chosen ? undefined : value });
  return cleaned({ ...search, [name]: chosen ? without(search[name], [value]) : [...(search[name] ?? []), value] });
}
