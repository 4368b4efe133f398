import { useId, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { myName } from "../api/my-name.ts";
import { useKept } from "../parts/use-kept.ts";
import style from "./part.module.css";

const LONGEST = 100;

/** Who decides, as the history shows it. */
export function MyNameField(): ReactElement {
  const { t } = useTranslation("settings");
  const id = useId();
  const name = useKept(myName);
  return (
    <div className={style.part}>
      <label htmlFor={id} className={style.label}>{t("name.label")}</label>
      <p id={`${id}-why`} className="quiet">{t("name.why")}</p>
      <input id={id} type="text" className={style.field} value={name} maxLength={LONGEST} autoComplete="name" aria-describedby={`${id}-why`} onChange={({ target }) => myName.set(target.value)} />
    </div>
  );
}
