import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import style from "./part.module.css";

/** Ends the session of this browser, where one signs in with an access token. */
export function SignOut(): ReactElement {
  const { t } = useTranslation("settings");
  return (
    <form method="post" action="/sign-out" className={style.part}>
      <p className="quiet">{t("about.signedIn")}</p>
      <div><Button type="submit">{t("about.signOut")}</Button></div>
    </form>
  );
}
