import { getEntries, getFacets } from "./routes/entries.ts";

/** Every route of the API, one before those whose pattern would also take its path. */
export const routes = [
  getFacets,
  getEntries,
] as const;
