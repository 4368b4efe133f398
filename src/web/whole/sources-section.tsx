import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { EdtfDate } from "../parts/edtf-date.tsx";
import type { SourcesBehind } from "./answers.ts";
import { Section } from "./section.tsx";
import style from "./sources-section.module.css";

type Row = SourcesBehind["rows"][number];

/** Sources in their clusters, as they come. */
function clustersOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.cluster, [...(found.get(row.cluster) ?? []), row]);
  return [...found.values()];
}

function Source({ row: { id, title, publisher, published } }: { readonly row: Row }): ReactElement {
  const { t } = useTranslation("whole");
  return (
    <>
      <Link to="/sources/$id" params={{ id }} search={{}} className="theirs">{title || t("untitled")}</Link>
      <span className={style.from}>{publisher}{publisher && published && " · "}{published && <EdtfDate edtf={published} />}</span>
    </>
  );
}

/** What it all rests on: reprints, wire copies and translations of one report together, counted once. */
export function SourcesSection({ sources, most = 20 }: { readonly sources: SourcesBehind; readonly most?: number }): ReactElement | null {
  const { t } = useTranslation("whole");
  if (sources.rows.length === 0) return null;
  const clusters = clustersOf(sources.rows);
  return (
    <Section title={t("sources.title")} note={t("sources.count", { count: sources.sources, independent: t("sources.independent", { count: sources.independent }) })}>
      <ul className={style.sources}>
        {clusters.slice(0, most).map(([first, ...same]) => first && (
          <li key={first.cluster} className={style.source}>
            <Source row={first} />
            {same.length > 0 && <ul className={style.same} aria-label={t("sources.same")}>{same.map((row) => <li key={row.id}><Source row={row} /></li>)}</ul>}
          </li>
        ))}
      </ul>
      {clusters.length > most && <p className="quiet small">{t("sources.more", { count: sources.independent - most })}</p>}
    </Section>
  );
}
