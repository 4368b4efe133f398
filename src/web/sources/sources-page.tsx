import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { api, type ApiError } from "../api/client.ts";
import { Failure, Loading } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { Page } from "../shell/page.tsx";
import { Document, SourceFacetList, SourceLookUp, type SourcesAnswer } from "./documents.tsx";
import { GatheringPart } from "./gathering.tsx";
import { PublishersPart } from "./publishers.tsx";
import style from "./sources.module.css";
import type { SourcesSearch } from "./sources-search.ts";

const route = getRouteApi("/sources");
const PAGE = 50;
const PARTS = ["documents", "outlets", "gathering"] as const;

function useSources({ part: _, ...filter }: SourcesSearch) {
  const query = { ...filter, limit: PAGE };
  return useInfiniteQuery<SourcesAnswer, ApiError, { readonly pages: readonly SourcesAnswer[] }, readonly unknown[], string | undefined>({
    queryKey: ["GET /api/sources", "pages", query], placeholderData: keepPreviousData, initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => api("GET /api/sources", { query: { ...query, ...(pageParam !== undefined && { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

function Documents({ search }: { readonly search: SourcesSearch }): ReactElement {
  const { t } = useTranslation("sources");
  const answer = useSources(search);
  const [first] = answer.data?.pages ?? [];
  if (!first) return answer.error ? <Failure error={answer.error} again={() => void answer.refetch()} /> : <Loading lines={14} />;
  const rows = answer.data!.pages.flatMap((page) => page.rows);
  return (
    <div className={style.documents}>
      <nav aria-label={t("facet.publisher")} className="no-print"><SourceFacetList answer={first} search={search} /></nav>
      <div className={style.found}>
        <SourceLookUp key={search.text ?? ""} search={search} />
        <p className="quiet">{t("lead", { count: first.total, reports: first.reports })}</p>
        {rows.length === 0 && <div className={style.part}><h2 className={style.heading}>{t("none.title")}</h2><p>{t("none.text")} <Link to="/add">{t("none.add")}</Link></p></div>}
        <ul className={style.rows}>{rows.map((row) => <Document key={row.id} row={row} />)}</ul>
        {answer.hasNextPage && <Button isDisabled={answer.isFetchingNextPage} onPress={() => void answer.fetchNextPage()}>{t("more")}</Button>}
      </div>
    </div>
  );
}

/** Where everything comes from: documents, publishers, feeds and what was refused. */
export function SourcesPage(): ReactElement {
  const { t } = useTranslation("sources");
  const search = route.useSearch();
  const now = search.part ?? "documents";
  return (
    <Page title={t("title")}>
      <nav aria-label={t("parts.label")} className={`${style.parts} no-print`}>
        {PARTS.map((part) => <Link key={part} to="/sources" search={part === "documents" ? {} : { part }} activeOptions={{ exact: true }} className={style.tab} data-chosen={part === now || undefined}>{t(`parts.${part}`)}</Link>)}
      </nav>
      {now === "documents" ? <Documents search={search} /> : now === "outlets" ? <PublishersPart /> : <GatheringPart />}
    </Page>
  );
}
