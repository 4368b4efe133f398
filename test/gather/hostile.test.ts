import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGatherer, type Outcome } from "#gather/index.ts";
import { parse } from "#gather/parse.ts";
import { docx, odt, outcomesOf, page, pdf, sourceOf, streamOf, utf8, warcRecord, warcResponse, zip } from "./make.ts";
import { buildWorker, gatherAll } from "./worker.ts";

const MB = 1024 * 1024;
const refusal = (code: string): object => [expect.objectContaining({ kind: "refusal", code })];

describe("what would fill the memory is refused by its limit", () => {
  test("a gzip bomb", async () => expect(await outcomesOf(gzipSync(Buffer.alloc(80 * MB, "word ")))).toEqual(refusal("inflates-too-much")));
  test("a gzip bomb in a gzip bomb", async () => expect(await outcomesOf(gzipSync(gzipSync(Buffer.alloc(80 * MB, "word "))))).toEqual(refusal("inflates-too-much")));
  test("a ZIP bomb of one part", async () => expect(await outcomesOf(zip({ name: "a", content: Buffer.alloc(70 * MB, "word ") }))).toEqual(refusal("inflates-too-much")));
  test("a ZIP bomb of many parts", async () => {
    const part = Buffer.alloc(60 * MB);
    const outcomes = await outcomesOf(zip(...[1, 2, 3, 4, 5, 6].map((n) => ({ name: String(n), content: part }))));
    expect(outcomes.at(-1)).toMatchObject({ kind: "refusal", code: "inflates-too-much", place: "it!5" });
  });
  test("a Word document that is one", async () => expect(await outcomesOf(docx(" ".repeat(70 * MB)))).toEqual(refusal("inflates-too-much")));
  test("archives in archives", async () => {
    let nested = zip({ name: "a.txt", content: "Words." });
    for (let i = 0; i < 6; i++) nested = zip({ name: "z.zip", content: nested });
    expect(await outcomesOf(nested)).toEqual(refusal("too-many-parts"));
  });
  test("an archive of too many parts", async () => expect(await outcomesOf(zip(...Array.from({ length: 10_001 }, (_, i) => ({ name: String(i), content: "" }))))).toEqual(refusal("too-many-parts")));
  test("a record that says it is a terabyte", async () => expect(await outcomesOf(warcRecord({ headers: { "Content-Length": "1099511627776" }, block: "x" }))).toEqual(refusal("damaged")));
});

describe("what would fill the stack is refused", () => {
  test.each([
    ["100,000 elements of a page", utf8(`<html><body>${"<div>".repeat(100_000)}x`)],
    ["100,000 fonts of a page that closes none", utf8(`<html><body>${"<font><b>".repeat(50_000)}x`)],
    ["100,000 elements of a feed", utf8(`<rss>${"<a>".repeat(100_000)}`)],
    ["100,000 elements of a Word document", docx("<w:p>".repeat(100_000))],
    ["100,000 elements of an OpenDocument text", odt("<text:span>".repeat(100_000))],
    ["100,000 lists in lists of JSON", utf8(`{"version":"https://jsonfeed.org/version/1","items":${"[".repeat(100_000)}`), "damaged"],
  ])("%s", async (_, bytes, code = "too-deep") => expect(await outcomesOf(bytes)).toEqual(refusal(code)));
  test("a message within a message within a message", async () => {
    const parts = Array.from({ length: 50 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join("");
    expect(await outcomesOf(`From: a\r\nTo: b\r\nDate: c\r\nSubject: d\r\n${parts}`)).toEqual(refusal("too-many-parts"));
  });
});

describe("a piece without an end is refused", () => {
  test.each([
    ["a word of 20 MB", utf8("x".repeat(20 * MB))],
    ["a tag of 20 MB", utf8(`<html><body><p title="${"x".repeat(20 * MB)}">`)],
    ["an attribute of a feed of 20 MB", utf8(`<rss a="${"x".repeat(20 * MB)}">`)],
    ["a comment of a feed that never ends", utf8(`<rss><!--${" x".repeat(10 * MB)}`)],
  ])("%s", async (_, bytes) => expect(await outcomesOf(bytes)).toEqual(refusal("token-too-long")));
  test("a line of 20 MB with words in it is a text", async () => expect((await sourceOf("word ".repeat(4 * MB))).text).toHaveLength(20 * MB));
  test("headers of a WARC without an end", async () => expect(await outcomesOf(utf8(`WARC/1.0\r\n${"a: b\r\n".repeat(100_000)}`))).toEqual(refusal("damaged")));
});

describe("a stream without an end is left at the limit", () => {
  async function* endless(first: string, then: string): AsyncGenerator<Uint8Array> {
    yield utf8(first);
    const more = utf8(then.repeat(Math.ceil(MB / then.length)));
    for (;;) yield more;
  }
  test.each([
    ["a text", "Words of a text. ", "and more of it "],
    ["a PDF", "%PDF-1.4\n", "1 0 obj\n<<>>\nendobj\n"],
    ["a page", "<html><body>", "<p>word</p>"],
    ["a feed", "<rss>", "<item><title>a</title></item>"],
    ["an e-mail", "From: a\r\nTo: b\r\nDate: c\r\nSubject: d\r\n\r\n", "words "],
    ["a ZIP", "PK\u0003\u0004", "x"],
  ])("%s", async (_, first, then) => {
    const found: Outcome[] = [];
    for await (const outcome of parse(endless(first, then), { place: "it" })) found.push(outcome);
    expect(found).toEqual(refusal("too-large"));
  });
  test("a WARC: each of its records is a source, and whoever has enough may go", async () => {
    const record = Buffer.from(warcResponse("https://example.org/a", page(""))).toString("latin1");
    let count = 0;
    for await (const outcome of parse(endless(record, record), { place: "it" })) {
      expect(outcome.kind).toBe("source");
      if (++count === 50) break;
    }
    expect(count).toBe(50);
  });
});

describe("entities are neither expanded nor fetched", () => {
  const feed = (doctype: string, words: string): string => `<?xml version="1.0"?><!DOCTYPE rss [${doctype}]><rss><channel><title>G</title><item><title>T</title><description>${words} end.</description></item></channel></rss>`;
  test("billion laughs", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const { text } = await sourceOf(feed(`<!ENTITY l0 "lol">${laughs}`, "&l9;"));
    expect(text.length).toBeLessThan(100);
  });
  test("quadratic blow-up", async () => expect((await sourceOf(feed(`<!ENTITY a "${"a".repeat(100_000)}">`, "&a;".repeat(1000)))).text.length).toBeLessThan(10_000));
  test.each(["file:///etc/passwd", "http://127.0.0.1/"])("a file from outside: %s", async (address) => expect((await sourceOf(feed(`<!ENTITY x SYSTEM "${address}">`, "&x;"))).text).not.toContain("root:"));
  test("in a Word document", async () => {
    const document = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x; end.</w:t></w:r></w:p></w:body></w:document>';
    expect((await sourceOf(zip({ name: "word/document.xml", content: document }))).text).toBe("&x; end.");
  });
});

describe("what is broken does no harm", () => {
  test("NULs in a page", async () => expect((await sourceOf(page("").replaceAll("Accra", "Ac\0cra"))).text).toContain("Ac\ufffdcra"));
  test("a page in UTF-16 that says it is UTF-8", async () => expect((await sourceOf(Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(page('<meta charset="utf-8">'), "utf16le")]))).text).toContain("Accra"));
  test("an encoding that there is none of", async () => expect((await sourceOf(page('<meta charset="x-nonsense">'))).text).toContain("Accra"));
  test.each([["ZIP", zip({ name: "a", content: "Words of a." })], ["Word document", docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>")], ["gzip", gzipSync(utf8(page("")))], ["WARC", warcResponse("https://example.org/a", page(""))], ["gzip of a WARC", gzipSync(warcResponse("https://example.org/a", page("")))], ["PDF", pdf([["Words of a page."]])]])("a %s cut anywhere ends as an outcome", async (_, whole) => {
    for (let share = 0.1; share < 1; share += 0.1) {
      const outcomes = await outcomesOf(whole.subarray(0, Math.floor(whole.length * share)));
      expect(outcomes.length).toBeGreaterThan(0);
    }
  });
  test("offsets that lead out of an archive", async () => {
    const bytes = Buffer.from(zip({ name: "a", content: "Words of a." }));
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(await outcomesOf(bytes)).toEqual(refusal("damaged"));
  });
});

