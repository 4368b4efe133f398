import { currencies } from "#model/codes/currencies.ts";
import { splitForms } from "#model/codes/forms.ts";
import { wordsOf } from "../languages/variants.ts";
import { isGlued, lowAt, type Scan } from "../text/scan.ts";
import { addPhrase, emptyTrie, type Trie } from "../text/trie.ts";

/** What a sign or word may stand for: the currency meant where nothing else is known, and others by the country they belong to. */
export interface Meaning {
  readonly plain: string | null;
  readonly byCountry: ReadonlyMap<string, string>;
}

interface Found {
  readonly meaning: Meaning;
  readonly last: number;
}

type Draft = { plain: string | null; byCountry: Map<string, string> };

function add(meanings: Map<string, Draft>, form: string, currency: { readonly code: string; readonly ambiguous: boolean; readonly countries: readonly string[] }): void {
  const draft = meanings.get(form) ?? { plain: null, byCountry: new Map<string, string>() };
  meanings.set(form, draft);
  if (!currency.ambiguous) draft.plain ??= currency.code;
  for (const country of currency.countries) if (!draft.byCountry.has(country)) draft.byCountry.set(country, currency.code);
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

interface Tables {
  readonly signs: ReadonlyMap<string, Meaning>;
  readonly codes: ReadonlySet<string>;
  readonly words: Trie<Meaning>;
}

let made: Tables | null = null;

function money(): Tables {
  if (made) return made;
  const { signs, words, codes } = tables();
  const trie = emptyTrie<Meaning>();
  for (const [form, meaning] of words) addPhrase(trie, wordsOf(form), meaning);
  return (made = { signs, codes, words: trie });
}

// Codes that are words, names of meetings or parts of names as well.
const DOUBTFUL = new Set(["ALL", "TOP", "TRY", "CUP", "MAD", "COP", "PEN", "SOS", "GEL", "SAR", "BAM", "ANG", "MOP", "LAK", "SRD", "ETB", "BOB", "AMD", "CVE", "NIO", "MUR", "MGA", "HTG", "SCR", "SHP", "WST", "GIP", "ERN", "STN", "BIF", "PAB", "NAD", "DOP", "DEM", "VED", "SLE"]);

/** Tokens that touch each other from `i` on, at most three, as one sign. */
function signAt(scan: Scan, i: number): Found | null {
  const { signs, codes } = money();
  let form = "";
  let best: Found | null = null;
  for (let at = i; at < Math.min(i + 3, scan.count) && (at === i || isGlued(scan, at)); at++) {
    form += scan.form[at]!;
    const meaning = signs.get(form) ?? (codes.has(form) ? { plain: form, byCountry: new Map() } : undefined);
    if (meaning) best = { meaning, last: at + 1 };
  }
  return best;
}

/** A currency's sign or code before a number: "US$", "€", "Rs.", "AUD". `sure` is false for forms that are common words too. */
export function currencyBefore(scan: Scan, i: number): (Found & { readonly sure: boolean }) | null {
  const code = scan.form[i]!.charCodeAt(0);
  // no sign or code begins with a small letter
  if (code >= 97 && code <= 122) return null;
  const found = signAt(scan, i);
  if (!found) return null;
  const form = scan.form[i]!;
  return { ...found, sure: !(found.last === i + 1 && (DOUBTFUL.has(form) || /^\p{L}{1,2}$/u.test(form))) };
}

/** A currency after a number: "yuan", "million US dollars", "USD", "€", "Namibian dollars". */
export function currencyAfter(scan: Scan, i: number): Found | null {
  if (i >= scan.count) return null;
  let node: Trie<Meaning> | undefined = money().words;
  let best: Found | null = null;
  for (let at = i; at < scan.count && at < i + 6; at++) {
    node = node.next.get(lowAt(scan, at));
    if (!node) break;
    if (node.value !== undefined) best = { meaning: node.value, last: at + 1 };
  }
  const sign = signAt(scan, i);
  if (sign && (!best || sign.last > best.last) && !/^\p{L}{1,2}\.?$/u.test(scan.form[i]!)) return withTail(scan, sign);
  return best && withTail(scan, best);
}

/** "RMB Yuan", "USD dollars": the same money said twice. */
function withTail(scan: Scan, found: Found): Found {
  const node = money().words.next.get(lowAt(scan, found.last));
  const code = node?.value?.plain;
  return node?.value && (code === found.meaning.plain || found.meaning.plain === "USD") ? { ...found, last: found.last + 1 } : found;
}
