import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import type { About } from "../whole/answers.ts";
import { AboutView } from "./about-view.tsx";
import { useLead } from "./use-lead.ts";

/** Each thing has one address: a country's is its code's, what was taken in is where it went, a person is no body. */
function useOwnAddress(asked: string, about: About | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!about || about.id === null) return;
    const at = { params: { id: about.id }, replace: true } as const;
    if (about.code !== null) void navigate({ to: "/country/$code", params: { code: about.code }, replace: true });
    else if (about.type === "person") void navigate({ to: "/person/$id", ...at });
    else if (about.type === "organisation") void navigate({ to: "/body/$id", ...at });
    else if (about.type === "product") void navigate({ to: "/product/$id", ...at });
  }, [navigate, asked, about]);
}

/** A body, a person, a product: what it is and what it takes part in. */
export function EntityPage(): ReactElement {
  const { t } = useTranslation("about");
  const { id = "" } = useParams({ strict: false });
  const answer = useApi("GET /api/entities/{id}", { params: { id } });
  const lead = useLead(answer.data);
  useOwnAddress(id, answer.data);
  const name = answer.data?.name ?? "…";
  return (
    <Page title={answer.data?.name ?? t("kind.entity")} heading={name} {...(lead !== undefined && { lead })}>
      <Answer to={answer}>{(about) => <AboutView about={about} name={about.name} />}</Answer>
    </Page>
  );
}
