import type { CreditRole } from "#model/codes/credit-roles.ts";
import type { ErrorCode } from "#model/errors.ts";
import type { Stretch } from "#model/origin.ts";
import type { Edtf } from "#model/reading.ts";

export type { Stretch } from "#model/origin.ts";

/** What a source came in. */
export type Format = "html" | "pdf" | "docx" | "odt" | "text" | "markdown" | "email" | "feed" | "sitemap" | "jsonl";

/** A value with how it was found: "JSON-LD datePublished", "meta og:site_name", "its address". */
export interface Found<T> {
  readonly value: T;
  readonly by: string;
}

/** Somebody who stands behind a text, with how that was found. */
export interface FoundCredit extends Found<string> {
  readonly role: CreditRole;
}

/** One source as it was gathered: canonical text, what is known about it, and the bytes that it came in. */
export interface Gathered {
  readonly kind: "source";
  /** the file's name or address; of what stands in an archive also its own: "crawl.warc.gz!12", "all.zip!a/b.html" */
  readonly place: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** where the text itself begins, behind title and byline; 0 where nothing tells them apart */
  readonly bodyStart: number;
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  readonly published: Found<Edtf> | null;
  /** BCP 47 */
  readonly language: Found<string> | null;
  readonly url: Found<string> | null;
  readonly credits: readonly FoundCredit[];
  readonly stretches: readonly Stretch[];
  /** how the text was taken out, and what was left behind */
  readonly notes: readonly string[];
  /** an entry of a feed that says less than the page at its address: a title, a summary */
  readonly partial?: true;
}

/** A source that could not be gathered, with why; the others go on. */
export interface Refused {
  readonly kind: "refusal";
  readonly place: string;
  readonly code: ErrorCode;
  readonly detail?: string;
}

/** An address that a sitemap or feed names without giving its text. It is for whoever fetches. */
export interface Link {
  readonly kind: "link";
  readonly place: string;
  readonly url: string;
  readonly to: "page" | "sitemap";
  readonly title?: string;
  readonly published?: Edtf;
}

/** What comes of one thing that was gathered. */
export type Outcome = Gathered | Link | Refused;

/** What is known of bytes before they are looked at. */
export interface About {
  readonly place: string;
  readonly url?: string;
  /** the media type that came with them ("text/html; charset=iso-8859-1"); what they hold has the last word */
  readonly type?: string;
}
