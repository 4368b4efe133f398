import { kept, oneOf } from "../parts/kept.ts";

/** `browser`: as the browser's region writes them. `day`: 3 May 2021. `month`: May 3, 2021. `iso`: 2021-05-03. */
export const DATE_STYLES = ["browser", "day", "month", "iso"] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** How dates are written. */
export const dateStyle = kept<DateStyle>("dates", oneOf(DATE_STYLES), "browser");

const REGIONS: Readonly<Record<Exclude<DateStyle, "browser">, Readonly<Record<string, string>>>> = { day: { en: "en-GB", es: "es-ES" }, month: { en: "en-US", es: "es-PR" }, iso: { en: "sv-SE", es: "sv-SE" } };

// Browsers pass on what the machine's settings say, "en-US@posix" for instance.
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The locale whose dates are written so, in a language of the pages. */
export function dateLocale(style: DateStyle, language: string): string {
  if (style !== "browser") return REGIONS[style][language] ?? language;
  return navigator.languages.find((one) => one.slice(0, 2) === language && isLocale(one)) ?? language;
}
