import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";

/** What of the register the atlas draws: the state of its pages, in their addresses. */
export interface AtlasSearch {
  /** ISO code */
  readonly country?: string;
  readonly kind?: ActivityKind;
  readonly status?: Status;
  /** years, both included */
  readonly from?: number;
  readonly to?: number;
  /** of the map: one for each kind, or for each time */
  readonly per?: "kind" | "time";
  /** what is counted, of figures */
  readonly unit?: string;
}

const oneOf = <C extends string>(rows: readonly { readonly code: C }[], value: unknown): C | undefined => rows.find(({ code }) => code === value)?.code;
const yearOf = (value: unknown): number | undefined => (/^\d{4}$/.test(String(value)) ? Number(value) : undefined);
const codeOf = (value: unknown): string | undefined => (typeof value === "string" && /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : undefined);
const given = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

/** The state of an address; what it says that cannot be is left out. */
export const atlasSearch = ({ country, kind, status, from, to, per, unit }: Readonly<Record<string, unknown>>): AtlasSearch =>
  given({ country: codeOf(country), kind: oneOf(activityKinds, kind), status: oneOf(statuses, status), from: yearOf(from), to: yearOf(to), per: per === "kind" || per === "time" ? per : undefined, unit: typeof unit === "string" || typeof unit === "number" ? String(unit) : undefined });

/** The state as the API takes it. */
export const atlasQuery = ({ country, kind, status, from, to }: AtlasSearch) => given({ country, type: kind, status, from, to });
