import { Link } from "@tanstack/react-router";
import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { useFormat } from "../parts/use-format.ts";
import { facetWords } from "./facet-words.ts";
import style from "./facets.module.css";
import { isChosen, toggled, type Facet, type RegisterSearch } from "./register-search.ts";

export interface FacetListProps {
  readonly facet: Facet;
  readonly values: readonly { readonly value: string; readonly count: number; readonly name?: string }[];
  readonly search: RegisterSearch;
}

const FEW = 6;

/** The values of one facet with how many entries have each; each leads to the list with it, or without it again. */
export function FacetList({ facet, values, search }: FacetListProps): ReactElement | null {
  const { t } = useTranslation("register");
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, FEW);
  return (
    <details className={style.facet} open>
      <summary className={style.name}>{t(`facet.${facet}`)}</summary>
      <ul>
        {shown.map((one) => {
          const chosen = isChosen(search, facet, one.value);
          return (
            <li key={one.value}>
              <Link to="/register" search={toggled(search, facet, one.value)} activeOptions={{ exact: true }} className={style.value} data-chosen={chosen || undefined}>
                <span className={style.words}>{facetWords(facet, one, { format, t })}{chosen && <span className="sr-only">, {t("chosen")}</span>}</span>
                <span className={style.count}>{format.number(one.count)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {values.length > FEW && <Button look="quiet" onPress={() => setAll(!all)}>{all ? t("fewer") : t("more", { count: values.length - FEW })}</Button>}
    </details>
  );
}
