import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KeyCap } from "../keys/key-cap.tsx";
import { keysShown } from "../keys/keys-shown.ts";
import style from "./keys-button.module.css";

/** Shows what the keys do. Not where there is no keyboard. */
export function KeysButton(): ReactElement {
  const { t } = useTranslation();
  return (
    <button type="button" className={style.button} onClick={() => keysShown.show(true)}>
      {t("keys")} <KeyCap action="everywhere.keys" />
    </button>
  );
}
