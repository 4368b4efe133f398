import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { placeOf } from "../parts/noted.ts";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import style from "./sources.module.css";

const route = getRouteApi("/reports/$id");

type Report = Api["GET /api/reports/{id}"]["response"];
type One = Report["sources"][number];

interface SentencesProps {
  readonly title: string;
  readonly source: string;
  readonly all: One["only"];
}

function Sentences({ title, source, all }: SentencesProps): ReactElement | null {
  const { t } = useTranslation("sources");
  if (all.length === 0) return null;
  return (
    <div className={style.differing}>
      <h3 className={style.small}>{title}</h3>
      <ul>{all.map((one) => <li key={one.start}><q className="theirs">{one.exact}</q> <Link to="/sources/$id" params={{ id: source }} search={{ at: placeOf(one) }} className={style.small}>{t("report.there")}</Link></li>)}</ul>
    </div>
  );
}

/** A source of the report: who, when, in which language, and in what it differs from the first. */
function Copy({ one: { summary, words, shared, only, lacks }, first }: { readonly one: One; readonly first: One }): ReactElement {
  const { t } = useTranslation("sources");
  const { locale, number } = useFormat();
  const { id, title, publisher, published, language } = summary;
  const spoken = new Intl.DisplayNames(locale, { type: "language" });
  const isFirst = id === first.summary.id;
  const translated = language !== first.summary.language;
  return (
    <li className={style.member}>
      <h2 className={style.heading}><Link to="/sources/$id" params={{ id }} className={`theirs ${style.title}`} lang={language}>{title || t("untitled")}</Link></h2>
      <p className={style.small}>{publisher && `${publisher} · `}{published && <><EdtfDate edtf={published} /> · </>}{spoken.of(language) ?? language} · {t("report.words", { count: words, words: number(words) })}</p>
      <p>{isFirst ? t("report.first") : translated ? t("report.translated", { from: spoken.of(first.summary.language) ?? first.summary.language }) : shared === 1 && lacks.length === 0 ? t("report.same") : t("report.shared", { share: number(Math.round((shared ?? 0) * 100)) })}</p>
      {!isFirst && <><Sentences title={t("report.only")} source={id} all={only} /><Sentences title={t("report.lacks")} source={first.summary.id} all={lacks} /></>}
    </li>
  );
}

function Body({ report: { sources, entries } }: { readonly report: Report }): ReactElement {
  const { t } = useTranslation("sources");
  return (
    <div className={style.source}>
      <ol className={style.members}>{sources.map((one) => <Copy key={one.summary.id} one={one} first={sources[0]!} />)}</ol>
      <section className={style.part}>
        <h2 className={style.heading}>{t("one.rest")}</h2>
        {entries.length === 0 && <p className="quiet">{t("one.restNone")}</p>}
        <ul>{entries.map((entry) => <li key={entry.id} className={style.copy}><EntryLink entry={entry} /></li>)}</ul>
      </section>
    </div>
  );
}

/** One report, however often it was printed: its sources, and what differs. */
export function ReportPage(): ReactElement {
  const { t } = useTranslation("sources");
  const { id } = route.useParams();
  const answer = useApi("GET /api/reports/{id}", { params: { id } });
  const [first] = answer.data?.sources ?? [];
  const name = first ? first.summary.title || t("untitled") : t("report.title");
  return (
    <Page title={name} heading={<span className="theirs" lang={first?.summary.language}>{name}</span>} lead={answer.data && t("report.lead", { count: answer.data.sources.length })}>
      <Answer to={answer} lines={12}>{(report) => <Body report={report} />}</Answer>
    </Page>
  );
}
