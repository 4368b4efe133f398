import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { creditRoles } from "#model/codes/credit-roles.ts";
import { sayGatheringNote } from "#model/gathering-notes.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { NoteRef } from "../parts/note-ref.tsx";
import { useFormat } from "../parts/use-format.ts";
import type { View } from "./marks-of-quotes.ts";
import style from "./sources.module.css";

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return <div className={style.fact}><dt>{label}</dt><dd>{children}</dd></div>;
}

const WEB = /^https?:\/\//;

const FORMATS = ["text", "markdown", "html", "pdf", "docx", "odt", "email", "feed", "jsonl"] as const;

/** What an original is, of those that there are words for. */
const formatOf = (format: string): (typeof FORMATS)[number] | "other" => FORMATS.find((one) => one === format) ?? "other";

/** Who published it, when, after whom; each with the words by which it was found. */
export function SourceHeading({ view: { summary, heading, origin, outletKind } }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("sources");
  const { label, language, locale, moment } = useFormat();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const { publisher, published, credits } = heading;
  return (
    <dl className={style.facts}>
      <Row label={t("one.publisher")}>{publisher ? <>{publisher.value}<NoteRef number={1} of={{ source: summary.id, quote: publisher.quote }} /></> : <span className="quiet">{t("one.unknown")}</span>}</Row>
      {outletKind && <Row label={t("one.sort")}>{t(`outlet.${outletKind}`)}</Row>}
      <Row label={t("one.published")}>{published ? <><EdtfDate edtf={published.value} exact /><NoteRef number={2} of={{ source: summary.id, quote: published.quote }} /></> : <span className="quiet">{t("one.unknown")}</span>}</Row>
      {credits.map(({ role, name, quote }, i) => <Row key={`${role} ${name}`} label={label(creditRoles.find(({ code }) => code === role)!.label)}>{name}<NoteRef number={i + 3} of={{ source: summary.id, quote }} /></Row>)}
      <Row label={t("one.language")}>{names.of(summary.language)}</Row>
      {summary.url && WEB.test(summary.url) && <Row label={t("one.address")}><a href={summary.url} rel="noreferrer noopener" target="_blank">{summary.url}</a></Row>}
      {origin && <Row label={t("one.from")}>{origin.place} <span className="quiet">({t(`format.${formatOf(origin.format)}`)})</span>{origin.notes.length > 0 && <span className={style.small}>{origin.notes.map((one) => sayGatheringNote(one, language) ?? one).join(" · ")}</span>}</Row>}
      <Row label="">{<span className={style.small}>{t("one.added", { by: summary.addedBy, at: moment(summary.addedAt) })}</span>}</Row>
    </dl>
  );
}
