import { getRouteApi, Link } from "@tanstack/react-router";
import { useState, type ReactElement, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../api/client.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { MarkLegend } from "../parts/quote-text/mark-legend.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import type { View } from "./marks-of-quotes.ts";
import { Resting } from "./resting.tsx";
import { SourceHeading } from "./source-heading.tsx";
import { SourceText } from "./source-text.tsx";
import style from "./sources.module.css";

const route = getRouteApi("/sources/$id");

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return <section className={style.part}><h2 className={style.heading}>{title}</h2>{children}</section>;
}

function Copies({ view }: { readonly view: View }): ReactElement | null {
  const { t } = useTranslation("sources");
  const { copies } = view;
  if (copies.length === 0) return null;
  return (
    <Part title={t("one.copies")}>
      <p className={style.small}>{t("one.copiesLead")} <Link to="/reports/$id" params={{ id: view.summary.id }}>{t("report.differ")}</Link></p>
      <ul>{copies.map(({ id, title, publisher, published }) => <li key={id} className={style.copy}><Link to="/sources/$id" params={{ id }} className="theirs">{title || t("untitled")}</Link> <span className={style.small}>{publisher}{published && <> · <EdtfDate edtf={published} /></>}</span></li>)}</ul>
    </Part>
  );
}

function Readings({ view: { readings, drafts } }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("sources");
  const { moment } = useFormat();
  return (
    <Part title={t("one.readings")}>
      <p>{t("one.drafts", drafts)}</p>
      <ul>{readings.map(({ id, reader, version, madeAt }) => <li key={id} className={style.small}>{t("one.read", { reader, version, day: moment(madeAt) })}</li>)}</ul>
    </Part>
  );
}

function Body({ view, at }: { readonly view: View; readonly at: string | undefined }): ReactElement {
  const { t } = useTranslation("sources");
  const [lit, point] = useState<string | null>(null);
  const { id, title, kind } = view.summary;
  const name = title || t(kind === "note" ? "note" : "untitled");
  const actions = <><Link to="/review/$source" params={{ source: id }}>{t("one.review")}</Link><a href={addressOf("/api/sources/{source}/bytes", { params: { source: id } })} download>{t("one.bytes")}</a></>;
  return (
    <Page title={name} heading={<span className="theirs" lang={view.summary.language}>{name}</span>} actions={actions}>
      <div className={style.source}>
        <section aria-label={t("one.text")} className={style.text}><MarkLegend /><SourceText view={view} at={at} lit={lit} onPoint={point} /></section>
        <div className={style.beside}>
          <Part title={t("one.heading")}><SourceHeading view={view} /></Part>
          <Part title={t("one.rest")}><Resting view={view} lit={lit} onPoint={point} /></Part>
          <Copies view={view} />
          <Readings view={view} />
        </div>
      </div>
    </Page>
  );
}

/** One source: its text with all quotes marked, where it comes from, and what rests on it. */
export function SourcePage(): ReactElement {
  const { t } = useTranslation("sources");
  const { id } = route.useParams();
  const { at } = route.useSearch();
  const answer = useApi("GET /api/sources/{id}", { params: { id } });
  if (answer.data) return <Body key={id} view={answer.data} at={at} />;
  return <Page title={t("title")}><Answer to={answer} lines={16}>{() => null}</Answer></Page>;
}
