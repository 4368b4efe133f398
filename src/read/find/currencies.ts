import { openPhrases } from "../text/phrase-table.ts";
import { isGlued, lowAt, type Scan } from "../text/scan.ts";
import type { Trie } from "../text/trie.ts";
import { currencyCodes, currencySigns, currencyWords, type Meaning } from "./currency-forms.table.ts";

interface Found {
  readonly meaning: Meaning;
  readonly last: number;
}

interface Tables {
  readonly signs: ReadonlyMap<string, Meaning>;
  readonly codes: ReadonlySet<string>;
  readonly words: Trie<Meaning>;
}

let made: Tables | null = null;

// Most texts name a sum, many do not.
const money = (): Tables => (made ??= { signs: new Map(currencySigns), codes: new Set(currencyCodes), words: openPhrases(currencyWords) });

// Codes that are words, names of meetings or parts of names as well.
const DOUBTFUL = new Set(["ALL", "TOP", "TRY", "CUP", "MAD", "COP", "PEN", "SOS", "GEL", "SAR", "BAM", "ANG", "MOP", "LAK", "SRD", "ETB", "BOB", "AMD", "CVE", "NIO", "MUR", "MGA", "HTG", "SCR", "SHP", "WST", "GIP", "ERN", "STN", "BIF", "PAB", "NAD", "DOP", "DEM", "VED", "SLE"]);

/** Tokens that touch each other from `i` on, at most three, as one sign. */
function signAt(scan: Scan, i: number): Found | null {
  const { signs, codes } = money();
  let form = "";
  let best: Found | null = null;
  for (let at = i; at < Math.min(i + 3, scan.count) && (at === i || isGlued(scan, at)); at++) {
    form += scan.form[at]!;
    const meaning = signs.get(form) ?? (codes.has(form) ? { plain: form, byCountry: {} } : undefined);
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
