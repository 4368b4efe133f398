import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Confidence } from "../parts/confidence.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { useRoving } from "./use-roving.ts";
import style from "./queue.module.css";

type Queue = Api["GET /api/review"]["response"];

const MOST = 100;

function Row({ id, title, publisher, published, activities, entities, confidence }: Queue["rows"][number]): ReactElement {
  const { t } = useTranslation("review");
  const { date } = useFormat();
  return (
    <li className={style.row}>
      <Link to="/review/$source" params={{ source: id }} className={style.link}>
        <span className={`theirs ${style.title}`}>{title || t("untitled")}</span>
        <span className="quiet small">{[publisher, published && date(published)].filter(Boolean).join(" · ")}</span>
      </Link>
      <span className={style.counts}>{activities > 0 && t("queue.activities", { count: activities })}{activities > 0 && entities > 0 && " · "}{entities > 0 && <span className="quiet">{t("queue.entities", { count: entities })}</span>}</span>
      {confidence === null ? <span /> : <Confidence value={confidence} />}
    </li>
  );
}

function Rows({ rows, next }: Queue): ReactElement {
  const { t } = useTranslation("review");
  const list = useRoving();
  return (
    <>
      <ol ref={list} className={style.rows}>{rows.map((one) => <Row key={one.id} {...one} />)}</ol>
      {next !== null && <p className="quiet">{t("queue.more", { count: rows.length })}</p>}
    </>
  );
}

function Empty(): ReactElement {
  const { t } = useTranslation("review");
  return <p>{t("queue.empty")} <Link to="/add">{t("queue.add")}</Link></p>;
}

const queueRoute = getRouteApi("/review");

/** How much waits, with the way to what was set aside. */
function Told({ open, unsure, doneToday, aside }: Pick<Queue, "open" | "unsure" | "doneToday"> & { readonly aside: boolean }): ReactElement {
  const { t } = useTranslation("review");
  return (
    <>
      {aside ? <Link to="/review">{t("open", { count: open })}</Link> : t("open", { count: open })}
      {" · "}
      {unsure > 0 && !aside ? <Link to="/review" search={{ state: "unsure" }}>{t("queue.unsure", { count: unsure })}</Link> : t("queue.unsure", { count: unsure })}
      {" · "}
      {t("queue.done", { count: doneToday })}
    </>
  );
}

/** Sources whose drafts wait for somebody, the most certain and weighty first. */
export function QueuePage(): ReactElement {
  const { t } = useTranslation("review");
  const { state = "open" } = queueRoute.useSearch();
  const queue = useApi("GET /api/review", { query: { limit: MOST, state } });
  const aside = state === "unsure";
  return (
    <Page title={t(aside ? "queue.asideTitle" : "queue.title")} lead={queue.data ? <Told {...queue.data} aside={aside} /> : "\u00a0"}>
      <Answer to={queue}>{(found) => (found.rows.length === 0 ? <Empty /> : <Rows {...found} />)}</Answer>
    </Page>
  );
}
