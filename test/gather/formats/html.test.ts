import { describe, expect, test } from "vitest";
import { stretchesOf } from "#gather/index.ts";
import { page, sourceOf, utf8 } from "../make.ts";

const P = "The ministers of health of Ghana and Brazil signed a memorandum on the training of nurses in Accra on Tuesday, both said.";
const text = async (body: string, head = ""): Promise<string> => {
  const source = await sourceOf(page(head, body));
  return source.text.slice(source.bodyStart);
};

describe("the text of an article", () => {
  test("paragraphs are parted by an empty line, lines within by a line end", async () => expect(await text(`<p>${P}</p><p>${P}<br>${P}</p>`)).toBe(`${P}\n\n${P}\n${P}`));
  test("words of neighbouring blocks are not joined", async () => expect(await text(`<p>${P}</p><div>${P}</div><h2>Nurses</h2><p>${P}</p>`)).toContain(`${P}\n\n${P}\n\nNurses\n\n${P}`));
  test("items stand line by line, cells apart", async () => {
    expect(await text(`<p>${P}</p><ul><li>twelve nurses</li><li>three doctors</li></ul><p>${P}</p>`)).toContain("twelve nurses\nthree doctors");
  });
  test("white space is folded, soft hyphens go, no-break spaces are spaces", async () => expect(await text(`<p>${P}\n   The  co\u00adope\u200bration&nbsp;goes on.</p><p>${P}</p>`)).toContain("said. The cooperation goes on."));
  test("a link called tag in a sentence is a word of it", async () => expect(await text(`<p>${P} It was <a class="tag" href="#">Ghana</a> who asked.</p><p>${P}</p>`)).toContain("It was Ghana who asked."));
});

describe("what stands around an article goes", () => {
  test.each([
    ["a share bar", '<div class="share-buttons">Share on Facebook</div>', "Facebook"],
    ["related links", '<div class="related-posts"><ul><li><a href="#">Another agreement elsewhere</a></li></ul></div>', "elsewhere"],
    ["a newsletter box", '<div class="newsletter-signup"><p>Get our newsletter every day</p></div>', "newsletter"],
    ["an invitation in the text", "<p>Sign up for our newsletter to receive more stories.</p>", "newsletter"],
    ["an invitation in Spanish", "<p>Suscríbase a nuestro boletín para recibir las noticias.</p>", "boletín"],
    ["a caption", "<figure><img src=x><figcaption>The minister, archive picture</figcaption></figure>", "archive picture"],
    ["a teaser that is a link", `<p><a href="#">Earlier: the two countries spoke of nurses</a></p>`, "spoke of nurses"],
    ["what is hidden", '<p style="display:none">Hidden words</p>', "Hidden words"],
    ["scripts and styles", "<script>var words</script><style>p{}</style>", "var words"],
  ])("%s", async (_, extra, words) => expect(await text(`<p>${P}</p>${extra}<p>${P}</p><p>${P}</p>`)).not.toContain(words));

  test("but not an article whose wrapper is called after a share bar", async () => {
    const { text: found } = await sourceOf(`<html><body><div class="share has-sidebar"><p>${P}</p><p>${P} Twelve nurses.</p></div></body></html>`);
    expect(found).toContain("Twelve nurses.");
  });
  test("nor a page that is one form", async () => {
    const { text: found } = await sourceOf(`<html><body><form><p>${P}</p><p>${P} Twelve nurses.</p></form></body></html>`);
    expect(found).toContain("Twelve nurses.");
  });
});

