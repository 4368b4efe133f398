import { QueryClient } from "@tanstack/react-query";
import type { Api } from "#server/api.ts";
import { api, ApiError } from "./client.ts";

// The server is near: what it refuses, it refuses again.
const mayTryAgain = (times: number, error: unknown): boolean => times < 2 && !(error instanceof ApiError && error.problem.status >= 400);

/** What was answered, for all pages. */
export const queries = new QueryClient({ defaultOptions: { queries: { retry: mayTryAgain, staleTime: 5_000, networkMode: "always" }, mutations: { networkMode: "always" } } });

type Asked<N extends keyof Api> = Omit<Parameters<typeof api<N>>[1], "signal">;

/** Asks ahead for what a page will want, while its script is still on the way. */
export function askAhead<N extends keyof Api>(name: N, asked: Asked<N>): void {
  void queries.prefetchQuery({ queryKey: [name, asked], queryFn: ({ signal }) => api(name, { ...asked, signal } as Parameters<typeof api<N>>[1]) });
}
