const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, docena: 12, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, cien: 100,
};
const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:more than|over|más de)\s+/i, "more than "], [/^(?:less than|fewer than|under|menos de)\s+/i, "less than "], [/^(?:at least|al menos|por lo menos)\s+/i, "at least "],
  [/^(?:up to|hasta)\s+/i, "up to "], [/^(?:about|around|some|nearly|unos|unas|alrededor de|cerca de)\s+/i, "about "],
];

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, mil: 1e3, million: 1e6, millones: 1e6, millón: 1e6, billion: 1e9 };
// Digits in groups of three: points in Spanish, commas in English.
const plain = (digits: string): string => (/^\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replaceAll(/[.,]/g, "") : digits.replace(",", "."));

/** Words of a text as a figure is written when it is put in, "a dozen doctors": "12 doctors". The words themselves where they are none. */
export function figureOfWords(words: string): string {
  const [cut, qualifier] = QUALIFIERS.find(([one]) => one.test(words)) ?? [/^/, ""];
  const rest = words.replace(cut, "").replace(/^(?:an?|un|una)\s+(?=dozen|docena|hundred)/i, "").split(/\s+/);
  const [first = "", ...more] = rest;
  const number = /^[\d.,]*\d$/.test(first) ? Number(plain(first)) : NUMBERS[first.toLowerCase()];
  if (number === undefined || Number.isNaN(number)) return words;
  const scale = SCALES[more[0]?.toLowerCase() ?? ""];
  const unit = (scale === undefined ? more : more.slice(1)).join(" ").replace(/^(?:of|de)\s+/i, "");
  return `${qualifier}${number * (scale ?? 1)} ${unit}`.trim();
}
