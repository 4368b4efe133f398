import { Link } from "@tanstack/react-router";
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
      <span className={style.counts}>{t("queue.activities", { count: activities })}{entities > 0 && <span className="quiet"> · {t("queue.entities", { count: entities })}</span>}</span>
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

/** Sources whose drafts wait for somebody, the most certain and weighty first. */
export function QueuePage(): ReactElement {
  const { t } = useTranslation("review");
  const queue = useApi("GET /api/review", { query: { limit: MOST } });
  const told = queue.data && [t("open", { count: queue.data.open }), t("queue.unsure", { count: queue.data.unsure }), t("queue.done", { count: queue.data.doneToday })].join(" · ");
  return (
    <Page title={t("queue.title")} lead={told ?? " "}>
      <Answer to={queue}>{(found) => (found.rows.length === 0 ? <Empty /> : <Rows {...found} />)}</Answer>
    </Page>
  );
}
