import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../api/client.ts";
import style from "./menus.module.css";
import { queryOf, type RegisterSearch } from "./register-search.ts";

/** What is seen, as a sheet or as data: every row, not only those in sight. */
export function TakeAway({ search }: { readonly search: RegisterSearch }): ReactElement {
  const { t } = useTranslation("register");
  const query = { ...queryOf(search), ...(search.order && { order: search.order }) };
  return (
    <>
      <a className={style.download} href={addressOf("/api/entries.csv", { query })} download>{t("export.csv")}</a>
      <a className={style.download} href={addressOf("/api/entries.jsonl", { query })} download>{t("export.json")}</a>
    </>
  );
}
