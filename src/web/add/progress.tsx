import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { AddLine } from "#server/shapes/added.ts";
import type { Item } from "./use-adding.ts";
import style from "./add.module.css";

function Taken({ ingested }: Extract<AddLine, { readonly kind: "taken" }>): ReactElement {
  const { t } = useTranslation("add");
  const { kind, source, title, open, joined, sameReport } = ingested;
  return (
    <>
      <Link to="/review/$source" params={{ source }} className="theirs">{title ?? t("untitled")}</Link>
      <span className="quiet small"> · {kind === "known" ? t("known") : [t("open", { count: open }), joined > 0 && t("joined", { count: joined })].filter(Boolean).join(" · ")}</span>
      {sameReport && <span className="quiet small"> · {t(sameReport.sure ? "sameAs" : "like")} <Link to="/review/$source" params={{ source: sameReport.source }}>{sameReport.title}</Link></span>}
    </>
  );
}

function Line({ line }: { readonly line: AddLine }): ReactElement | null {
  const { t } = useTranslation("add");
  switch (line.kind) {
    case "taken": return <Taken {...line} />;
    case "refused": return <span className={style.refused}><strong>{t("refused")}</strong> {line.place} {line.title}{line.detail !== line.title && line.detail !== "" && !line.detail.includes(line.title) && ` (${line.detail})`}. {line.remedy}</span>;
    case "named": return <span className="quiet">{t("named", { count: line.count })}</span>;
    case "fetching": return <span className="quiet small">{t("waits", { seconds: Math.ceil(line.wait / 1000) })}</span>;
    case "reading": return null;
  }
}

/** What was given and what came of it: each file, each text in it. */
export function Progress({ items }: { readonly items: readonly Item[] }): ReactElement | null {
  const { t } = useTranslation("add");
  if (items.length === 0) return null;
  return (
    <ol className={style.items} aria-label={t("progress")} aria-live="polite">
      {items.map(({ id, place, state, lines }) => (
        <li key={id} data-state={state}>
          <span className={style.place}>{place || t("pasted")}</span> <span className="quiet small">{t(`state.${state}`)}</span>
          <ul>{lines.map((line, i) => <li key={i}><Line line={line} /></li>)}</ul>
        </li>
      ))}
    </ol>
  );
}
