import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { showTheme, theme, THEMES, type Theme } from "../look/theme.ts";
import { Choices } from "../parts/choices.tsx";
import { useKept } from "../parts/use-kept.ts";

export function ThemeChoice(): ReactElement {
  const { t } = useTranslation("settings");
  const choose = (one: Theme): void => {
    theme.set(one);
    showTheme(one);
  };
  return <Choices label={t("theme")} options={THEMES.map((one) => [one, t(`themes.${one}`)] as const)} value={useKept(theme)} onChange={choose} />;
}
