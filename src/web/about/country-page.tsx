import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import type { About } from "../whole/answers.ts";
import { AboutView } from "./about-view.tsx";
import { useLead } from "./use-lead.ts";

function Entered({ about, id, name }: { readonly about: About; readonly id: string; readonly name: string }): ReactElement {
  const record = useApi("GET /api/entries/{id}", { params: { id } });
  return <Answer to={record} lines={14}>{(view) => <AboutView about={about} name={name} view={view} />}</Answer>;
}

/** A country and what it does with others; also one that no source names yet. */
export function CountryPage(): ReactElement {
  const { t } = useTranslation("about");
  const { country } = useFormat();
  const { code } = useParams({ from: "/country/$code" });
  const answer = useApi("GET /api/countries/{code}", { params: { code } });
  const name = country(answer.data?.code ?? code.toUpperCase());
  const lead = useLead(answer.data);
  return (
    <Page title={name} lead={lead ?? t("kind.country")}>
      <Answer to={answer} lines={14}>{(about) => (about.id === null ? <AboutView about={about} name={name} view={null} /> : <Entered about={about} id={about.id} name={name} />)}</Answer>
    </Page>
  );
}
