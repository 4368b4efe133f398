import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import style from "./confidence.module.css";

const DOTS = 4;
const WORDS = ["one", "two", "three", "four"] as const;

/** A confidence from 0 to 1 as dots: two decimals would promise more than they hold. */
const dotsOf = (confidence: number): number => Math.max(1, Math.min(DOTS, Math.ceil(confidence * DOTS)));

/** How sure the reader is, in a word and dots: "likely ●●●○". */
export function Confidence({ value }: { /** 0 to 1 */ readonly value: number }): ReactElement {
  const { t } = useTranslation("quotes");
  const dots = dotsOf(value);
  const word = t(`confidence.${WORDS[dots - 1]!}`);
  return (
    <span className={style.confidence}>
      <span className="sr-only">{t("confidence.label", { word, dots })}</span>
      <span aria-hidden>{word} <span className={style.dots}>{"●".repeat(dots)}{"○".repeat(DOTS - dots)}</span></span>
    </span>
  );
}
