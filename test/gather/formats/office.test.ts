import { describe, expect, test } from "vitest";
import { docx, odt, outcomesOf, pdf, sourceOf, zip } from "../make.ts";

const p = (text: string, style = ""): string => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;

describe("Word documents", () => {
  test("paragraphs, with runs put together", async () => {
    const source = await sourceOf(docx(`<w:p><w:r><w:t>The mini</w:t></w:r><w:r><w:t xml:space="preserve">ster </w:t></w:r><w:r><w:t>came.</w:t></w:r></w:p>${p("He &amp; she left.")}`));
    expect(source).toMatchObject({ format: "docx", text: "The minister came.\n\nHe & she left." });
  });
  test("tables: a row a line, cells apart", async () => expect((await sourceOf(docx(`${p("Before")}<w:tbl><w:tr>${cell("Ghana")}${cell("12")}</w:tr><w:tr>${cell("Peru")}${cell("3")}</w:tr></w:tbl>${p("After")}`))).text).toBe("Before\n\nGhana\t12\nPeru\t3\n\nAfter"));
  test("deleted text, field codes and fallbacks are no words of it", async () => {
    const body = `<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>once</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    expect((await sourceOf(docx(body))).text).toBe("once");
  });
  test("title, author, language; the days of its making are no day of publication", async () => {
    const source = await sourceOf(docx(p("Text."), "<dc:title>Press release</dc:title><dc:creator>Ama Mensah</dc:creator><dc:language>en-GH</dc:language><dcterms:created>2021-03-02T00:00:00Z</dcterms:created>"));
    expect(source).toMatchObject({ title: { value: "Press release", by: "properties, title" }, credits: [{ role: "author", value: "Ama Mensah" }], language: { value: "en-GH" }, published: null, notes: ["created 2021-03-02, by its properties"] });
  });
  test("a paragraph of the style Title is the title", async () => expect((await sourceOf(docx(p("Nurses for Ghana", "Title") + p("Text.")))).title?.value).toBe("Nurses for Ghana"));
});

describe("OpenDocument texts", () => {
  test("paragraphs, headings, spaces, tabs, tables", async () => {
    const body = '<text:h>Nurses</text:h><text:p>The<text:s text:c="3"/>mini<text:span>ster</text:span><text:tab/>came.</text:p><table:table><table:table-row><table:table-cell><text:p>Ghana</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>';
    expect(await sourceOf(odt(body))).toMatchObject({ format: "odt", text: "Nurses\n\nThe minister\tcame.\n\nGhana\t12" });
  });
  test("what was deleted or remarked is no text", async () => expect((await sourceOf(odt("<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>new<office:annotation><text:p>why?</text:p></office:annotation></text:p>"))).text).toBe("new"));
  test("a locked one says so", async () => {
    expect(await outcomesOf(odt("", [{ name: "META-INF/manifest.xml", content: "<manifest:encryption-data/>" }]))).toMatchObject([{ kind: "refusal", code: "locked" }]);
  });
});

describe("PDF", () => {
  const lines = ["The ministers of health of Ghana and Brazil signed a memorandum on the training", "of nurses in Accra. It is the third of its kind, and the first that tells how it is to be fi-", "nanced, said the minister after the ceremony in the old palace on the hill of the town."];
  test("lines of a paragraph are joined, a word broken over two is whole again", async () => {
    expect((await sourceOf(pdf([lines]))).text).toBe(lines.join(" ").replace("fi- nanced", "financed"));
  });
  test("each stretch knows its page", async () => {
    const { text, stretches } = await sourceOf(pdf([["First page."], ["Second page."]]));
    expect(stretches.map(({ start, end, page }) => [page, text.slice(start, end).trim()])).toEqual([[1, "First page."], [2, "Second page."]]);
  });
  test("running heads and page numbers go", async () => {
    const { text } = await sourceOf(pdf([1, 2, 3, 4].map((n) => ["Ministry of Health, Bulletin 12", `What page ${n} says, and it says it in full.`, String(n)])));
    expect(text).not.toContain("Bulletin");
    expect(text).toContain("What page 3 says");
    expect(text).not.toMatch(/^\d$/m);
  });
  test("one without words says that its pages are pictures", async () => expect(await outcomesOf(pdf([[]]))).toMatchObject([{ kind: "refusal", code: "empty", detail: "its pages are pictures" }]));
  test.each([["cut in half", 0.5], ["but a head", 0.02]])("one that is %s does no harm", async (_, share) => {
    const whole = pdf([lines]);
    const [outcome] = await outcomesOf(whole.subarray(0, Math.ceil(whole.length * share)));
    expect(outcome!.kind === "source" || outcome!.kind === "refusal").toBe(true);
  });
});

describe("ZIP", () => {
  test("each part by what it is, with its place", async () => {
    const outcomes = await outcomesOf(zip({ name: "a/note.bin", content: "A plain text." }, { name: "b.txt", content: docx(p("Inside.")) }, { name: "picture.txt", content: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }));
    expect(outcomes).toMatchObject([{ place: "it!a/note.bin", format: "text", text: "A plain text." }, { place: "it!b.txt", format: "docx", text: "Inside." }]);
  });
  test("a name that leads out of the folder is a name and nothing else", async () => expect(await outcomesOf(zip({ name: "../../etc/passwd", content: "Words." }))).toMatchObject([{ kind: "source", place: "it!../../etc/passwd" }]));
  test("a locked part is refused, the others are read", async () => {
    const outcomes = await outcomesOf(zip({ name: "a", content: "Words of a.", locked: true }, { name: "b", content: "Words of b." }));
    expect(outcomes).toMatchObject([{ kind: "refusal", code: "locked", place: "it!a" }, { kind: "source", text: "Words of b." }]);
  });
});
