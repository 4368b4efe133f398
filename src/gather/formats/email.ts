import { declaredIn, decodeCharset } from "../charset.ts";
import { dateOf } from "../date/find-dates.ts";
import type { About, Found, Gathered } from "../gathered.ts";
import { blocksOf } from "../html/blocks.ts";
import { compose } from "../html/compose.ts";
import { parseDocument } from "../html/dom.ts";
import { guardHtml } from "../html/guard.ts";
import { pruneTags } from "../html/prune.ts";
import { bare } from "./bare.ts";
import { bodyOf, headerWords, leavesOf, parameter, partOf, type MimePart } from "./mime.ts";

/** Something that a message carries: whoever takes archives apart goes on with it. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Email {
  readonly source: Gathered | null;
  readonly attachments: readonly Attachment[];
}

const typeOf = ({ headers }: MimePart): string => (headers.get("content-type") ?? "text/plain").toLowerCase();
const isAttached = ({ headers }: MimePart): boolean => /^attachment/i.test(headers.get("content-disposition") ?? "");
const found = (value: string, by: string): Found<string> | null => (value === "" ? null : { value, by });

function plainOf(part: MimePart): string {
  const bytes = bodyOf(part);
  return decodeCharset(bytes, declaredIn(new Uint8Array(), part.headers.get("content-type"))).replace(/\r\n?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}

function htmlOf(part: MimePart, place: string): string {
  const bytes = bodyOf(part);
  const page = decodeCharset(bytes, declaredIn(bytes, part.headers.get("content-type")));
  const document = parseDocument(guardHtml(page, place));
  pruneTags(document);
  return document.body ? compose([], blocksOf(document.body), null).text : "";
}

/** The plain words of a message where it has any, else those of its page. */
function wordsOf(leaves: readonly MimePart[], place: string): string {
  const own = leaves.filter((leaf) => !isAttached(leaf));
  const plain = own.filter((leaf) => typeOf(leaf).startsWith("text/plain")).map(plainOf).filter((words) => words !== "");
  if (plain.length > 0) return plain.join("\n\n");
  return own.filter((leaf) => typeOf(leaf).startsWith("text/html")).map((leaf) => htmlOf(leaf, place)).join("\n\n");
}

const nameOf = (part: MimePart): string => headerWords(parameter(part.headers.get("content-disposition"), "filename") ?? parameter(part.headers.get("content-type"), "name"));

/** A message (RFC 5322, MIME): its words under its subject, sender and date, and what it carries. Throws `too-many-parts`, `too-deep`. */
export function readEmail(bytes: Uint8Array, about: About): Email {
  const message = partOf(bytes.subarray(/^From [^\n]*\n/.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))?.[0].length ?? 0));
  const leaves = leavesOf(message, about.place);
  const header = (name: string): string => headerWords(message.headers.get(name));
  const [title, from, sent] = [header("subject"), header("from"), header("date")];
  const sender = /^"?([^"<]*?)"?\s*<[^>]*>$/.exec(from)?.[1]?.trim() || from.replace(/^<|>$/g, "");
  const words = wordsOf(leaves, about.place);
  const attachments = leaves.filter((leaf) => isAttached(leaf) || !/^text\/(?:plain|html)/.test(typeOf(leaf))).map((leaf, i) => ({ name: nameOf(leaf) || String(i + 1), type: typeOf(leaf), bytes: bodyOf(leaf) }));
  if (words.trim() === "") return { source: null, attachments };
  const heading = [title, sender && `By ${sender}`, sent].filter(Boolean).join("\n\n");
  const text = heading === "" ? words : `${heading}\n\n${words}`;
  const published = dateOf(sent);
  const source: Gathered = {
    ...bare(text, { format: "email", bytes, about }), bodyStart: heading === "" ? 0 : heading.length + 2, title: found(title, "header Subject"), publisher: found(header("organization"), "header Organization"),
    published: found(published ?? "", "header Date"), language: found(header("content-language"), "header Content-Language"), credits: sender === "" ? [] : [{ role: "author", value: sender, by: "header From" }],
  };
  return { source, attachments };
}
