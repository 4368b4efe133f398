import { describe, expect, test } from "vitest";
import { countries, currencies, historicCountries, splitForms } from "#model/codes/index.ts";

const fields = { en: (row: (typeof currencies)[number]) => row.words.en, es: (row: (typeof currencies)[number]) => row.words.es, signs: (row: (typeof currencies)[number]) => row.signs };

/** Which currency a word or sign means bare, and which others share it. */
const meanings = (field: keyof typeof fields, text: string): { bare: readonly string[]; shared: readonly string[] } => {
  const holders = currencies.flatMap((row) => splitForms(fields[field](row)).filter((form) => form.text === text).map((form) => ({ code: row.code, ambiguous: form.ambiguous })));
  return { bare: holders.filter((form) => !form.ambiguous).map((form) => form.code), shared: holders.filter((form) => form.ambiguous).map((form) => form.code) };
};

/** The codes of ISO 4217 in force: list one, from January 2026. */
const active = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG".split(" ");

test("all active codes are there", () => expect(currencies.filter((row) => row.until === undefined).map((row) => row.code)).toEqual(active));
test("codes have their shape", () => expect(currencies.filter((row) => !/^[A-Z]{3}$/.test(row.code))).toEqual([]));
test("countries are known", () => {
  const known = new Set([...countries.map((row) => row.code), ...historicCountries.map((row) => row.alpha2)]);
  expect(currencies.flatMap((row) => row.countries.split("|")).filter((code) => code !== "" && !known.has(code))).toEqual([]);
});
test("every state has a currency", () => {
  const paid = new Set(currencies.filter((row) => row.until === undefined).flatMap((row) => row.countries.split("|")));
  expect(countries.filter((row) => !paid.has(row.code)).map((row) => row.code)).toEqual(["AQ"]);
});

describe.each(["en", "es", "signs"] as const)("%s", (field) => {
  const forms = currencies.flatMap((row) => splitForms(fields[field](row)).map((form) => ({ code: row.code, ...form })));
  test("a form stands once at a currency", () => {
    const keys = forms.map((form) => `${form.code} ${form.text}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  test("a form means at most one currency bare", () => {
    const bare = forms.filter((form) => !form.ambiguous).map((form) => form.text);
    expect(bare.filter((text, at) => bare.indexOf(text) !== at)).toEqual([]);
  });
});

test.each([
  ["en", "kina", "PGK"], ["en", "yuan", "CNY"], ["en", "renminbi", "CNY"], ["en", "rupees", "INR"], ["en", "Sri Lankan rupees", "LKR"], ["en", "dollars", "USD"], ["en", "tenge", "KZT"], ["en", "manats", "AZN"], ["en", "convertible pesos", "CUC"], ["en", "CFA francs", "XOF"],
  ["es", "dólares", "USD"], ["es", "yuanes", "CNY"], ["es", "pesos cubanos", "CUP"], ["es", "francos suizos", "CHF"],
  ["signs", "US$", "USD"], ["signs", "A$", "AUD"], ["signs", "$", "USD"], ["signs", "€", "EUR"], ["signs", "£", "GBP"], ["signs", "¥", "JPY"], ["signs", "₹", "INR"], ["signs", "RMB", "CNY"], ["signs", "Rs", "INR"], ["signs", "NZ$", "NZD"], ["signs", "HK$", "HKD"], ["signs", "S$", "SGD"], ["signs", "C$", "CAD"],
] as const)("%s: %s means %s", (field, text, code) => expect(meanings(field, text).bare).toEqual([code]));

test.each([["en", "pesos", "CUP"], ["en", "dollars", "AUD"], ["signs", "$", "MXN"], ["signs", "Rs", "LKR"], ["signs", "¥", "CNY"], ["es", "rupias", "IDR"]] as const)("%s: %s may mean %s", (field, text, code) => expect(meanings(field, text).shared).toContain(code));

test.each([["en", "lakh"], ["en", "crore"], ["en", "pesos"], ["en", "million"]] as const)("%s: %s means none bare", (field, text) => expect(meanings(field, text).bare).toEqual([]));
