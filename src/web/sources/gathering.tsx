import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./sources.module.css";

type Gathered = Api["GET /api/gathering"]["response"];

function Feeds({ feeds }: Pick<Gathered, "feeds">): ReactElement {
  const { t } = useTranslation("sources");
  const { number, moment } = useFormat();
  if (feeds.length === 0) return <p className="quiet">{t("feeds.none")}</p>;
  return (
    <div className={style.scroll} tabIndex={0} role="region" aria-label={t("feeds.title")}>
      <table className={style.table}>
        <thead><tr>{(["address", "checked", "waiting", "done", "refused"] as const).map((one) => <th key={one} scope="col">{t(`feeds.${one}`)}</th>)}</tr></thead>
        <tbody>{feeds.map((one) => <tr key={one.address}><td>{one.address}{one.outlet && <span className={style.small}> · {one.outlet.name}</span>}</td><td>{one.checkedAt ? moment(one.checkedAt) : t("feeds.never")}</td><td>{number(one.waiting)}</td><td>{number(one.done)}</td><td>{number(one.refused)}</td></tr>)}</tbody>
      </table>
    </div>
  );
}

function Refused({ refused, total }: Pick<Gathered, "refused" | "total">): ReactElement {
  const { t } = useTranslation("sources");
  const { moment } = useFormat();
  if (refused.length === 0) return <p className="quiet">{t("refused.none")}</p>;
  return (
    <>
      {total > refused.length && <p className="quiet">{t("refused.some", { count: refused.length, total })}</p>}
      <ul className={style.rows}>
        {refused.map(({ place, code, detail, lastAt, times }) => (
          <li key={`${place} ${code}`} className={style.row}>
            <p className={style.place}>{place}</p>
            <p className={style.small}>{detail ?? code} · {moment(lastAt)} · {t("refused.times", { count: times })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Feeds with where they stand; what was refused, and why. */
export function GatheringPart(): ReactElement {
  const { t } = useTranslation("sources");
  const answer = useApi("GET /api/gathering", {});
  return (
    <Answer to={answer}>
      {({ feeds, refused, total }) => (
        <>
          <section className={style.part}><h2 className={style.heading}>{t("feeds.title")}</h2><Feeds feeds={feeds} /></section>
          <section className={style.part}><h2 className={style.heading}>{t("refused.title")}</h2><Refused refused={refused} total={total} /></section>
        </>
      )}
    </Answer>
  );
}
