import type { CountryCode, Mention } from "../layers.ts";

/** Where a text names a country: first tokens in order, each with the number of its mention. */
export interface NamedCountry {
  readonly firsts: number[];
  readonly numbers: number[];
  /** named otherwise than by its capital */
  byName: boolean;
}

interface Index {
  seen: number;
  readonly countries: Map<CountryCode, NamedCountry>;
}

// Long texts have ten thousands of mentions: each is looked at once, and not again for every word that asks.
const indexes = new WeakMap<readonly Mention[], Index>();

/** The countries named among the mentions found so far. */
export function namedCountries(found: readonly Mention[]): ReadonlyMap<CountryCode, NamedCountry> {
  const index = indexes.get(found) ?? { seen: 0, countries: new Map() };
  indexes.set(found, index);
  for (; index.seen < found.length; index.seen++) {
    const { kind, code, first, form } = found[index.seen]!;
    if (kind !== "country" || !code) continue;
    const country = index.countries.get(code) ?? { firsts: [], numbers: [], byName: false };
    index.countries.set(code, country);
    const at = placeOf(country.firsts, first + 1);
    country.firsts.splice(at, 0, first);
    country.numbers.splice(at, 0, index.seen);
    country.byName ||= form !== "capital";
  }
  return index.countries;
}

/** How many of the sorted numbers are below `value`. */
function placeOf(sorted: readonly number[], value: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The country nearest to a token that a description fits: before it, or after it at a third of the distance; of two at the same distance the one found first. */
export function nearestCountry(found: readonly Mention[], at: number, fits: (code: CountryCode) => boolean): CountryCode | undefined {
  let best: { readonly code: CountryCode; readonly distance: number; readonly number: number } | undefined;
  for (const [code, { firsts, numbers }] of namedCountries(found)) {
    if (!fits(code)) continue;
    const after = placeOf(firsts, at), before = after > 0 ? placeOf(firsts, firsts[after - 1]!) : -1;
    for (const i of [before, after]) {
      const first = firsts[i];
      if (first === undefined) continue;
      const distance = first < at ? at - first : 3 * (first - at), number = numbers[i]!;
      if (!best || distance < best.distance || (distance === best.distance && number < best.number)) best = { code, distance, number };
    }
  }
  return best?.code;
}
