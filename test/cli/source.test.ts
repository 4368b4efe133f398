import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../scripts/docs/blocks.ts";
import { runShell } from "../../scripts/docs/shell.ts";
import { page as docs } from "../docs/pages.ts";
import { docx, page, pdf, utf8, warcResponse, zip } from "../gather/make.ts";
import { run } from "./run.ts";

let folder: string;
const put = (name: string, content: Uint8Array | string): void => writeFileSync(join(folder, name), content);
const inFolder = (...words: string[]) => run(words, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  put("communique.html", page('<meta name="date" content="2021-03-02">'));
  put("bulletin.pdf", pdf([["The minister of health of Ghana received 12 nurses from Peru."]]));
  put("letter.docx", docx("<w:p><w:r><w:t>Brazil will send vaccines to Ghana.</w:t></w:r></w:p>"));
  put("feed.xml", '<rss version="2.0"><channel><title>G</title><item><title>T</title><description>Words of it.</description></item><item><title>U</title><link>https://example.org/u</link></item></channel></rss>');
  put("archive.zip", zip({ name: "a.txt", content: "Words of a." }, { name: "b.txt", content: "Words of b." }));
  put("crawl.warc", Buffer.concat([warcResponse("https://example.org/a", page("")), utf8("WARC/1.0\r\nContent")]));
  put("picture.html", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (stdout: string): readonly Record<string, unknown>[] => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);

describe("source --json", () => {
  test("one source a line, with how each value was found, and no bytes", async () => {
    const { code, stdout, stderr } = await inFolder("source", "--json", "communique.html", "bulletin.pdf");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [html, paper] = lines(stdout);
    expect(html).toMatchObject({ place: "communique.html", format: "html", published: { value: "2021-03-02", by: "meta date" }, bytes: expect.any(Number) });
    expect(paper).toMatchObject({ format: "pdf", stretches: [{ page: 1 }] });
  });
  test("what is in an archive has its own name, what breaks off is named", async () => {
    const { code, stdout, stderr } = await inFolder("source", "--json", "archive.zip", "crawl.warc", "picture.html", "missing.pdf");
    expect(code).toBe(1);
    expect(lines(stdout).map(({ place }) => place)).toEqual(["archive.zip!a.txt", "archive.zip!b.txt", "crawl.warc!1"]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "rapporteur: crawl.warc: its bytes are cut short or broken (it breaks off). Fetch or copy it again.",
      "rapporteur: picture.html: this is no text (it looks like a JPEG picture). Save its words as plain text and read that.",
      "rapporteur: missing.pdf: there is no such file. Check its name and the folder you are in.",
    ]);
  });
  test("standard input", async () => {
    const { stdout } = await run(["source", "--json", "-"], { input: page("") });
    expect(lines(stdout)).toMatchObject([{ place: "standard input", format: "html" }]);
  });
});

describe("source for a person", () => {
  test("facts with how they were found, then the text; links of a feed as addresses", async () => {
    const { stdout } = await inFolder("source", "communique.html", "feed.xml");
    expect(stdout).toContain("communique.html: html\n  title      Ghana and Brazil sign memorandum on nurses  (h1)\n");
    expect(stdout).toContain("\nhttps://example.org/u  U\n");
  });
  test("no character that a terminal obeys", async () => {
    const { stdout } = await run(["source", "-"], { input: "Words \u001b[31mred" });
    expect(stdout).not.toContain("\u001b");
  });
});

test("read takes all formats, and tells the reader what gathering found", async () => {
  const { stdout } = await inFolder("read", "--json", "communique.html", "letter.docx", "archive.zip");
  const sources = lines(stdout).map(({ source }) => source as Record<string, unknown>);
  expect(sources).toHaveLength(4);
  expect(sources[0]).toMatchObject({ title: { value: "Ghana and Brazil sign memorandum on nurses" }, published: { value: "2021-03-02" }, publisher: { value: "The Gazette" } });
});

test("read says once how many texts a sitemap or a feed only names", async () => {
  put("sitemap.xml", "<urlset><url><loc>https://example.org/a</loc></url><url><loc>https://example.org/b</loc></url></urlset>");
  const { code, stdout, stderr } = await inFolder("read", "--json", "sitemap.xml", "feed.xml");
  expect(code).toBe(1);
  expect(lines(stdout)).toHaveLength(1);
  expect(stderr.trimEnd().split("\n")).toEqual([
    "rapporteur: sitemap.xml: there is no text in it (2 addresses that it names have their texts elsewhere). Check that the right file was saved.",
    "rapporteur: feed.xml: one address that it names has its text elsewhere. Fetch what it names with rapporteur watch.",
  ]);
});

describe("the commands of the how-to page run", () => {
  const blocks = blocksOf(docs("docs/how-to/gather.md")).filter(({ language }) => language === "sh");
  test.each(blocks)("line $line", ({ body }) => {
    const { code, stderr } = runShell(body, folder);
    expect(code, stderr).toBe(0);
  });
  test("there are some", () => expect(blocks.length).toBeGreaterThanOrEqual(5));
});
