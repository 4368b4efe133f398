import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { keysShown } from "../keys/keys-shown.ts";
import { Button } from "../parts/button.tsx";
import style from "./part.module.css";

export function KeysPart(): ReactElement {
  const { t } = useTranslation("settings");
  return (
    <div className={style.part}>
      <h2 className={style.label}>{t("keys.label")}</h2>
      <p className="quiet">{t("keys.why")}</p>
      <div><Button onPress={() => keysShown.show(true)}>{t("keys.show")}</Button></div>
    </div>
  );
}
