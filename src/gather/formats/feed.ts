import { RapporteurError } from "#model/errors.ts";
import { gatheringNote } from "#model/gathering-notes.ts";
import { declaredIn, decodeCharset } from "../charset.ts";
import { dateOf } from "../date/find-dates.ts";
import type { About, Found, Gathered, Link, Outcome } from "../gathered.ts";
import { blocksOf } from "../html/blocks.ts";
import { compose } from "../html/compose.ts";
import { parseDocument } from "../html/dom.ts";
import { guardHtml } from "../html/guard.ts";
import { pruneTags } from "../html/prune.ts";
import type { Entry, Feed } from "./feed-entry.ts";
import { jsonFeed } from "./feed-json.ts";
import { xmlFeed } from "./feed-xml.ts";

const found = (value: string | undefined, by: string): Found<string> | null => (value === undefined || value.trim() === "" ? null : { value: value.trim(), by });

function linesOf(html: string, place: string): readonly ReturnType<typeof blocksOf>[number][] {
  const document = parseDocument(guardHtml(html, place));
  pruneTags(document);
  return document.body ? blocksOf(document.body) : [];
}

const wordsIn = (markup: string | undefined, place: string): string => (markup === undefined ? "" : /[<&]/.test(markup) ? linesOf(markup, place).map(({ text }) => text).join(" ") : markup.replace(/\s+/g, " ").trim());

/** An address as the feed's own base makes it whole, or undefined where it is none of the web. */
function whole(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address.trim() === "") return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

// What has fewer characters is the beginning of a text, whatever it is called.
const WHOLE_TEXT = 600;

/** How much of a text an entry holds. */
function saidOf({ content }: Entry, blocks: ReturnType<typeof linesOf>, url: string | undefined): Pick<Gathered, "notes" | "partial"> {
  const isWhole = content !== undefined && blocks.reduce((sum, { text }) => sum + text.length, 0) >= WHOLE_TEXT;
  const notes = blocks.length === 0 ? [gatheringNote("title")] : content === undefined ? [gatheringNote("summary")] : [];
  return { notes, ...(url !== undefined && !isWhole && { partial: true }) };
}

function gatherEntry(entry: Entry, feed: Feed, about: About): Gathered | Link | null {
  const title = wordsIn(entry.title, about.place);
  const url = whole(entry.link, feed.link ?? about.url);
  const published = entry.published === undefined ? null : dateOf(entry.published);
  const blocks = linesOf(entry.content ?? entry.summary ?? "", about.place);
  if (blocks.length === 0 && (url !== undefined || title === "")) return url === undefined ? null : { kind: "link", place: about.place, url, to: "page", ...(title && { title }), ...(published !== null && { published }) };
  const author = entry.author?.trim();
  const publisher = entry.publisher ?? wordsIn(feed.title, about.place);
  const heading = [title, author ? `By ${author}` : "", [publisher, published].filter(Boolean).join(", ")];
  return {
    kind: "source", place: about.place, format: "feed", bytes: new TextEncoder().encode(entry.raw), ...compose(heading, blocks, null),
    title: found(title, "title of the entry"), publisher: found(publisher, entry.publisher === undefined ? "title of the feed" : "source of the entry"),
    published: found(published ?? undefined, "date of the entry"), language: found(entry.language ?? feed.language, "language of the feed"), url: found(url, "link of the entry"),
    credits: author ? [{ role: "author", value: author, by: "author of the entry" }] : [],
    ...saidOf(entry, blocks, url),
  };
}

/** Every entry of an RSS, Atom, RDF or JSON feed: a source where it has words, a link where it has only an address. */
export function* gatherFeed(bytes: Uint8Array, about: About): Generator<Outcome> {
  const text = decodeCharset(bytes, declaredIn(bytes, about.type));
  const feed = text.trimStart().startsWith("{") ? jsonFeed(text, about.place) : xmlFeed(text, about.place);
  let number = 0;
  for (const entry of feed.entries) {
    const place = `${about.place}!${++number}`;
    try {
      const outcome = gatherEntry(entry, feed, { ...about, place });
      if (outcome) yield outcome;
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      yield { kind: "refusal", place, code: error.code, ...(error.detail !== undefined && { detail: error.detail }) };
    }
  }
  if (!feed.whole) yield { kind: "refusal", place: about.place, code: "damaged", detail: "its XML breaks off" };
}
