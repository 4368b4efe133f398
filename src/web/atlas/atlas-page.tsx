import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../shell/page.tsx";
import style from "./atlas-page.module.css";
import { Filters } from "./filters.tsx";
import { useAtlas } from "./use-atlas.ts";

const VIEWS = [["map", "/atlas/map"], ["network", "/atlas/network"], ["timeline", "/atlas/timeline"], ["figures", "/atlas/figures"]] as const;

export type AtlasView = (typeof VIEWS)[number][0];

/** A page of the atlas: the ways to see the whole, what of it is drawn, and the drawing. */
export function AtlasPage({ view, children }: { readonly view: AtlasView; readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation("atlas");
  const { search } = useAtlas();
  const { unit: _, per: __, ...kept } = search;
  return (
    <Page title={t("titleOf", { view: t(`view.${view}`) })} heading={t("title")} lead={t(`lead.${view}`)} wide>
      <nav aria-label={t("views")} className={`${style.views} no-print`}>
        {VIEWS.map(([name, to]) => <Link key={name} to={to} search={kept} className={style.view} activeOptions={{ includeSearch: false }} activeProps={{ "aria-current": "page" }}>{t(`view.${name}`)}</Link>)}
      </nav>
      <Filters />
      {children}
    </Page>
  );
}
