import { formatOf } from "./binary.ts";

/** What bytes are, told by what they hold. */
export type Kind = "gzip" | "zip" | "docx" | "odt" | "pdf" | "warc" | "html" | "feed" | "sitemap" | "json" | "jsonl" | "email" | "markdown" | "text" | "other";

const HEAD = 8192;
const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** The first characters, one a byte, without a mark and the NULs of UTF-16. */
function headOf(bytes: Uint8Array): string {
  const characters = String.fromCharCode(...bytes.subarray(0, HEAD));
  return characters.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replace(/\0/g, "");
}

/** A PDF may have a kilobyte of anything before it begins. */
const isPdf = (head: string): boolean => head.slice(0, 1024).includes("%PDF-");

/** What the first entries of a ZIP say that it is. */
function zipKind(bytes: Uint8Array): Kind {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const tail = String.fromCharCode(...bytes.subarray(-Math.min(bytes.length, HEAD)));
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(head)) return "odt";
  if (/word\/document\d*\.xml/.test(head) || /word\/document\d*\.xml/.test(tail)) return "docx";
  if (/mimetypeapplication\/(?:vnd\.oasis|epub)|\b(?:xl|ppt)\/(?:workbook|presentation)\.xml/.test(head + tail)) return "other";
  return "zip";
}

const HEADER = /^[!-9;-~]{1,60}:[ \t]*\S?/;
const MAIL = /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|x-[\w-]+|dkim-signature|arc-seal)$/i;

/** A message begins with headers, at least three of which only messages have. */
function isMail(head: string): boolean {
  const lines = head.replace(/^From [^\n]*\n/, "").split(/\r?\n/);
  let known = 0;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) continue;
    if (!HEADER.test(line)) return line === "" && known >= 3;
    if (MAIL.test(line.slice(0, line.indexOf(":")))) known++;
  }
  return known >= 5;
}

function markupKind(head: string): Kind | null {
  const bare = head.replace(/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/i, "");
  const inner = bare.replace(/^<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*(?:<!--[\s\S]*?-->\s*)*/i, "");
  // A document type may be longer than what is looked at; its name is that of the root.
  const root = (/^<([\w:.-]+)/.exec(inner) ?? /^<!doctype\s+([\w:.-]+)/i.exec(bare))?.[1]?.toLowerCase();
  if (root !== undefined && /^(?:[\w.-]+:)?(?:rss|feed|rdf)$/.test(root)) return "feed";
  if (root !== undefined && /^(?:[\w.-]+:)?(?:urlset|sitemapindex)$/.test(root)) return "sitemap";
  // Words may stand before a page; a text that speaks of HTML does not begin a line with it.
  if (/^<!doctype\s+html/i.test(bare) || /^[ \t]*<(?:!doctype\s+html|html[\s>])/im.test(head) || (root !== undefined && /<html[\s>]/i.test(head))) return "html";
  if (root !== undefined && /^(?:head|body|div|p|article|section|main|h[1-6]|table|meta|title|script|span|center|font|ul|ol|a|b|i|br|img|link|style)$/.test(root)) return "html";
  if (/^<\?xml/i.test(head.trimStart())) return "other";
  return /<(?:p|div|br|body|table)[\s>][\s\S]*<\/(?:p|div|body|table)>/i.test(head) && /^\s*</.test(head) ? "html" : null;
}

function jsonKind(head: string): Kind | null {
  const start = head.trimStart();
  if (!start.startsWith("{")) return null;
  if (/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start)) return "feed";
  return /"(?:text|source)"\s*:/.test(start) || /^\{[^\n]*\}\s*\n\s*\{/.test(start) ? "jsonl" : "json";
}

const MARKDOWN = [/^#{1,6}\s\S/m, /^(?:[-*+]|\d+\.)\s\S/m, /\[[^\]\n]+\]\((?:https?:|\/|#|\.)[^)\s]*\)/, /(?:^|\s)\*\*[^*\n]+\*\*/, /^```/m, /^>\s\S/m, /^---\s*$/m];

/** At least two signs of Markdown, a heading or a link among them. */
function isMarkdown(head: string): boolean {
  const signs = MARKDOWN.map((pattern) => pattern.test(head));
  return (signs[0]! || signs[2]!) && signs.filter(Boolean).length >= 2;
}

/** What bytes are, by what they hold and not by what they are called; `type` breaks a tie between kinds of text. */
export function kindOf(bytes: Uint8Array, type = ""): Kind {
  if (begins(bytes, 0x1f, 0x8b)) return "gzip";
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes);
  const head = headOf(bytes);
  if (isPdf(head)) return "pdf";
  if (formatOf(bytes) !== null) return "other";
  if (/^WARC\/\d/.test(head)) return "warc";
  const known = markupKind(head) ?? jsonKind(head);
  if (known !== null) return known;
  if (isMail(head)) return "email";
  if (/^text\/html|xhtml/i.test(type) && /<\w/.test(head)) return "html";
  return isMarkdown(head) ? "markdown" : "text";
}
