import { useTranslation } from "react-i18next";
import { kindWords } from "../parts/kind-words.ts";
import { rungWords } from "../parts/rung-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { useAtlas } from "./use-atlas.ts";

/** A title with what the drawing is narrowed down to: "Activities between countries: Cuba · Training · from 2010". */
export function useTitle(words: string): string {
  const { t } = useTranslation("atlas");
  const { country, language } = useFormat();
  const { search: { country: code, kind, status, from, to } } = useAtlas();
  const years = from === undefined ? to !== undefined && t("years.to", { to }) : to === undefined ? t("years.from", { from }) : from === to ? String(from) : t("years.both", { from, to });
  const narrow = [code && country(code), kind && kindWords(kind, language), status && rungWords(status, language), years].filter(Boolean);
  return narrow.length === 0 ? words : `${words}: ${narrow.join(" · ")}`;
}

/** Where the numbers of a drawing come from: this register, today. */
export function useSource(more: string): string {
  const { t } = useTranslation("atlas");
  const { date } = useFormat();
  return `${t("source", { day: date(new Date().toISOString().slice(0, 10)) })} ${more}`.trim();
}
