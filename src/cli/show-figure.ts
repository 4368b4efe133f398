import type { Figure } from "#model/reading.ts";
import { plural } from "#model/plural.ts";

const QUALIFIERS: Readonly<Record<NonNullable<Figure["qualifier"]>, string>> = {
  "about": "about ",
  "more-than": "more than ",
  "less-than": "less than ",
  "at-least": "at least ",
  "up-to": "up to ",
};
const CURRENCY = /^[A-Z]{3}$/;
const SCALES: readonly (readonly [size: number, name: string])[] = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

const grouped = (value: number): string => {
  const [whole, part] = String(value).split(".");
  const digits = whole!.length > 3 ? whole!.replace(/\B(?=(\d{3})+$)/g, ",") : whole!;
  return part === undefined ? digits : `${digits}.${part}`;
};

/** "85.6 million", "13,500", "1.5": short where that loses nothing. */
function number(value: number): string {
  for (const [size, name] of SCALES) {
    const scaled = value / size;
    if (scaled >= 1 && Number(scaled.toFixed(3)) * size === value) return `${Number(scaled.toFixed(3))} ${name}`;
  }
  return grouped(value);
}

/** A figure as a person writes it: "about 36 assistant doctors", "85.6 million USD", "20–30 patients". */
export function showFigure({ value, max, qualifier, unit }: Pick<Figure, "value" | "max" | "qualifier" | "unit">, language: string): string {
  const amount = max === undefined ? number(value) : `${number(value)}–${number(max)}`;
  const counted = CURRENCY.test(unit) || (value === 1 && max === undefined) ? unit : plural(unit, language);
  return `${qualifier ? QUALIFIERS[qualifier] : ""}${amount} ${counted}`.trim();
}
