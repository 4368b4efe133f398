import { Link } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { CommitmentsBlock, ContradictionsBlock, DraftsBlock, SinceBlock, SingleBlock, type Answer as Answered } from "./blocks.tsx";
import style from "./desk.module.css";
import { useLastVisit } from "./last-visit.ts";

function Empty(): ReactElement {
  const { t } = useTranslation("desk");
  return <div className={style.empty}><h2>{t("empty.title")}</h2><p>{t("empty.text")}</p><p><Link to="/add">{t("empty.add")}</Link></p></div>;
}

function Blocks({ answer: { desk, since }, from }: { readonly answer: Answered; readonly from: string | undefined }): ReactElement {
  const { t } = useTranslation("desk");
  const { counts } = desk;
  if (counts.sources === 0 && counts.activities === 0) return <Empty />;
  const quiet = counts.openDrafts + counts.overdue + counts.due + counts.silent + counts.lookAgain + counts.contradictions + counts.single === 0;
  return (
    <>
      {quiet && <p className={style.empty}>{t("done")} <Link to="/pairs">{t("empty.pair")}</Link> · <Link to="/add">{t("empty.add")}</Link></p>}
      <DraftsBlock desk={desk} />
      <CommitmentsBlock desk={desk} />
      <ContradictionsBlock desk={desk} />
      <SingleBlock desk={desk} />
      <SinceBlock since={since} from={from} />
    </>
  );
}

/** What needs me now, as lines that can be acted upon. */
export function DeskPage(): ReactElement {
  const { t } = useTranslation("desk");
  const [now, setNow] = useState<string>();
  const from = useLastVisit(now);
  const answer = useApi("GET /api/desk", { query: from === undefined ? {} : { since: from } });
  if (answer.data && answer.data.now !== now) setNow(answer.data.now);
  return <Page title={t("title")} lead={t("lead")}><Answer to={answer} lines={14}>{(found) => <Blocks answer={found} from={from} />}</Answer></Page>;
}