describe("what a page tells about its text, and how that was found", () => {
  const ld = (members: object): string => `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...members })}</script>`;
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
  test("JSON-LD", async () => {
    const source = await sourceOf(page(ld({ headline: "H", datePublished: "2021-03-02T10:00:00Z", publisher: { name: "Gazette" }, author: [{ name: "Ama Mensah" }], inLanguage: "en-GH" })));
    expect(source).toMatchObject({ published: { value: "2021-03-02", by: "JSON-LD datePublished" }, publisher: { value: "Gazette", by: "JSON-LD publisher" }, credits: [{ role: "author", value: "Ama Mensah", by: "JSON-LD author" }] });
  });
  test.each([
    ["published", meta("article:published_time", "2021-03-02T23:00:00+02:00"), { value: "2021-03-02", by: "meta article:published_time" }],
    ["published", '<meta name="DC.date.issued" content="2 March 2021">', { value: "2021-03-02", by: "meta dc.date.issued" }],
    ["publisher", meta("og:site_name", "The Daily"), { value: "The Daily", by: "meta og:site_name" }],
    ["publisher", "", { value: "The Gazette", by: "title, after its last bar" }],
    ["language", "", { value: "en", by: "html lang" }],
    ["url", '<link rel="canonical" href="https://example.org/a">', { value: "https://example.org/a", by: "link rel=canonical" }],
    ["title", "", { value: "Ghana and Brazil sign memorandum on nurses", by: "h1" }],
  ] as const)("%s from %s", async (member, head, expected) => expect((await sourceOf(page(head)))[member]).toEqual(expected));
  test.each([
    ['<time datetime="2021-03-02">Tuesday</time>', "2021-03-02"],
    ['<span class="post-date">2 de marzo de 2021</span>', "2021-03-02"],
    ['<span class="date">02.03.2021</span>', "2021-03-02"],
    ['<span class="updated">5 May 2022</span><span class="published-on">2 March 2021</span>', "2021-03-02"],
  ])("the day in %s", async (extra, day) => expect((await sourceOf(page("", `${extra}<p>${P}</p><p>${P}</p>`))).published?.value).toBe(day));
  test("the day in the address corrects one in UTC", async () => {
    const source = await sourceOf(page(`<link rel="canonical" href="https://example.org/2021/03/02/nurses">${ld({ datePublished: "2021-03-03T02:00:00Z" })}`));
    expect(source.published).toEqual({ value: "2021-03-02", by: "its address" });
  });
  test("where it was published first", async () => {
    expect((await sourceOf(page('<meta name="syndication-source" content="https://www.agency.example/a">'))).credits).toEqual([{ role: "origin", value: "agency.example", by: "meta syndication-source" }]);
  });
  test("a page that says nothing of itself", async () => {
    expect(await sourceOf(`<p>${P}</p><p>${P}</p>`)).toMatchObject({ publisher: null, published: null, language: null, url: null, credits: [] });
  });
});

describe("a text leads back to its page", () => {
  test("each block has the path of its element", async () => {
    const { text: whole, stretches } = await sourceOf(page("", `<p>${P}</p><p>Second. ${P}</p>`));
    const second = stretches.find(({ start }) => whole.startsWith("Second.", start));
    expect(second?.path).toBe("html>body>main:nth-of-type(1)>article:nth-of-type(1)>p:nth-of-type(2)");
    expect(whole.slice(second!.start, second!.end)).toBe(`Second. ${P}`);
    const accra = whole.indexOf("Accra", second!.start);
    expect(stretchesOf(stretches, { start: accra, end: accra + 5 })).toEqual([second]);
  });
  test("title, author, publisher and day stand in the text, to be quoted", async () => {
    const { text: whole, bodyStart } = await sourceOf(page('<meta name="author" content="Ama Mensah"><meta name="date" content="2021-03-02">'));
    expect(whole.slice(0, bodyStart)).toBe("Ghana and Brazil sign memorandum on nurses\n\nBy Ama Mensah\n\nThe Gazette, 2021-03-02\n\n");
  });
});

describe("pages in any encoding", () => {
  const body = (words: string): string => `<p>${words} ${P}</p><p>${P}</p>`;
  test.each([
    ["windows-1251", "Привет"],
    ["shift_jis", "日本語"],
  ])("declared as %s", async (label) => {
    const words: Readonly<Record<string, readonly number[]>> = { "windows-1251": [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], "shift_jis": [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea] };
    const [before, after] = page(`<meta charset="${label}">`, body("@@")).split("@@");
    const source = await sourceOf(Buffer.concat([utf8(before!), Uint8Array.from(words[label]!), utf8(after!)]));
    expect(source.text).toContain(label === "shift_jis" ? "日本語" : "Привет");
  });
  test("declared as Latin-1 and written in UTF-8", async () => expect((await sourceOf(page('<meta charset="iso-8859-1">', body("Asunción")))).text).toContain("Asunción"));
  test("the header of the server is heard", async () => {
    const [before, after] = page("", body("@@")).split("@@");
    const source = await sourceOf(Buffer.concat([utf8(before!), Uint8Array.of(0xa3, 0xa1), utf8(after!)]), { type: "text/html; charset=iso-8859-2" });
    expect(source.text).toContain("ŁĄ".slice(0, 1));
  });
});
