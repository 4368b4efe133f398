import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { AboutView } from "./about-view.tsx";
import { useLead } from "./use-lead.ts";

/** A country and what it does with others. */
export function CountryPage(): ReactElement {
  const { t } = useTranslation("about");
  const { country } = useFormat();
  const { code } = useParams({ from: "/country/$code" });
  const answer = useApi("GET /api/countries/{code}", { params: { code } });
  const name = country(answer.data?.code ?? code.toUpperCase());
  const lead = useLead(answer.data);
  return (
    <Page title={name} lead={lead ?? t("kind.country")}>
      <Answer to={answer}>{(about) => <AboutView about={about} name={name} />}</Answer>
    </Page>
  );
}
