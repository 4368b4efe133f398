import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { kept, oneOf } from "../parts/kept.ts";
import { tellProblemsIn } from "./problem-words.ts";
import { withMany } from "./with-many.ts";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What was chosen; `browser` where nothing was. */
const chosen = kept<Language | "browser">("language", oneOf([...LANGUAGES, "browser"]), "browser");

/** What was chosen, else the first of the browser's languages that there is. */
export function language(): Language {
  const one = chosen.value();
  return one === "browser" ? (navigator.languages.map((tag) => tag.slice(0, 2)).find(oneOf(LANGUAGES)) ?? "en") : one;
}

// A browser fetches only the words that it shows.
async function load(one: Language): Promise<object> {
  if (one === "en") {
    tellProblemsIn(null);
    return (await import("./en/index.ts")).en;
  }
  const [{ es }, { errors }] = await Promise.all([import("./es/index.ts"), import("./es/errors.ts")]);
  tellProblemsIn(errors);
  return withMany(es);
}

/** Makes the words of the language ready; called once, before the first page. */
export async function openWords(): Promise<void> {
  const lng = language();
  await i18next.use(initReactI18next).init({ lng, resources: { [lng]: await load(lng) } as never, defaultNS: "common", interpolation: { escapeValue: false }, returnNull: false });
  document.documentElement.lang = lng;
}

/** Changes the language of all pages, and keeps it on this machine. */
export async function setLanguage(one: Language): Promise<void> {
  chosen.set(one);
  for (const [name, words] of Object.entries(await load(one))) i18next.addResourceBundle(one, name, words);
  await i18next.changeLanguage(one);
  document.documentElement.lang = one;
}
