import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { api, type ApiError } from "./client.ts";
import type { Api } from "#server/api.ts";

type Options<N extends keyof Api> = Omit<Parameters<typeof api<N>>[1], "signal"> & { readonly enabled?: boolean };

/** What a route of the API answers, kept and shared among the parts of a page: `useApi("GET /api/entries", { query: { country: "CU" } })`. */
export function useApi<N extends keyof Api>(name: N, options: Options<N>): UseQueryResult<Api[N]["response"], ApiError> {
  const { enabled = true, ...asked } = options;
  return useQuery({ queryKey: [name, asked], enabled, queryFn: ({ signal }) => api(name, { ...asked, signal } as Parameters<typeof api<N>>[1]) });
}
