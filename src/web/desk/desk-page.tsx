import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Page } from "../shell/page.tsx";
import { Answer } from "../parts/answer.tsx";

/** What needs me now. */
export function DeskPage(): ReactElement {
  const { t } = useTranslation("desk");
  const facets = useApi("GET /api/entries/facets", { query: {} });
  return (
    <Page title={t("title")}>
      <Answer to={facets}>{({ total }) => <p>{total}</p>}</Answer>
    </Page>
  );
}
