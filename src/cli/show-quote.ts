import type { Quote } from "#model/quote.ts";
import { columns } from "./columns.ts";
import { BODY, type Paragraph, type Words } from "./page.ts";
import { plain } from "./plain.ts";

export interface QuoteOptions {
  readonly line: number;
  /** columns that the quote may take before it is shortened around its trigger */
  readonly room: number;
  /** words within the quote to mark */
  readonly trigger?: Quote;
}

const spaced = (text: string): string => (/^\s/.test(text) ? " " : "") + plain(text) + (/\s$/.test(text) && plain(text) !== "" ? " " : "");

/** The quote's words in three parts: before the trigger, the trigger, after it. */
function parts(quote: Quote, trigger: Quote | undefined): [string, string, string] {
  if (!trigger || trigger.start < quote.start || trigger.end > quote.end) return [spaced(quote.exact), "", ""];
  const [from, to] = [trigger.start - quote.start, trigger.end - quote.start];
  return [spaced(quote.exact.slice(0, from)), spaced(quote.exact.slice(from, to)), spaced(quote.exact.slice(to))];
}

/** The first words of a text that fit into `room` columns, with an ellipsis where words are left out. */
function head(text: string, room: number): string {
  if (columns(text) <= room) return text;
  let kept = "";
  for (const word of text.split(/(?<=\s)/)) {
    if (columns(kept) + columns(word) > room - 2) break;
    kept += word;
  }
  return `${kept.trimEnd()} …`;
}

function tail(text: string, room: number): string {
  if (columns(text) <= room) return text;
  const words = text.split(/(?<=\s)/);
  let kept = "";
  for (let word = words.pop(); word !== undefined && columns(kept) + columns(word) <= room - 2; word = words.pop()) kept = word + kept;
  return `… ${kept}`;
}

/** Shortens what stands around the trigger; what comes before it gets a third of the room, more where little follows. */
function shorten([before, trigger, after]: [string, string, string], room: number): [string, string, string] {
  if (columns(before + trigger + after) <= room) return [before, trigger, after];
  if (trigger === "") return [head(before, room), "", ""];
  const free = Math.max(8, room - columns(trigger));
  const left = tail(before, Math.max(Math.floor(free / 3), free - columns(after)));
  return [left, trigger, head(after, Math.max(8, free - columns(left)))];
}

/** A quote beneath its fact: in quotation marks, its line number to the left, its trigger marked. */
export function showQuote(quote: Quote, { line, room, trigger }: QuoteOptions): Paragraph {
  const [before, marked, after] = shorten(parts(quote, trigger), room);
  const words: Words[] = [
    { words: `“${before.trimStart()}`, style: "quiet" },
    { words: marked, style: "trigger" },
    { words: `${after.trimEnd()}”`, style: "quiet" },
  ];
  return { indent: BODY, label: { words: `line ${line}`, style: "quiet" }, right: true, words };
}
