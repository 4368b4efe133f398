import { RapporteurError } from "#model/errors.ts";
import { gunzip } from "./archive/gunzip.ts";
import { httpResponse } from "./archive/http-response.ts";
import { peek } from "./archive/peek.ts";
import { warcRecords, type WarcRecord } from "./archive/warc.ts";
import { zipEntries } from "./archive/zip.ts";
import { checkHead, HEAD_BYTES } from "./decode.ts";
import { gatherDocx } from "./formats/docx.ts";
import { readEmail } from "./formats/email.ts";
import { gatherFeed } from "./formats/feed.ts";
import { gatherHtml } from "./formats/html.ts";
import { gatherLine } from "./formats/jsonl.ts";
import { gatherOdt } from "./formats/odt.ts";
import { gatherPdf } from "./formats/pdf.ts";
import { gatherMarkdown, gatherPlain } from "./formats/plain.ts";
import { sitemapLinks } from "./formats/sitemap.ts";
import type { About, Gathered, Outcome } from "./gathered.ts";
import { LIMITS, MAX_BYTES } from "./limit.ts";
import { lines } from "./lines.ts";
import { refusalOf } from "./refusal.ts";
import { kindOf, type Kind } from "./sniff.ts";
import type { ByteStream } from "./stream.ts";

/** Where in archives within archives something stands. */
interface Inside extends About {
  readonly depth: number;
}

type Outcomes = AsyncGenerator<Outcome> | Generator<Outcome>;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function* one(gathered: Gathered): Generator<Outcome> {
  yield gathered;
}

const deeper = (about: Inside, name: string): Inside => ({ place: `${about.place}!${name}`, depth: about.depth + 1 });

async function whole(stream: ByteStream, { place, depth }: Inside): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new RapporteurError(depth > 0 ? "inflates-too-much" : "too-large", place);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// What is no text in an archive of everything is passed over, not refused.
const isText = (bytes: Uint8Array): boolean => kindOf(bytes) !== "other" && kindOf(bytes) !== "json";

async function* inZip(bytes: Uint8Array, about: Inside): AsyncGenerator<Outcome> {
  for (const entry of zipEntries(bytes, about.place)) {
    const inside = deeper(about, entry.name);
    try {
      const content = entry.bytes();
      if (content.length > 0 && isText(content)) yield* gatherAny(once(content), inside);
    } catch (error) {
      yield refusalOf(error, inside.place);
      if (error instanceof RapporteurError && error.code === "inflates-too-much") return;
    }
  }
}

/** The document in a record and what came with it, or null where it holds none. */
function inRecord({ headers, block }: WarcRecord, place: string): { readonly body: Uint8Array; readonly type?: string } | null {
  const kind = headers.get("warc-type");
  const type = headers.get("content-type") ?? "";
  if (block === null) throw new RapporteurError("too-large", place);
  if (kind !== "response" && kind !== "resource" && kind !== "conversion") return null;
  if (kind !== "response" || !/^application\/http/i.test(type)) return { body: block, ...(type && { type }) };
  const response = httpResponse(block, place);
  if (response === null || response.status < 200 || response.status > 299 || response.body.length === 0) return null;
  const own = response.headers.get("content-type");
  return { body: response.body, ...(own !== undefined && { type: own }) };
}

async function* inWarc(stream: ByteStream, about: Inside): AsyncGenerator<Outcome> {
  for await (const record of warcRecords(stream, about.place)) {
    const url = record.headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
    const inside = { ...deeper(about, String(record.number)), ...(url !== undefined && /^https?:/.test(url) && { url }) };
    try {
      const found = inRecord(record, inside.place);
      if (found && isText(found.body) && !/^text\/(?:css|javascript)|javascript/i.test(found.type ?? "")) yield* gatherAny(once(found.body), { ...inside, ...(found.type !== undefined && { type: found.type }) });
    } catch (error) {
      yield refusalOf(error, inside.place);
    }
  }
}

async function* inLines(stream: ByteStream, about: Inside): AsyncGenerator<Outcome> {
  for await (const line of lines(stream)) {
    const place = `${about.place}!${line.number}`;
    if (line.bytes?.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13)) === true) continue;
    try {
      yield gatherLine(line, { place });
    } catch (error) {
      yield refusalOf(error, place);
    }
  }
}

async function* inEmail(bytes: Uint8Array, about: Inside): AsyncGenerator<Outcome> {
  const { source, attachments } = readEmail(bytes, about);
  if (source) yield source;
  if (!source && attachments.length === 0) throw new RapporteurError("empty", about.place);
  for (const { name, type, bytes } of attachments) {
    if (bytes.length > 0 && isText(bytes)) yield* gatherAny(once(bytes), { ...deeper(about, name), type });
  }
}

/** Formats that are read from all their bytes at once. */
const WHOLE: Partial<Readonly<Record<Kind, (bytes: Uint8Array, about: Inside) => Outcomes | Promise<Gathered>>>> = {
  zip: inZip,
  email: inEmail,
  feed: gatherFeed,
  sitemap: function* (bytes, about) { yield* sitemapLinks(bytes, about); },
  html: (bytes, about) => one(gatherHtml(bytes, about)),
  docx: (bytes, about) => one(gatherDocx(bytes, about)),
  odt: (bytes, about) => one(gatherOdt(bytes, about)),
  pdf: gatherPdf,
  markdown: (bytes, about) => one(gatherMarkdown(bytes, about)),
  text: (bytes, about) => one(gatherPlain(bytes, about)),
};

async function* gatherAny(stream: ByteStream, about: Inside): AsyncGenerator<Outcome> {
  if (about.depth > LIMITS.archives) throw new RapporteurError("too-many-parts", about.place);
  const peeked = await peek(stream, HEAD_BYTES);
  const kind = kindOf(peeked.head, about.type);
  if (kind === "gzip") return yield* gatherAny(gunzip(peeked.stream, about.place), { ...about, depth: about.depth + 1 });
  if (kind === "warc") return yield* inWarc(peeked.stream, about);
  if (kind === "jsonl") return yield* inLines(peeked.stream, about);
  if (kind === "other" || kind === "text") checkHead(peeked.head, about.place);
  const bytes = await whole(peeked.stream, about);
  // A directory at the end of a ZIP tells more than its beginning.
  const read = WHOLE[kind === "zip" ? kindOf(bytes) : kind];
  if (!read) throw new RapporteurError("not-text", about.place, kind === "json" ? "it is JSON of no kind that is known" : "it is of a kind that holds no text to read");
  const outcome = read(bytes, about);
  if (outcome instanceof Promise) yield await outcome;
  else yield* outcome;
}

/**
 * Everything that a stream of bytes holds, told by its content: one source, or those of a feed or an archive, in their order, each
 * an outcome. What cannot be gathered is an outcome too. To be called where it may be ended: it trusts nothing but itself.
 */
export async function* parse(stream: ByteStream, about: About): AsyncGenerator<Outcome> {
  let any = false;
  try {
    for await (const outcome of gatherAny(stream, { ...about, depth: 0 })) {
      any = true;
      yield outcome;
    }
    if (!any) throw new RapporteurError("empty", about.place, "nothing in it is a text");
  } catch (error) {
    yield refusalOf(error, about.place);
  }
}
