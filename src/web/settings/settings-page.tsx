import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../shell/page.tsx";
import { AboutPart } from "./about-part.tsx";
import { DateStyleChoice } from "./date-style-choice.tsx";
import { KeysPart } from "./keys-part.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { MyNameField } from "./my-name-field.tsx";
import style from "./settings.module.css";
import { ThemeChoice } from "./theme-choice.tsx";

const PARTS = [LanguageChoice, ThemeChoice, DateStyleChoice, MyNameField, KeysPart, AboutPart];

/** What whoever sits here may have otherwise. All of it is kept in this browser. */
export function SettingsPage(): ReactElement {
  const { t } = useTranslation("settings");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className={style.settings}>
        {PARTS.map((Part) => <div key={Part.name} className={style.part}><Part /></div>)}
      </div>
    </Page>
  );
}
