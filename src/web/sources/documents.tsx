import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { Button } from "../parts/button.tsx";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./sources.module.css";
import { toggledSource, type SourcesSearch } from "./sources-search.ts";

export type SourcesAnswer = Api["GET /api/sources"]["response"];
type Row = SourcesAnswer["rows"][number];

/** A document: title, publisher, date, whether others are the same report, what waits. */
export function Document({ row: { id, title, kind, publisher, published, language, copies, open } }: { readonly row: Row }): ReactElement {
  const { t } = useTranslation("sources");
  const { locale } = useFormat();
  const spoken = new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  return (
    <li className={style.row}>
      <Link to="/sources/$id" params={{ id }} className={`theirs ${style.title}`} lang={language}>{title || t(kind === "note" ? "note" : "untitled")}</Link>
      <p className={style.small}>
        {publisher && `${publisher} · `}{published && <><EdtfDate edtf={published} /> · </>}{spoken}
        {copies > 1 && <> · <Link to="/reports/$id" params={{ id }}>{t("copies", { count: copies })}</Link></>}
        {open > 0 && <> · <Link to="/review/$source" params={{ source: id }}>{t("open", { count: open })}</Link></>}
      </p>
    </li>
  );
}

const FACETS = ["publisher", "language", "year", "kind"] as const;
const FEW = 12;

/** What documents can be narrowed down to. */
export function SourceFacetList({ answer, search }: { readonly answer: SourcesAnswer; readonly search: SourcesSearch }): ReactElement {
  const { t } = useTranslation("sources");
  const { number, locale } = useFormat();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const wide = matchMedia("(min-width: 60rem)").matches;
  const words = (facet: (typeof FACETS)[number], value: string): string => (facet === "language" ? (names.of(value) ?? value) : facet === "kind" ? t(`kind.${value as "text"}`) : value);
  return (
    <>
      {FACETS.filter((facet) => answer[facet].length > 0).map((facet) => (
        <details key={facet} className={style.facet} open={wide}>
          <summary className={style.summary}>{t(`facet.${facet}`)}</summary>
          <ul>
            {answer[facet].slice(0, FEW).map(({ value, count }) => (
              <li key={value}><Link to="/sources" search={toggledSource(search, facet, value)} activeOptions={{ exact: true }} className={style.value} data-chosen={search[facet] === value || undefined}><span>{words(facet, value)}</span><span className={style.small}>{number(count)}</span></Link></li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** Words to look for in the texts. */
export function SourceLookUp({ search }: { readonly search: SourcesSearch }): ReactElement {
  const { t } = useTranslation("sources");
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? "");
  const look = (event: FormEvent): void => {
    event.preventDefault();
    const { text: _, ...rest } = search;
    void navigate({ to: "/sources", search: text.trim() === "" ? rest : { ...rest, text: text.trim() } });
  };
  const { part: _, ...chosen } = search;
  return (
    <form onSubmit={look} className={`${style.look} no-print`}>
      <input type="search" className={style.input} aria-label={t("search")} placeholder={t("search")} value={text} onChange={({ target }) => setText(target.value)} />
      <Button type="submit">{t("go")}</Button>
      {Object.keys(chosen).length > 0 && <Link to="/sources" search={{}}>{t("clear")}</Link>}
    </form>
  );
}
