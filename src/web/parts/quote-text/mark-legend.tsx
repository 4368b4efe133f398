import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { MarkKind } from "./mark.ts";
import style from "./quote-text.module.css";

const KINDS: readonly MarkKind[] = ["activity", "actor", "figure", "date"];

/** What the tints and letters of a marked text mean. */
export function MarkLegend(): ReactElement {
  const { t } = useTranslation("quotes");
  return (
    <ul className={style.legend} aria-label={t("legend")}>
      {KINDS.map((kind) => (
        <li key={kind}><span className={style.sample} data-kind={kind}>{t(`letter.${kind}`)}</span>{t(`kind.${kind}`)}</li>
      ))}
    </ul>
  );
}