describe("a process that is ended does not end the others", () => {
  let worker: URL;
  beforeAll(async () => void (worker = await buildWorker()));
  afterAll(() => rmSync(fileURLToPath(worker)));
  const all = (bytes: Uint8Array, more = {}): Promise<Outcome[]> => gatherAll(bytes, { worker, ...more });

  test("a page comes out as it does here", async () => {
    const bytes = utf8(page(""));
    expect(JSON.stringify((await all(bytes)).map(({ ...one }) => ({ ...one, bytes: null })))).toBe(JSON.stringify((await outcomesOf(bytes)).map((one) => ({ ...one, bytes: null }))));
  });
  test("a PDF that never ends is left after its time", async () => {
    const words = deflateSync(Buffer.alloc(300 * MB, "BT /F1 1 Tf (word) Tj ET\n"));
    const head = `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length ${words.length}>>\nstream\n`;
    const [outcome] = await all(Buffer.concat([Buffer.from(head), words, Buffer.from("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n")]), { milliseconds: 2000 });
    expect(outcome).toMatchObject({ kind: "refusal", place: "it", code: expect.stringMatching(/^took-too-/) });
  });
  test("a page that fills the memory is left", async () => {
    const [outcome] = await all(utf8(`<html><body>${"<p>a</p>".repeat(3_000_000)}`), { megabytes: 64 });
    expect(outcome).toMatchObject({ kind: "refusal", code: "took-too-much-memory" });
  });
  test("the next source is read by another process", async () => {
    const gatherer = createGatherer({ worker, milliseconds: 1500 });
    const first: Outcome[] = [];
    for await (const outcome of gatherer.gather(streamOf(utf8(`<html><body>${'<div class="meta">'.repeat(900)}${"word ".repeat(2 * MB)}`)), { place: "slow" })) first.push(outcome);
    const second: Outcome[] = [];
    for await (const outcome of gatherer.gather(streamOf(utf8(page(""))), { place: "next" })) second.push(outcome);
    gatherer.close();
    expect(first).toHaveLength(1);
    expect(second).toMatchObject([{ kind: "source", place: "next" }]);
  });
  test("whoever takes but the first of an archive may go on with another", async () => {
    const gatherer = createGatherer({ worker });
    const archive = zip({ name: "a", content: page("") }, { name: "b", content: page("") });
    for await (const outcome of gatherer.gather(streamOf(archive), { place: "it" })) {
      expect(outcome.place).toBe("it!a");
      break;
    }
    for await (const outcome of gatherer.gather(streamOf(utf8(page(""))), { place: "next" })) expect(outcome.place).toBe("next");
    gatherer.close();
  });
  test("a program that cannot be started is a refusal", async () => {
    expect(await gatherAll(utf8(page("")), { worker: new URL("file:///nowhere/worker.js") })).toMatchObject([{ kind: "refusal", code: "not-gatherable" }]);
  });
});
