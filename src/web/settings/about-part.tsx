import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { SignOut } from "./sign-out.tsx";
import style from "./part.module.css";

/** What one talks with, and where it is described. */
export function AboutPart(): ReactElement {
  const { t, i18n } = useTranslation("settings");
  const about = useApi("GET /api/about", {});
  const number = (count: number): string => new Intl.NumberFormat(i18n.language).format(count);
  return (
    <div className={style.part}>
      <h2 className={style.label}>{t("about.label")}</h2>
      <Answer to={about} lines={2}>
        {({ version, store, counts, guarded }) => (
          <>
            <p>{t("about.what", { version, store: t(`about.stores.${store}`) })}</p>
            {guarded && <SignOut />}
            <p className="quiet">{t("about.counts", { sources: number(counts.sources), activities: number(counts.activities), entities: number(counts.entities), claims: number(counts.claims) })}</p>
          </>
        )}
      </Answer>
      <p><a href="/api">{t("about.api")}</a></p>
    </div>
  );
}
