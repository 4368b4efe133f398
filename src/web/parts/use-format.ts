import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Label } from "#model/codes/code.ts";
import type { Edtf } from "#model/reading.ts";
import { dateLocale, dateStyle } from "../look/date-style.ts";
import type { Language } from "../words/language.ts";
import { edtfWords, type Say } from "./edtf-words.ts";
import { useKept } from "./use-kept.ts";

/** Numbers, lists, dates and names of countries as they are written in the language of the page. */
export interface Format {
  readonly language: Language;
  /** BCP 47: the browser's own kind of the language, "en-GB" */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** "77 million", "13,500": in words where that loses nothing */
  readonly amount: (value: number) => string;
  /** "a, b and c" */
  readonly list: (words: readonly string[]) => string;
  readonly date: (edtf: Edtf) => string;
  /** the same with months by their short names, for tables */
  readonly shortDate: (edtf: Edtf) => string;
  /** a moment, ISO 8601, as a day and a time of here */
  readonly moment: (at: string) => string;
  /** a country by its ISO 3166-1 alpha-2 code */
  readonly country: (code: string) => string;
  /** what an entry of the register is called: a country in the language of the page, others as sources write them */
  readonly named: (of: { readonly name: string; readonly code?: string; readonly entry?: string }) => string;
  /** a language by its BCP 47 code: "Spanish" */
  readonly languageName: (code: string) => string;
  /** a label in the language of the page */
  readonly label: (label: Label) => string;
  /** a reason in the language of the page, the days in it as dates */
  readonly because: (reason: Label) => string;
}

/** How ids of the entries of countries begin. */
const COUNTRY = "country:";

const DAY = /\d{4}-\d\d(?:-\d\d)?/g;

const SCALES = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]] as const;

function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What the page writes numbers, lists, dates and names with. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation("parts");
  const language: Language = i18n.language === "es" ? "es" : "en";
  const style = useKept(dateStyle);
  return useMemo(() => {
    const languages = new Intl.DisplayNames(language, { type: "language" });
    const [locale, dates] = [dateLocale("browser", language), dateLocale(style, language)];
    const [numbers, lists, names] = [new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }), new Intl.ListFormat(locale, { type: "conjunction" }), new Intl.DisplayNames(language, { type: "region" })];
    const moments = new Intl.DateTimeFormat(dates, { dateStyle: style === "iso" ? "short" : "medium", timeStyle: "short" });
    const say: Say = (key, values) => t(key as "date.from", values as { date: string });
    const amount = (value: number): string => {
      const [size, name] = SCALES.find(([one]) => value >= one && Number((value / one).toFixed(3)) * one === value) ?? [];
      return size === undefined ? numbers.format(value) : t(`scale.${name}`, { count: value / size, number: numbers.format(value / size) });
    };
    const date = (edtf: Edtf): string => edtfWords(edtf, { locale: dates, iso: style === "iso", say });
    return {
      language, locale, amount, date,
      number: (value) => numbers.format(value),
      list: (words) => lists.format(words),
      shortDate: (edtf) => edtfWords(edtf, { locale: dates, iso: style === "iso", short: true, say }),
      moment: (at) => moments.format(new Date(at)),
      country: (code) => nameIn(names, code),
      named: ({ name, code, entry }) => (code === undefined && !entry?.startsWith(COUNTRY) ? name : nameIn(names, code ?? entry!.slice(COUNTRY.length))),
      languageName: (code) => nameIn(languages, code),
      label: (label) => label[language],
      because: (reason) => reason[language].replace(DAY, date),
    };
  }, [language, style, t]);
}
