import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { outcomesOf, page, sourceOf, utf8, warcGz, warcRecord, warcResponse } from "../make.ts";

const rss = (items: string, head = "<title>The Gazette</title><language>en-GH</language>"): string => `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}<link>https://example.org/</link>${items}</channel></rss>`;

describe("feeds", () => {
  test("RSS: an entry with its words is a source", async () => {
    const source = await sourceOf(rss("<item><title>Nurses &amp;amp; doctors</title><link>/a</link><pubDate>Tue, 02 Mar 2021 23:10:00 +0000</pubDate><dc:creator>Ama Mensah</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The <b>whole</b> text.</p><p>Its end.</p>]]></content:encoded></item>"));
    expect(source).toMatchObject({
      format: "feed", place: "it!1", title: { value: "Nurses & doctors" }, publisher: { value: "The Gazette", by: "title of the feed" }, published: { value: "2021-03-02" }, language: { value: "en-GH" }, url: { value: "https://example.org/a" },
      credits: [{ role: "author", value: "Ama Mensah" }], text: "Nurses & doctors\n\nBy Ama Mensah\n\nThe Gazette, 2021-03-02\n\nThe whole text.\n\nIts end.", notes: [],
    });
    expect(new TextDecoder().decode(source.bytes)).toMatch(/^<item>.*<\/item>$/);
  });
  test("a summary is said to be one", async () => expect((await sourceOf(rss("<item><title>T</title><description>Short.</description></item>"))).notes).toEqual(["a summary: the page itself may say more"]));
  test("an entry without words is a link", async () => expect(await outcomesOf(rss("<item><title>T</title><link>https://example.org/b</link></item>"))).toEqual([{ kind: "link", place: "it!1", url: "https://example.org/b", to: "page", title: "T" }]));
  test("Atom, under another prefix, with markup as elements", async () => {
    const source = await sourceOf('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>G</a:title><a:entry><a:title>T</a:title><a:link rel="self" href="https://example.org/self"/><a:link href="https://example.org/c"/><a:published>2021-03-02T00:00:00Z</a:published><a:author><a:name>Ama</a:name></a:author><a:content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p><x:p>Two.</x:p></x:div></a:content></a:entry></a:feed>');
    expect(source).toMatchObject({ url: { value: "https://example.org/c" }, published: { value: "2021-03-02" }, credits: [{ value: "Ama" }] });
    expect(source.text.slice(source.bodyStart)).toBe("One.\n\nTwo.");
  });
  test("markup that stands bare in a title", async () => expect((await sourceOf('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>An <b>old</b> friend</title></entry></feed>')).title?.value).toBe("An old friend"));
  test("under the prefix of what every table has", async () => expect((await sourceOf(rss("<constructor:x>T</constructor:x><item><toString:y/><title>T</title><description>Short.</description></item>"))).title?.value).toBe("T"));
  test("RDF", async () => {
    const source = await sourceOf('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>G</title></channel><item rdf:about="https://example.org/d"><title>T</title><dc:date>2021-03-02</dc:date><description>Words.</description></item></rdf:RDF>');
    expect(source).toMatchObject({ publisher: { value: "G" }, published: { value: "2021-03-02" }, url: { value: "https://example.org/d" } });
  });
  test("JSON Feed", async () => {
    const source = await sourceOf(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "G", language: "en", items: [{ id: "1", url: "https://example.org/e", title: "T", content_text: "One < two.\nThree.", date_published: "2021-03-02T00:00:00Z", authors: [{ name: "Ama" }] }] }));
    expect(source).toMatchObject({ publisher: { value: "G" }, published: { value: "2021-03-02" }, credits: [{ value: "Ama" }] });
    expect(source.text.slice(source.bodyStart)).toBe("One < two.\nThree.");
  });
  test("a feed that is cut gives what stood before", async () => {
    const whole = rss("<item><title>A</title><description>Words.</description></item><item><title>B</title><description>More words.</description></item>");
    expect(await outcomesOf(whole.slice(0, whole.indexOf("</description></item></channel>") + 5))).toMatchObject([{ title: { value: "A" } }, { title: { value: "B" } }]);
    expect(await outcomesOf(whole.slice(0, whole.indexOf("<title>B") + 3))).toMatchObject([{ title: { value: "A" } }, { kind: "refusal", code: "damaged" }]);
    expect(await outcomesOf(whole.slice(0, -2))).toHaveLength(2);
  });
});

describe("sitemaps name addresses", () => {
  test("of pages", async () => expect(await outcomesOf('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a</loc><lastmod>2021-03-02T10:00:00Z</lastmod></url><url><loc>javascript:alert(1)</loc></url></urlset>')).toEqual([{ kind: "link", place: "it", url: "https://example.org/a", to: "page", published: "2021-03-02" }]));
  test("of sitemaps", async () => expect(await outcomesOf("<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>")).toMatchObject([{ to: "sitemap" }]));
});

