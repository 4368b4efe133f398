import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { api, type ApiError } from "../api/client.ts";
import { useApi } from "../api/use-api.ts";
import { Failure, Loading } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { Board } from "./board.tsx";
import { Card, type Row } from "./card.tsx";
import style from "./commitments.module.css";
import { commitmentsQuery, type CommitmentsSearch } from "./commitments-search.ts";
import { Filters } from "./filters.tsx";

const route = getRouteApi("/commitments");
const PAGE = 50;

type Answer = { readonly rows: readonly Row[]; readonly next: string | null };

function useCommitments(search: CommitmentsSearch) {
  const query = { ...commitmentsQuery(search), limit: PAGE };
  return useInfiniteQuery<Answer, ApiError, { readonly pages: readonly Answer[] }, readonly unknown[], string | undefined>({
    queryKey: ["GET /api/commitments", "pages", query], placeholderData: keepPreviousData, initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => api("GET /api/commitments", { query: { ...query, ...(pageParam !== undefined && { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

function Nothing(): ReactElement {
  const { t } = useTranslation("commitments");
  return <div className={style.none}><h2>{t("none.title")}</h2><p>{t("none.text")}</p><Link to="/commitments" search={{}}>{t("none.all")}</Link></div>;
}

function Rows({ search }: { readonly search: CommitmentsSearch }): ReactElement {
  const { t } = useTranslation("commitments");
  const answer = useCommitments(search);
  const { data: counted } = useApi("GET /api/commitments/counts", { query: commitmentsQuery(search) });
  const { number } = useFormat();
  const { data, error } = answer;
  if (!data) return error ? <Failure error={error} again={() => void answer.refetch()} /> : <Loading lines={12} />;
  const rows = data.pages.flatMap((page) => page.rows);
  if (rows.length === 0 && !answer.hasNextPage) return <Nothing />;
  return (
    <>
      {search.look === "list" ? <ul className={style.list}>{rows.map((row) => <li key={row.id}><Card row={row} rung /></li>)}</ul> : <Board rows={rows} counts={new Map(counted?.statuses.map(({ value, count }) => [value, count]))} />}
      <div className={style.shown}>
        {counted && <p role="status">{t("shown", { count: counted.total, shown: number(rows.length), total: number(counted.total) })}</p>}
        {answer.hasNextPage && <Button isDisabled={answer.isFetchingNextPage} onPress={() => void answer.fetchNextPage()}>{t("more")}</Button>}
      </div>
    </>
  );
}

/** What was promised and is not said to be done, by rung. */
export function CommitmentsPage(): ReactElement {
  const { t } = useTranslation("commitments");
  const search = route.useSearch();
  return <Page title={t("title")} lead={t("lead")} wide><Filters key={search.charge ?? ""} search={search} /><Rows search={search} /></Page>;
}
