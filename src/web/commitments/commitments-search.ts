import type { Api } from "#server/api.ts";

export const SHOWN = ["all", "overdue", "due", "silent", "contradicted", "lookAgain"] as const;
export type Shown = (typeof SHOWN)[number];

export const UNITS = ["d", "w", "m", "y"] as const;
export type Unit = (typeof UNITS)[number];
/** "90d", "6w", "12m", "2y" */
export type Length = `${number}${Unit}`;

/** How long a silence, or how soon a day, where the address says nothing of it. */
export const USUAL = { silent: "12m", due: "90d" } as const satisfies Partial<Record<Shown, Length>>;

/** The state of the page, as its address keeps it. */
export interface CommitmentsSearch {
  readonly look?: "list";
  readonly show?: Exclude<Shown, "all">;
  /** how long nothing was heard, or how soon it is due */
  readonly for?: Length;
  /** YYYY-MM-DD: due on this day or later, or on it or earlier */
  readonly from?: string;
  readonly until?: string;
  /** ISO 3166-1 alpha-2 */
  readonly owner?: string;
  readonly to?: string;
  readonly charge?: string;
}

const words = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);

const lengthIn = (value: unknown): Length | undefined => (typeof value === "string" && /^[1-9]\d{0,2}[dwmy]$/.test(value) ? (value as Length) : undefined);
const dayIn = (value: unknown): string | undefined => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);

/** What an address says of the page; what makes no sense is left out. */
export function commitmentsSearch(raw: Record<string, unknown>): CommitmentsSearch {
  const show = SHOWN.find((one) => one !== "all" && one === raw["show"]);
  const found = { look: raw["look"] === "list" ? ("list" as const) : undefined, show, for: lengthIn(raw["for"]), from: dayIn(raw["from"]), until: dayIn(raw["until"]), owner: words(raw["owner"]), to: words(raw["to"]), charge: words(raw["charge"]) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as CommitmentsSearch;
}

type Query = Omit<NonNullable<Api["GET /api/commitments"]["query"]>, "limit" | "after">;

/** What the server is asked with for a state of the page. */
export function commitmentsQuery({ show, for: length, from, until, owner, to, charge }: CommitmentsSearch): Query {
  const which = show === undefined ? {} : show === "silent" ? { silent: length ?? USUAL.silent } : show === "due" ? { due: "true" as const, within: length ?? USUAL.due } : { [show]: "true" as const };
  return { ...which, ...(from !== undefined && { dueFrom: from }), ...(until !== undefined && { dueTo: until }), ...(owner !== undefined && { owner }), ...(to !== undefined && { to }), ...(charge !== undefined && { charge }) };
}

/** The state with one member changed, or without it. */
export function withMember<K extends keyof CommitmentsSearch>(search: CommitmentsSearch, name: K, value: CommitmentsSearch[K] | undefined): CommitmentsSearch {
  const { [name]: _, ...rest } = search;
  return value === undefined ? rest : { ...rest, [name]: value };
}
