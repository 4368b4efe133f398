import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "./page.tsx";

/** Where an address leads nowhere. */
export function MissingPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <Page title={t("missing.title")} lead={t("missing.text")}>
      <Link to="/">{t("missing.home")}</Link>
    </Page>
  );
}
