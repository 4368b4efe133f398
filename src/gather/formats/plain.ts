import { RapporteurError } from "#model/errors.ts";
import { controlShare } from "../binary.ts";
import { declaredIn, decodeCharset } from "../charset.ts";
import { checkHead, HEAD_BYTES } from "../decode.ts";
import { encodingOf } from "../encoding.ts";
import type { About, Found, Gathered } from "../gathered.ts";
import { bare } from "./bare.ts";

// Noise has a tenth of control characters; a text damaged on its way has a stray one.
const MAX_CONTROLS = 0.02;

/** The text of bytes that hold plain text: decoded, line ends as "\n", nothing else changed. Throws `not-text` and `empty`. */
export function plainText(bytes: Uint8Array, about: About): string {
  checkHead(bytes.subarray(0, HEAD_BYTES), about.place);
  const wide = encodingOf(bytes).startsWith("utf-16");
  if (!wide && controlShare(bytes) > MAX_CONTROLS) throw new RapporteurError("not-text", about.place, "it looks like a binary file");
  return decodeCharset(bytes, declaredIn(new Uint8Array(), about.type)).replace(/\r\n?/g, "\n");
}

const YAML = /^---\n([\s\S]{0,4000}?)\n---\n/;
const field = (head: string, names: string): string | undefined => new RegExp(`^(?:${names})\\s*:\\s*["']?([^\\n"']+)`, "im").exec(head)?.[1]?.trim();
const found = (value: string | undefined, by: string): Found<string> | null => (value === undefined || value === "" ? null : { value, by });

/** A plain text as it stands. */
export const gatherPlain = (bytes: Uint8Array, about: About): Gathered => bare(plainText(bytes, about), { format: "text", bytes, about });

/** A Markdown text as it stands, marks and all; what its front matter or first heading says of it. */
export function gatherMarkdown(bytes: Uint8Array, about: About): Gathered {
  const source = bare(plainText(bytes, about), { format: "markdown", bytes, about });
  const matter = YAML.exec(source.text);
  const head = matter?.[1] ?? "";
  const heading = /^#\s+(.+?)\s*#*$/m.exec(source.text.slice(0, 4000));
  const published = /^((?:19|20)\d\d-\d\d-\d\d)/.exec(field(head, "date|published|published_at") ?? "")?.[1];
  return {
    ...source,
    bodyStart: matter?.[0].length ?? 0,
    title: found(field(head, "title"), "front matter title") ?? found(heading?.[1], "first heading"),
    published: found(published, "front matter date"),
    language: found(/^[a-z]{2,3}(?:-\w+)*$/i.exec(field(head, "lang|language") ?? "")?.[0], "front matter lang"),
    credits: field(head, "author") === undefined ? [] : [{ role: "author", value: field(head, "author")!, by: "front matter author" }],
  };
}
