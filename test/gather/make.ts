// Makes the files that the tests of this room read: small ones of each format, and hostile ones.
import { deflateRawSync, gzipSync } from "node:zlib";
import type { About, Gathered, Outcome } from "#gather/gathered.ts";
import { parse } from "#gather/parse.ts";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function* streamOf(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Everything in some bytes, gathered within this process. */
export async function outcomesOf(bytes: Uint8Array | string, about: Partial<About> = {}): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for await (const outcome of parse(streamOf(typeof bytes === "string" ? utf8(bytes) : bytes), { place: "it", ...about })) found.push(outcome);
  return found;
}

/** The one source in some bytes; throws where there is none or another one. */
export async function sourceOf(bytes: Uint8Array | string, about: Partial<About> = {}): Promise<Gathered> {
  const [first, ...more] = await outcomesOf(bytes, about);
  if (first?.kind !== "source" || more.length > 0) throw new Error(`no single source: ${JSON.stringify([first, ...more]).slice(0, 300)}`);
  return first;
}

interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** bit 0 of the flags: encrypted */
  readonly locked?: boolean;
  readonly stored?: boolean;
}

const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === "string" ? utf8(content) : content);

/** A ZIP archive. Checksums are left at zero: nobody here looks at them. */
export function zip(...files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, locked = false, stored = false } of files) {
    const raw = bytesOf(content);
    const packed = stored ? raw : deflateRawSync(raw);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(locked ? 1 : 0, 6);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(raw.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    head.copy(row, 6, 4, 30);
    row.writeUInt16LE(0, 30);
    row.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), packed);
    directory.push(row, Buffer.from(name));
    offset += head.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this body and, where wanted, these properties. */
export function docx(body: string, core = ""): Uint8Array {
  return zip(
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>` },
    ...(core === "" ? [] : [{ name: "docProps/core.xml", content: `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>` }]),
  );
}

export function odt(body: string, more: readonly ZipFile[] = []): Uint8Array {
  return zip({ name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true }, { name: "content.xml", content: `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>` }, ...more);
}

/** A PDF with these lines on each page, set in Helvetica at 12 points. */
export function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  for (const lines of pages) {
    const words = lines.map((line, i) => `BT /F1 12 Tf 72 ${720 - i * 14} Td (${line.replace(/[\\()]/g, "\\$&")}) Tj ET`).join("\n");
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`);
    objects.push(`<< /Length ${words.length} >>\nstream\n${words}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

interface WarcPart {
  readonly headers: Readonly<Record<string, string>>;
  readonly block: Uint8Array | string;
}

/** A record of a WARC; its length is told as it is, unless a header tells another. */
export function warcRecord({ headers, block }: WarcPart): Uint8Array {
  const bytes = bytesOf(block);
  const lines = Object.entries({ "WARC-Type": "response", "Content-Length": String(bytes.length), ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([utf8(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, utf8("\r\n\r\n")]);
}

export const warcResponse = (url: string, body: Uint8Array | string, head = "Content-Type: text/html\r\n"): Uint8Array =>
  warcRecord({ headers: { "WARC-Target-URI": url, "Content-Type": "application/http; msgtype=response" }, block: Buffer.concat([utf8(`HTTP/1.1 200 OK\r\n${head}\r\n`), bytesOf(body)]) });

/** Each record a gzip member of its own, as archives are packed. */
export const warcGz = (...records: readonly Uint8Array[]): Uint8Array => Buffer.concat(records.map((record) => gzipSync(record)));

const SENTENCE = "The ministers of health of Ghana and Brazil signed a memorandum on the training of nurses in Accra on Tuesday. ";

/** A page with an article of some paragraphs between a menu and a foot. */
export const page = (head: string, body = `<p>${SENTENCE.repeat(2)}</p><p>It runs for three years, said the minister, ${SENTENCE}</p>`): string =>
  `<!doctype html><html lang="en"><head><title>Ghana and Brazil sign memorandum on nurses | The Gazette</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Ghana and Brazil sign memorandum on nurses</h1>${body}</article></main><footer>All rights reserved</footer></body></html>`;
