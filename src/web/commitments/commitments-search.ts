import type { Api } from "#server/api.ts";

export const SHOWN = ["all", "overdue", "due", "silent", "contradicted", "lookAgain"] as const;
export type Shown = (typeof SHOWN)[number];

/** The state of the page, as its address keeps it. */
export interface CommitmentsSearch {
  readonly look?: "list";
  readonly show?: Exclude<Shown, "all">;
  /** ISO 3166-1 alpha-2 */
  readonly owner?: string;
  readonly to?: string;
  readonly charge?: string;
}

const words = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);

/** What an address says of the page; what makes no sense is left out. */
export function commitmentsSearch(raw: Record<string, unknown>): CommitmentsSearch {
  const show = SHOWN.find((one) => one !== "all" && one === raw["show"]);
  const found = { look: raw["look"] === "list" ? ("list" as const) : undefined, show, owner: words(raw["owner"]), to: words(raw["to"]), charge: words(raw["charge"]) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as CommitmentsSearch;
}

type Query = Omit<NonNullable<Api["GET /api/commitments"]["query"]>, "limit" | "after">;

/** What the server is asked with for a state of the page. */
export function commitmentsQuery({ show, owner, to, charge }: CommitmentsSearch): Query {
  const which = show === undefined ? {} : show === "silent" ? { silent: "12m" } : { [show]: "true" as const };
  return { ...which, ...(owner !== undefined && { owner }), ...(to !== undefined && { to }), ...(charge !== undefined && { charge }) };
}

/** The state with one member changed, or without it. */
export function withMember<K extends keyof CommitmentsSearch>(search: CommitmentsSearch, name: K, value: CommitmentsSearch[K] | undefined): CommitmentsSearch {
  const { [name]: _, ...rest } = search;
  return value === undefined ? rest : { ...rest, [name]: value };
}