describe("WARC", () => {
  const response = warcResponse("https://example.org/a", page(""));
  test.each([["plain", response], ["gzip, a member a record", warcGz(response)]])("%s", async (_, bytes) => {
    expect(await sourceOf(bytes)).toMatchObject({ place: "it!1", format: "html", url: { value: "https://example.org/a" } });
  });
  test("a body in chunks and packed", async () => {
    const packed = gzipSync(utf8(page("")));
    const body = Buffer.concat([utf8(`${packed.length.toString(16)}\r\n`), packed, utf8("\r\n0\r\n\r\n")]);
    const { text } = await sourceOf(warcResponse("https://example.org/a", body, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"));
    expect(text).toContain("Accra");
  });
  test("other records, other answers and pictures are passed over", async () => {
    const records = [warcRecord({ headers: { "WARC-Type": "warcinfo" }, block: "software: x" }), warcRecord({ headers: { "Content-Type": "application/http" }, block: "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No</p>" }), warcResponse("https://example.org/p", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "Content-Type: image/jpeg\r\n"), response];
    expect(await outcomesOf(Buffer.concat(records))).toMatchObject([{ kind: "source", place: "it!4" }]);
  });
  test("one that breaks off gives what stood before", async () => {
    const two = Buffer.concat([response, response]);
    expect(await outcomesOf(two.subarray(0, two.length - 200))).toMatchObject([{ kind: "source", place: "it!1" }, { kind: "refusal", code: "damaged" }]);
  });
  test("as does one whose gzip breaks off", async () => {
    const two = warcGz(response, response);
    expect(await outcomesOf(two.subarray(0, two.length - 50))).toMatchObject([{ kind: "source" }, { kind: "refusal", code: "damaged" }]);
  });
  test("it need not be in memory as a whole: the next record is read when the last is taken", async () => {
    const { parse } = await import("#gather/parse.ts");
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield response;
      }
    }
    const outcomes = parse(endless(), { place: "it" });
    for (let i = 0; i < 3; i++) await outcomes.next();
    await outcomes.return(undefined);
    expect(asked).toBeLessThan(20);
  });
});

describe("e-mail", () => {
  const head = "From: =?utf-8?Q?Ama_Mens=C3=A1h?= <ama@example.org>\r\nTo: b@example.org\r\nSubject: =?iso-8859-1?B?U2lnbmVkIGluIEFjY3Jh?=\r\nDate: Tue, 2 Mar 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";
  test("its plain words, under subject, sender and date", async () => {
    const source = await sourceOf(`${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe minister signed in Asunci=C3=B3n, and a long line is bro=\r\nken.\r\n`);
    expect(source).toMatchObject({ format: "email", title: { value: "Signed in Accra", by: "header Subject" }, published: { value: "2021-03-02" }, credits: [{ role: "author", value: "Ama Mensáh" }] });
    expect(source.text.slice(source.bodyStart)).toBe("The minister signed in Asunción, and a long line is broken.");
  });
  test("plain words before a page that says the same, and what it carries", async () => {
    const parts = ["Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nPlain words.\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>Plain <b>words</b>.</p>\r\n--in--", `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="note.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from("A note.").toString("base64")}`];
    const outcomes = await outcomesOf(`${head}Content-Type: multipart/mixed; boundary="out"\r\n\r\n${parts.map((part) => `--out\r\n${part}\r\n`).join("")}--out--\r\n`);
    expect(outcomes).toMatchObject([{ format: "email" }, { place: "it!note.txt", text: "A note." }]);
    expect((outcomes[0] as { text: string }).text).toMatch(/Plain words\.$/);
  });
  test("a page alone", async () => expect((await sourceOf(`${head}Content-Type: text/html\r\n\r\n<p>One.</p><p>Two.</p>`)).text).toMatch(/One\.\n\nTwo\.$/));
});

describe("text, Markdown and lines of our own", () => {
  test.each(["A page begins with <html> and <body>, said the minister.", "const page = `<!doctype html><html><body>`;", "a < b and b > c"])("a text that speaks of markup is a text: %s", async (text) => expect((await sourceOf(text)).format).toBe("text"));
  test("plain text stays as it is", async () => expect(await sourceOf("Two lines\r\nof text")).toMatchObject({ format: "text", text: "Two lines\nof text", title: null }));
  test("Markdown stays as it is, and is asked for its front matter", async () => {
    const text = "---\ntitle: Nurses\ndate: 2021-03-02\nauthor: Ama Mensah\nlang: en\n---\n# Nurses for Ghana\n\n- one\n- two\n";
    expect(await sourceOf(text)).toMatchObject({ format: "markdown", text, title: { value: "Nurses" }, published: { value: "2021-03-02" }, language: { value: "en" } });
  });
  test("lines: a stream's, a reading's, a source's", async () => {
    const lines = [{ text: "A.", title: "T" }, { format: "rapporteur/reading@1", source: { text: "B.", title: { value: "U", quote: {} } } }, { text: "C.", title: { value: "V", by: "h1" } }];
    expect(await outcomesOf(lines.map((line) => JSON.stringify(line)).join("\n"))).toMatchObject([{ text: "A.", title: { value: "T" } }, { text: "B.", title: { value: "U" } }, { text: "C.", title: { value: "V", by: "h1" } }]);
  });
  test("a bad line is named, the others are read", async () => expect(await outcomesOf('{"text":"A."}\n{"text"\n{"text":"B."}')).toMatchObject([{ text: "A." }, { kind: "refusal", code: "bad-line", place: "it!2" }, { text: "B." }]));
  test("gzip of anything", async () => expect((await sourceOf(gzipSync(utf8(page(""))))).format).toBe("html"));
});
