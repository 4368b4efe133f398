import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Choices } from "../parts/choices.tsx";
import { LANGUAGES, setLanguage } from "../words/language.ts";

// Each in its own words, so that whoever is lost in the other finds it.
const OWN = { en: <span lang="en">English</span>, es: <span lang="es">Español</span> } as const;

export function LanguageChoice(): ReactElement {
  const { t, i18n } = useTranslation("settings");
  return <Choices label={t("language")} options={LANGUAGES.map((one) => [one, OWN[one]] as const)} value={i18n.language === "es" ? "es" : "en"} onChange={(one) => void setLanguage(one)} />;
}
