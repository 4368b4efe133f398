import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { inferenceLabels } from "#report/follow-up/inference.ts";
import type { Api } from "#server/api.ts";
import { valueWords } from "../parts/claim-value.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Block } from "./block.tsx";
import style from "./desk.module.css";

export type Answer = Api["GET /api/desk"]["response"];
type Desk = Answer["desk"];

/** Drafts to decide, the source with the most certain and weighty ones first. */
export function DraftsBlock({ desk: { counts, drafts } }: { readonly desk: Desk }): ReactElement {
  const { t } = useTranslation("desk");
  if (counts.openDrafts === 0) return <Block title={t("drafts.title")}><p className="quiet">{t("drafts.none")}</p></Block>;
  const sum = t("drafts.sum", { drafts: t("drafts.drafts", { count: counts.openDrafts }), sources: t("drafts.sources", { count: counts.sourcesToRead }) });
  return (
    <Block title={t("drafts.title")} sum={<Link to="/review">{sum}</Link>}>
      <ul>{drafts.map(({ id, title, activities, publisher }) => <li key={id} className={style.line}><Link to="/review/$source" params={{ source: id }} className={`theirs ${style.theirs}`}>{title || id}</Link> <span className={style.small}>{[publisher, activities > 0 && t("drafts.of", { count: activities })].filter(Boolean).join(" · ")}</span></li>)}</ul>
    </Block>
  );
}

const WAYS = ["overdue", "due", "silent", "lookAgain"] as const;

/** Commitments that are due, overdue, silent. */
export function CommitmentsBlock({ desk: { counts, commitments } }: { readonly desk: Desk }): ReactElement {
  const { t } = useTranslation("desk");
  const { because, label } = useFormat();
  const waiting = WAYS.filter((way) => counts[way] > 0);
  const sum = waiting.map((way, i) => <span key={way}>{i > 0 && " · "}<Link to="/commitments" search={{ show: way }}>{t(`commitments.${way}`, { count: counts[way] })}</Link></span>);
  return (
    <Block title={t("commitments.title")} sum={waiting.length > 0 ? sum : undefined}>
      {commitments.length === 0 && <p className="quiet">{t("commitments.none")}</p>}
      <ul>{commitments.map(({ id, entry, inferences }) => <li key={id} className={style.line}><EntryLink entry={entry} /> {inferences.slice(0, 1).map(({ kind, reason }) => <span key={kind} className={style.small}><span className="inferred">{label(inferenceLabels[kind])}</span> ({t("common:inferred" as "title")}: {because(reason)})</span>)}</li>)}</ul>
    </Block>
  );
}

/** Contradictions as the questions that they are: "77,000 or 70,000 patients?" */
export function ContradictionsBlock({ desk: { counts, contradictions } }: { readonly desk: Desk }): ReactElement | null {
  const { t } = useTranslation("desk");
  const { t: words } = useTranslation("parts");
  const format = useFormat();
  const either = new Intl.ListFormat(format.locale, { type: "disjunction" });
  if (counts.contradictions === 0) return <Block title={t("contradictions.title")}><p className="quiet">{t("contradictions.none")}</p></Block>;
  return (
    <Block title={t("contradictions.title")} sum={t("contradictions.sum", { count: counts.contradictions })}>
      <ul>{contradictions.map(({ entry, sides }, i) => <li key={i} className={style.line}><strong>{t("contradictions.or", { values: either.format(sides.map((claim) => valueWords(claim, { format, t: words }))) })}</strong> <EntryLink entry={entry} /></li>)}</ul>
    </Block>
  );
}

/** Entries that one report alone speaks of. */
export function SingleBlock({ desk: { counts, single } }: { readonly desk: Desk }): ReactElement {
  const { t } = useTranslation("desk");
  if (counts.single === 0) return <Block title={t("single.title")}><p className="quiet">{t("single.none")}</p></Block>;
  return (
    <Block title={t("single.title")} sum={<Link to="/register" search={{ verification: "single" }}>{t("single.sum", { count: counts.single })}</Link>}>
      <ul>{single.map((entry) => <li key={entry.id} className={style.line}><EntryLink entry={entry} /></li>)}</ul>
    </Block>
  );
}

/** Who changed how much since the visit before. */
export function SinceBlock({ since, from }: { readonly since: Answer["since"]; readonly from: string | undefined }): ReactElement {
  const { t } = useTranslation("desk");
  const { moment } = useFormat();
  if (from === undefined) return <Block title={t("since.title")}><p className="quiet">{t("since.first")}</p></Block>;
  if (since.length === 0) return <Block title={t("since.title")}><p className="quiet">{t("since.none", { day: moment(from) })}</p></Block>;
  return (
    <Block title={t("since.title")} sum={<><Link to="/register" search={{ order: "changed" }}>{t("since.all")}</Link> <span className={style.small}>{t("since.when", { day: moment(from) })}</span></>}>
      <ul>{since.map(({ by, entries }) => <li key={by} className={style.line}>{t("since.line", { count: entries, by })}</li>)}</ul>
    </Block>
  );
}
