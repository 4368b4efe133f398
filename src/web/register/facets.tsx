import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { FacetList } from "./facet-list.tsx";
import style from "./facets.module.css";
import type { Facet, RegisterSearch } from "./register-search.ts";

const OF_ACTIVITIES: readonly Facet[] = ["pair", "country", "type", "status", "year", "verification", "body", "product", "purpose", "instrument", "person"];
const OF_ENTITIES: readonly Facet[] = ["type", "country", "verification"];

export interface FacetsProps {
  readonly facets: Api["GET /api/entries/facets"]["response"];
  readonly search: RegisterSearch;
}

/** What the list can be narrowed down to. On a phone it is closed until it is asked for. */
export function Facets({ facets, search }: FacetsProps): ReactElement {
  const { t } = useTranslation("register");
  const lists = (search.kind === "entity" ? OF_ENTITIES : OF_ACTIVITIES).map((facet) => <FacetList key={facet} facet={facet} values={facets[facet]} search={search} />);
  return (
    <nav aria-label={t("facets")} className={`${style.facets} no-print`}>
      <div className={style.wide}>{lists}</div>
      <details className={style.narrow}><summary className={style.summary}>{t("facets")}</summary>{lists}</details>
    </nav>
  );
}
