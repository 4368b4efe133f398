import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { CountryBox } from "../parts/country-box.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { PairsTable } from "./pairs-table.tsx";
import style from "./pairs-page.module.css";

const STEP = 100;
const MOST = 200;

/** Picks two countries and opens what there is between them. */
function Pick(): ReactElement {
  const { t } = useTranslation("pair");
  const navigate = useNavigate();
  const [[a, b], choose] = useState<readonly [string | null, string | null]>([null, null]);
  const canOpen = a !== null && b !== null && a !== b;
  return (
    <form className={`${style.pick} no-print`} onSubmit={(event) => { event.preventDefault(); if (canOpen) void navigate({ to: "/pair/$a/$b", params: { a, b } }); }}>
      <CountryBox label={t("pick.one")} value={a} onChange={(code) => choose([code, b])} />
      <CountryBox label={t("pick.other")} value={b} onChange={(code) => choose([a, code])} />
      <Button type="submit" look="main" isDisabled={!canOpen}>{t("pick.open")}</Button>
    </form>
  );
}

function Pairs({ rows, total }: Api["GET /api/pairs"]["response"]): ReactElement {
  const { t } = useTranslation("pair");
  const { number } = useFormat();
  const [shown, setShown] = useState(STEP);
  if (total === 0) return <p className={style.none}>{t("none")}</p>;
  return (
    <>
      <PairsTable rows={rows.slice(0, shown)} />
      {shown < rows.length && <Button onPress={() => setShown(shown + STEP)}>{t("more")}</Button>}
      {shown >= rows.length && rows.length < total && <p className="quiet small">{t("latter", { shown: number(rows.length), total: number(total) })}</p>}
    </>
  );
}

/** All pairs of countries, the most active first. */
export function PairsPage(): ReactElement {
  const { t } = useTranslation("pair");
  const navigate = useNavigate();
  const { country } = useSearch({ from: "/pairs" });
  const pairs = useApi("GET /api/pairs", { query: { limit: MOST, ...(country !== undefined && { country }) } });
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Pick />
      <div className={style.of}>
        <CountryBox label={t("of")} value={country ?? null} onChange={(code) => void navigate({ to: "/pairs", search: code === null ? {} : { country: code }, replace: true })} />
        {country !== undefined && <Button look="quiet" onPress={() => void navigate({ to: "/pairs", search: {}, replace: true })}>{t("every")}</Button>}
      </div>
      <Answer to={pairs} lines={12}>{(found) => <Pairs key={country} {...found} />}</Answer>
    </Page>
  );
}
