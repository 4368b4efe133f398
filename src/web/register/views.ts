import { kept } from "../parts/kept.ts";
import { registerSearch, type RegisterSearch } from "./register-search.ts";

/** A state of the register's page that somebody wants again. */
export interface View {
  readonly name: string;
  readonly search: RegisterSearch;
}

/** The views of this machine, as one string. */
export const views = kept<string>("views", (value): value is string => typeof value === "string", "[]");

/** What was kept, without what is no view any more. */
export function viewsIn(value: string): readonly View[] {
  try {
    const found: unknown = JSON.parse(value);
    return Array.isArray(found) ? found.flatMap((one: { readonly name?: unknown; readonly search?: unknown } | null) => (typeof one?.name === "string" && typeof one.search === "object" && one.search !== null ? [{ name: one.name, search: registerSearch(one.search as Record<string, unknown>) }] : [])) : [];
  } catch {
    return [];
  }
}

/** With one more view; one of the same name goes. */
export const withView = (all: readonly View[], view: View): readonly View[] => [...all.filter(({ name }) => name !== view.name), view];
