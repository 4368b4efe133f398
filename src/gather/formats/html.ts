import { RapporteurError } from "#model/errors.ts";
import { gatheringNote } from "#model/gathering-notes.ts";
import { declaredIn, decodeCharset } from "../charset.ts";
import type { About, Gathered } from "../gathered.ts";
import { articleOf } from "../html/article.ts";
import { blocksOf } from "../html/blocks.ts";
import { compose } from "../html/compose.ts";
import { parseDocument, type HtmlDocument } from "../html/dom.ts";
import { guardHtml } from "../html/guard.ts";
import { metadataOf, type Metadata } from "../html/metadata.ts";
import { numberElements } from "../html/number.ts";
import { pruneTags } from "../html/prune.ts";
import { surveyOf } from "../html/survey.ts";

function linesOf(document: HtmlDocument): string {
  pruneTags(document);
  return document.body ? blocksOf(document.body).map(({ text }) => text).join("\n") : "";
}

/** Title, authors, publisher and day as lines of their own, so that they can be quoted like any words of the page. */
function headingOf({ title, credits, publisher, published }: Metadata): string[] {
  const authors = credits.filter(({ role }) => role === "author").map(({ value }) => value);
  const byline = authors.length > 0 ? `By ${authors.join(", ")}` : "";
  return [title?.value ?? "", byline, [publisher?.value, published?.value].filter(Boolean).join(", ")];
}

const describe = (document: HtmlDocument, page: string, url?: string): Metadata => metadataOf(surveyOf(document), { ...(url !== undefined && { url }), words: () => linesOf(parseDocument(page)) });

/** When a page came out, as EDTF, with how that was found. */
export const publishedIn = (document: HtmlDocument, page: string): Metadata["published"] => describe(document, page).published;

/** The article of a page, with what the page tells about it. Throws `empty`, `too-deep`, `token-too-long`. */
export function gatherHtml(bytes: Uint8Array, about: About): Gathered {
  const page = guardHtml(decodeCharset(bytes, declaredIn(bytes, about.type)).replace(/\r\n?/g, "\n").replace(/\0/g, "\ufffd"), about.place);
  const document = parseDocument(page);
  const metadata = describe(document, page, about.url);
  const numbers = numberElements(document);
  const reopen = (): HtmlDocument => {
    const again = parseDocument(page);
    numberElements(again);
    return again;
  };
  const { blocks, way } = articleOf(document, { title: metadata.title?.value ?? null, reopen });
  if (blocks.length === 0) throw new RapporteurError("empty", about.place);
  const composed = compose(headingOf(metadata), blocks, numbers);
  return { kind: "source", place: about.place, format: "html", bytes, ...composed, ...metadata, notes: [gatheringNote(way)] };
}
