import { qualifiers } from "../../src/model/codes/qualifiers.ts";
import { findDates } from "../../src/read/find/dates.ts";
import { findFigures } from "../../src/read/find/figures.ts";
import type { Layers, Mention } from "../../src/read/layers.ts";
import { readHeading } from "../../src/read/text/heading.ts";
import { splitSentences } from "../../src/read/text/sentences.ts";
import { tokenise } from "../../src/read/text/tokens.ts";
import { createWords } from "../../src/read/text/words.ts";
import { findZones } from "../../src/read/text/zones.ts";

/**
 * Notation for what is found in a sentence: `[words]{what}`. `until [July 2021]{../2021-07}` is a date, null written "?";
 * `[more than 77,000 patients]{>77000 patient}` a figure with the sign of its qualifier, its value or "from..to", and its unit.
 */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A sentence without its marks. */
export function unmark(marked: string): string {
  return marked.replace(/\[([^\]]*)\]\{[^}]*\}/g, "$1");
}

/** A sentence with marks where the spans stand. */
export function mark(text: string, spans: readonly Marked[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, label } of spans) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]{${label}}`;
    at = end;
  }
  return out + text.slice(at);
}

const words = createWords();

export interface Setting {
  readonly language?: string;
  readonly published?: string;
  readonly url?: string;
  /** ISO 3166-1 codes of countries that the text names, at its head */
  readonly countries?: readonly string[];
}

type Base = Pick<Layers, "given" | "language" | "blocks" | "words" | "tokens" | "sentences">;

/** The layers before names for one sentence. */
export function sentenceLayers(text: string, { language = "en", published, url }: Setting = {}): Base {
  const blocks = [{ kind: "body" as const, start: 0, end: text.length }];
  const tokens = tokenise(text, words, { from: 0, to: text.length });
  const given = { text, ...(published ? { published } : {}), ...(url ? { url } : {}) };
  return { given, language, blocks, words, tokens, sentences: splitSentences(tokens, words, { text, blocks }) };
}

const noHeading = { title: null, publisher: null, published: null, credits: [] };

/** The sentence with its dates marked. */
export function markDates(text: string, setting: Setting = {}): string {
  const layers = sentenceLayers(text, setting);
  const { dates } = findDates({ ...layers, heading: noHeading });
  const { start, end } = layers.tokens;
  return mark(text, dates.map((d) => ({ start: start[d.first]!, end: end[d.last - 1]!, label: d.edtf ?? "?" })));
}

/** The sentence with its figures marked. */
export function markFigures(text: string, setting: Setting = {}): string {
  const layers = sentenceLayers(text, setting);
  const { dates } = findDates({ ...layers, heading: noHeading });
  const mentions = (setting.countries ?? []).map((code): Mention => ({ kind: "country", first: 0, last: 1, start: 0, end: 1, name: code, code, form: "name", rule: "plain" }));
  const { figures } = findFigures({ ...layers, dates, mentions, heading: noHeading });
  const sign = (code?: string): string => qualifiers.find((q) => q.code === code)?.sign ?? "";
  const { start, end } = layers.tokens;
  return mark(text, figures.map((f) => ({ start: start[f.first]!, end: end[f.last - 1]!, label: `${sign(f.qualifier)}${f.value}${f.max === undefined ? "" : `..${f.max}`} ${f.unit}` })));
}

/** Zones and heading of a whole text. */
export function readHead(text: string, given: Omit<Layers["given"], "text"> = {}): Base & Pick<Layers, "heading"> {
  const { language, blocks } = findZones({ given: { text, ...given } });
  const tokens = tokenise(text, words, { from: 0, to: text.length });
  const layers: Base = { given: { text, ...given }, language, blocks, words, tokens, sentences: splitSentences(tokens, words, { text, blocks }) };
  return { ...layers, ...readHeading(layers) };
}
