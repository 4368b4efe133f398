import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { pairWords, type Sides } from "./pair-words.ts";
import { useFormat } from "./use-format.ts";

/** "Cuba → Cambodia" where one gives and the other gets, "Cuba – Azerbaijan" where both do alike. */
export function PairName(sides: Sides): ReactElement | null {
  const { t } = useTranslation("parts");
  const format = useFormat();
  const { flow, from, to } = pairWords(sides, format);
  if (from.length === 0) return null;
  if (!flow) return <span>{from.join(" – ")}</span>;
  return (
    <span>
      <span aria-hidden>{`${from.join(", ")} → ${to.join(", ")}`}</span>
      <span className="sr-only">{t("pair.flow", { from: format.list(from), to: format.list(to) })}</span>
    </span>
  );
}
