import { useNavigate } from "@tanstack/react-router";
import { useEffect, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { wayTo } from "../parts/way-to.ts";
import { Page } from "../shell/page.tsx";
import type { About } from "../whole/answers.ts";
import { AboutView } from "./about-view.tsx";
import { useLead } from "./use-lead.ts";

/** Each thing has one address: a country's is its code's, what was taken in is where it went, a person is no body. */
function useOwnAddress(asked: string, about: About | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (about && about.id !== null) void navigate({ ...wayTo({ id: about.id, type: about.type, code: about.code ?? undefined }), replace: true });
  }, [navigate, asked, about]);
}

/** A body, a person, a product, a place …: what it is, what it takes part in, and all that its entry knows. */
export function EntityOf({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation("about");
  const answer = useApi("GET /api/entities/{id}", { params: { id } });
  const record = useApi("GET /api/entries/{id}", { params: { id } });
  const lead = useLead(answer.data);
  useOwnAddress(id, answer.data);
  const name = record.data?.line.name ?? answer.data?.name;
  return (
    <Page title={name ?? t("kind.entity")} heading={name ?? "…"} {...(lead !== undefined && { lead })}>
      <Answer to={answer} lines={14}>{(about) => <Answer to={record} lines={14}>{(view) => <AboutView key={view.entry.id} about={about} name={view.line.name} view={view} />}</Answer>}</Answer>
    </Page>
  );
}
