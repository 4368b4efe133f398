import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { dateLocale, dateStyle, DATE_STYLES, type DateStyle } from "../look/date-style.ts";
import { Choices } from "../parts/choices.tsx";
import { useKept } from "../parts/use-kept.ts";

// A day whose number is no month's.
const EXAMPLE = new Date(Date.UTC(2026, 10, 21));

const example = (style: DateStyle, language: string): string =>
  new Intl.DateTimeFormat(dateLocale(style, language), style === "iso" ? { dateStyle: "short", timeZone: "UTC" } : { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(EXAMPLE);

/** Each style is shown by an example; of those that look alike the first is offered. */
export function DateStyleChoice(): ReactElement {
  const { t, i18n } = useTranslation("settings");
  const now = useKept(dateStyle);
  const explicit = DATE_STYLES.slice(1).filter((one, i, all) => one === now || all.findIndex((other) => example(other, i18n.language) === example(one, i18n.language)) === i);
  const options = [["browser", t("dates.browser", { example: example("browser", i18n.language) })] as const, ...explicit.map((one) => [one, example(one, i18n.language)] as const)];
  return <Choices label={t("dates.label")} options={options} value={now} onChange={dateStyle.set} />;
}
