import { getRouteApi, Link } from "@tanstack/react-router";
import { useRef, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../api/use-api.ts";
import { Answer, Failure, Loading } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { Chosen } from "./chosen.tsx";
import { ColumnsMenu } from "./columns-menu.tsx";
import { EntryTable } from "./entry-table.tsx";
import { Facets } from "./facets.tsx";
import style from "./register.module.css";
import { queryOf, USUAL, type RegisterSearch } from "./register-search.ts";
import { TakeAway } from "./take-away.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useEntries } from "./use-entries.ts";
import { ViewsMenu } from "./views-menu.tsx";

const route = getRouteApi("/register");
type AllFacets = Api["GET /api/entries/facets"]["response"];

function Kinds({ search }: { readonly search: RegisterSearch }): ReactElement {
  const { t } = useTranslation("register");
  const { text } = search;
  const kept = text === undefined ? {} : { text };
  return (
    <nav aria-label={t("kinds.label")} className={`${style.kinds} no-print`}>
      <Link to="/register" search={kept} activeOptions={{ exact: true }} className={style.kind} data-chosen={search.kind === undefined || undefined}>{t("kinds.activity")}</Link>
      <Link to="/register" search={{ ...kept, kind: "entity" }} activeOptions={{ exact: true }} className={style.kind} data-chosen={search.kind === "entity" || undefined}>{t("kinds.entity")}</Link>
    </nav>
  );
}

function Nothing({ search }: { readonly search: RegisterSearch }): ReactElement {
  const { t } = useTranslation("register");
  const { kind, columns: _, order: __, ...narrowed } = search;
  if (Object.keys(narrowed).length === 0) return <p>{t("none.empty")} <Link to={"/add" as "/"}>{t("none.add")}</Link></p>;
  return <div className={style.none}><h2>{t("none.title")}</h2><p>{t("none.text")}</p><Link to="/register" search={kind ? { kind } : {}}>{t("none.all")}</Link></div>;
}

function List({ search, total }: { readonly search: RegisterSearch; readonly total: number }): ReactElement {
  const { t } = useTranslation("register");
  const answer = useEntries(search.kind === "entity" ? { order: "name", ...search } : search);
  const { data, error, hasNextPage, isFetchingNextPage } = answer;
  if (!data) return error ? <Failure error={error} again={() => void answer.refetch()} /> : <Loading lines={14} />;
  const rows = data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <Nothing search={search} />;
  const columns = search.columns ?? (search.kind === "entity" ? (["kind", "sources", "verified", "changed"] as const) : USUAL);
  return (
    <>
      <p className="sr-only">{t("keys")}</p>
      <EntryTable key={search.kind} rows={rows} total={total} columns={columns} searched={search.text} more={hasNextPage && !isFetchingNextPage ? () => void answer.fetchNextPage() : null} />
    </>
  );
}

const namesOf = ({ body, product, person }: AllFacets): ReadonlyMap<string, string> => new Map([...body, ...product, ...person].map(({ value, name }) => [value, name]));

/** The register: facets on the left, a table on the right; its address is its state. */
export function RegisterPage(): ReactElement {
  const { t } = useTranslation("register");
  const search = route.useSearch();
  const facets = useApi("GET /api/entries/facets", { query: queryOf(search) });
  // Those of the state before stay until the next ones are there, so that nothing jumps.
  const last = useRef<AllFacets>(undefined);
  if (facets.data) last.current = facets.data;
  const total = facets.data?.total ?? 0;
  const lead = facets.data ? t(search.kind === "entity" ? "lead.entities" : "lead.activities", { count: total }) : "…";
  return (
    <Page title={t("title")} lead={lead} wide actions={<><ViewsMenu search={search} /><ColumnsMenu search={search} /><TakeAway search={search} /></>}>
      <div className={style.register}>
        <div className={style.side}>{last.current && !facets.error ? <Facets facets={last.current} search={search} /> : <div className={style.awaited}><Answer to={facets} lines={16}>{() => null}</Answer></div>}</div>
        <div className={style.main}>
          <Kinds search={search} />
          <Toolbar search={search} />
          <Chosen search={search} names={facets.data ? namesOf(facets.data) : new Map()} />
          <List search={search} total={total} />
        </div>
      </div>
    </Page>
  );
}
