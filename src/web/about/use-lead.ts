import { useTranslation } from "react-i18next";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import type { About } from "../whole/answers.ts";

/** "Organisation · 12 activities with 4 countries · 3 sources, 2 independent" */
export function useLead(about: About | undefined): string | undefined {
  const { t } = useTranslation("about");
  const { t: whole } = useTranslation("whole");
  const { language, number } = useFormat();
  if (!about) return undefined;
  const { around: { total, countries, sources }, type, code } = about;
  const others = countries.filter(({ value }) => value !== code).length;
  const sourced = sources.sources > 0 && whole("sources.count", { count: sources.sources, independent: whole("sources.independent", { count: sources.independent }) });
  return [kindWords(type, language), t("activities", { count: total, total: number(total) }), others > 0 && t("withCountries", { count: others }), sourced].filter(Boolean).join(" · ");
}
