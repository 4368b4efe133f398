import { useState, type ReactElement, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import style from "./room.module.css";

/** Where the drafts stand: beside the text, on a phone a sheet over it that can be drawn down. */
export function DraftSheet({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation("review");
  const [low, setLow] = useState(false);
  return (
    <section aria-label={label} className={style.sheet} data-low={low || undefined}>
      <button type="button" className={style.handle} aria-expanded={!low} onClick={() => setLow(!low)}>{low ? t("sheet.up") : t("sheet.down")}</button>
      <div className={style.drafts}>{children}</div>
    </section>
  );
}
