import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { EdtfDate } from "./edtf-date.tsx";
import { placeOf, type Noted } from "./noted.ts";
import { useFormat } from "./use-format.ts";
import style from "./quote-card.module.css";

/** Who says so, and whether a party to the deal. */
export function Speaks({ saidBy, party }: Pick<Noted, "saidBy" | "party">): ReactElement {
  const { t } = useTranslation("parts");
  const { named } = useFormat();
  if (!saidBy) return <span>{t("note.publisher")}</span>;
  return (
    <span>
      {t("note.says", { who: named(saidBy) })}
      {party !== undefined && ` (${t(party ? "note.party" : "note.notParty")})`}
    </span>
  );
}

/** A quote in its sentence, with the source that it stands in, who says so, and the way there. */
export function QuoteCard({ of }: { readonly of: Noted }): ReactElement {
  const { t } = useTranslation("parts");
  const { source, quote } = of;
  const { data } = useApi("GET /api/sources/{id}/words", { params: { id: source }, query: { start: quote.start, end: quote.end } });
  return (
    <figure className={style.card}>
      <blockquote className={`theirs ${style.words}`}>
        {data?.before}<mark className={style.mark}>{quote.exact}</mark>{data?.after}
      </blockquote>
      <figcaption className={style.from}>
        <span className={style.title}>{data ? data.source.title || t("note.untitled") : "…"}</span>
        <span>{[data?.source.publisher, data?.source.published && <EdtfDate key="on" edtf={data.source.published} />].filter(Boolean).map((one, i) => <span key={i}>{i > 0 && " · "}{one}</span>)}</span>
        <Speaks {...of} />
        <Link to="/sources/$id" params={{ id: source }} search={{ at: placeOf(quote) }}>{t("note.at")}</Link>
      </figcaption>
    </figure>
  );
}
