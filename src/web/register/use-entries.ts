import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from "@tanstack/react-query";
import type { Api } from "#server/api.ts";
import { api, type ApiError } from "../api/client.ts";
import { queryOf, type RegisterSearch } from "./register-search.ts";

export type Line = Api["GET /api/entries"]["response"]["rows"][number];
type Pages = { readonly pages: readonly Api["GET /api/entries"]["response"][] };

const PAGE = 50;

/** Rows of the register for a state of its page, more of them as one comes near the end. */
export function useEntries(search: RegisterSearch): UseInfiniteQueryResult<Pages, ApiError> {
  const query = { ...queryOf(search), ...(search.order && { order: search.order }), limit: PAGE };
  return useInfiniteQuery({
    queryKey: ["GET /api/entries", "pages", query], placeholderData: keepPreviousData, initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => api("GET /api/entries", { query: { ...query, ...(pageParam !== undefined && { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  }) as UseInfiniteQueryResult<Pages, ApiError>;
}
