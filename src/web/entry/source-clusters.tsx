import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { grouped } from "../parts/grouped.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { View } from "./view.ts";

/** The sources by the report that they are: reprints and translations of one stand together. */
export function SourceClusters({ view, title }: { readonly view: View; readonly title?: string }): ReactElement {
  const { t } = useTranslation("entry");
  const { t: words } = useTranslation("parts");
  const clusters = grouped(view.sources, ({ cluster }) => cluster).map(([, all]) => all);
  return (
    <Part title={title ?? t("sourcesTitle")}>
      <p>{t("sources", { count: view.sources.length, independent: view.independent })}</p>
      <ul className={style.rows}>
        {clusters.map((all) => (
          <li key={all[0]!.cluster} className={style.cluster}>
            {all.length > 1 && <p className={style.small}>{t("cluster", { count: all.length })}</p>}
            {all.map((one) => (
              <p key={one.id}>
                <Link to="/sources/$id" params={{ id: one.id }} className="theirs">{one.title || words(one.kind === "note" ? "note.byHand" : "note.untitled")}</Link>
                <span className={style.small}>{[one.publisher, one.published && <EdtfDate key="on" edtf={one.published} />].filter(Boolean).map((what, i) => <span key={i}> · {what}</span>)}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}
