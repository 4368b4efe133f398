import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Page } from "./page.tsx";

/** Where a page itself has failed, or its script did not come. */
export function BrokenPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <Page title={t("failure.title")} lead={t("failure.page")}>
      <Button look="main" onPress={() => location.reload()}>{t("failure.reload")}</Button>
    </Page>
  );
}
