import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { api, ApiError } from "../api/client.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { Select } from "../parts/select.tsx";
import { toast } from "../parts/toast.ts";
import { useFormat } from "../parts/use-format.ts";
import { problemWords } from "../words/problem-words.ts";
import style from "./sources.module.css";

type Row = Api["GET /api/publishers"]["response"]["rows"][number];
type Kind = NonNullable<Row["outlet"]>["kind"];

const KINDS: readonly Kind[] = ["official-party", "implementer", "official-other", "academic", "ngo", "agency", "media", "social-media", "person"];
const UNSAID = "";
const COLUMNS = ["name", "kind", "country", "sources", "latest"] as const;

/** What sort of publisher it is, as somebody has said; and the way to say it. */
function Sort({ row: { name, outlet } }: { readonly row: Row }): ReactElement {
  const { t } = useTranslation("sources");
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const describe = async (kind: Kind): Promise<void> => {
    setBusy(true);
    try {
      await api("POST /api/outlets", { body: { name, kind } });
      await queries.invalidateQueries();
      toast({ text: t("outlets.said", { name, kind: t(`outlet.${kind}`) }) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast({ text: problemWords(error.problem).detail, look: "bad" });
    } finally {
      setBusy(false);
    }
  };
  const choices = [...(outlet ? [] : [{ value: UNSAID, label: t("outlets.unsaid") }]), ...KINDS.map((value) => ({ value, label: t(`outlet.${value}`) }))];
  return <div aria-busy={busy}><Select<string> bare label={t("outlets.sortOf", { name })} choices={choices} value={outlet?.kind ?? UNSAID} onChange={(kind) => kind !== UNSAID && void describe(kind as Kind)} /></div>;
}

function Line({ row }: { readonly row: Row }): ReactElement {
  const { t } = useTranslation("sources");
  const { country } = useFormat();
  const { name, sources, reports, latest, outlet } = row;
  return (
    <tr>
      <th scope="row">{sources > 0 ? <Link to="/sources" search={{ publisher: name }}>{name}</Link> : name}</th>
      <td><Sort row={row} /></td>
      <td>{outlet?.country && country(outlet.country)}{outlet?.party && <span className={style.small}> {t("outlets.party")}</span>}</td>
      <td>{sources === 0 ? <span className="quiet">{t("outlets.noSource")}</span> : t("lead", { count: sources, reports })}</td>
      <td>{latest && <EdtfDate edtf={latest} />}</td>
    </tr>
  );
}

/** Publishers: who they are, of what sort, how much of theirs is here and how much of it is independent. */
export function PublishersPart(): ReactElement {
  const { t } = useTranslation("sources");
  const answer = useApi("GET /api/publishers", {});
  return (
    <Answer to={answer} lines={10}>
      {({ rows }) => rows.length === 0 ? <p className="quiet">{t("outlets.none")}</p> : (
        <>
          <p className={`quiet ${style.lead}`}>{t("outlets.lead")}</p>
          <div className={style.scroll} tabIndex={0} role="region" aria-label={t("parts.outlets")}>
            <table className={style.table}>
              <thead><tr>{COLUMNS.map((one) => <th key={one} scope="col">{t(`outlets.${one}`)}</th>)}</tr></thead>
              <tbody>{rows.map((row) => <Line key={row.id} row={row} />)}</tbody>
            </table>
          </div>
        </>
      )}
    </Answer>
  );
}
