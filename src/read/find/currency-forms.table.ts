import { currencies } from "#model/codes/currencies.ts";
import { splitForms } from "#model/codes/forms.ts";
import { wordsOf } from "../languages/variants.ts";
import { writePhrases } from "../text/phrase-table.ts";

/** What a sign or word may stand for: the currency meant where nothing else is known, and others by the country they belong to. */
export interface Meaning {
  readonly plain: string | null;
  readonly byCountry: Readonly<Record<string, string>>;
}

type Draft = { plain: string | null; byCountry: Record<string, string> };

function add(meanings: Map<string, Draft>, form: string, currency: { readonly code: string; readonly ambiguous: boolean; readonly countries: readonly string[] }): void {
  const draft = meanings.get(form) ?? { plain: null, byCountry: {} };
  meanings.set(form, draft);
  if (!currency.ambiguous) draft.plain ??= currency.code;
  for (const country of currency.countries) draft.byCountry[country] ??= currency.code;
}

// Units of account and metals are no money that anybody gives.
const NO_MONEY = /^(?:X[A-EPSTU]|US[NS]|CH[EW]|UY[IW]|BOV|CLF|COU|MXV)/;
const isMoney = (code: string): boolean => !NO_MONEY.test(code) || ["XAF", "XCD", "XPF", "XDR"].includes(code);

function tables(): { readonly signs: Map<string, Draft>; readonly words: Map<string, Draft>; readonly codes: ReadonlySet<string> } {
  const signs = new Map<string, Draft>();
  const words = new Map<string, Draft>();
  const codes = new Set<string>();
  for (const { code, signs: written, words: names, countries } of currencies) {
    if (!isMoney(code)) continue;
    codes.add(code);
    const at = countries.split("|").filter(Boolean);
    for (const { text, ambiguous } of splitForms(written)) add(signs, text, { code, ambiguous, countries: at });
    for (const name of [...splitForms(names.en), ...splitForms(names.es)]) add(words, name.text.toLowerCase(), { code, ambiguous: name.ambiguous, countries: at });
  }
  // Bolivian press writes the US dollar so.
  for (const form of ["$us", "$US"]) add(signs, form, { code: "USD", ambiguous: false, countries: [] });
  return { signs, words, codes };
}

const made = tables();

export const currencySigns: readonly (readonly [sign: string, meaning: Meaning])[] = [...made.signs];
export const currencyCodes: readonly string[] = [...made.codes];
/** "yuan", "US dollars" */
export const currencyWords = writePhrases<Meaning>([...made.words].map(([form, meaning]) => [wordsOf(form), meaning]));
