import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Api } from "#server/api.ts";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import style from "./pairs-table.module.css";

type Row = Api["GET /api/pairs"]["response"]["rows"][number];

const kindsOf = ({ kinds }: Row): readonly (readonly [ActivityKind, number])[] => (Object.entries(kinds) as [ActivityKind, number][]).toSorted((a, b) => b[1] - a[1]);

function yearsOf({ first, last }: Row): string {
  const [from, to] = [first?.slice(0, 4), last?.slice(0, 4)];
  if (from === undefined || to === undefined) return from ?? to ?? "";
  return from === to ? from : `${from}–${to}`;
}

/** Pairs with their counts. */
export function PairsTable({ rows }: { readonly rows: readonly Row[] }): ReactElement {
  const { t } = useTranslation("pair");
  const { country, language, number } = useFormat();
  return (
    <table className={style.pairs}>
      <thead>
        <tr><th scope="col">{t("column.pair")}</th><th scope="col" className={style.number}>{t("column.count")}</th><th scope="col" className={style.number}>{t("column.open")}</th><th scope="col" className={style.wide}>{t("column.kinds")}</th><th scope="col" className={style.number}>{t("column.years")}</th></tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [a, b] = row.countries;
          return (
            <tr key={`${a}-${b}`}>
              <th scope="row"><Link to="/pair/$a/$b" params={{ a, b }}>{`${country(a)} – ${country(b)}`}</Link></th>
              <td className={style.number}>{number(row.count)}</td>
              <td className={style.number}>{row.open > 0 ? number(row.open) : "–"}</td>
              <td className={style.wide}>{kindsOf(row).slice(0, 3).map(([kind, count]) => `${kindWords(kind, language)} ${number(count)}`).join(" · ")}</td>
              <td className={style.number}>{yearsOf(row)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
