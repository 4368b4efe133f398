import { describe, expect, test } from "vitest";
import { feedsIn } from "#gather/index.ts";
import { utf8 } from "../make.ts";

const opml = (body: string): string => `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Feeds</title></head><body>${body}</body></opml>`;
const of = (text: string) => feedsIn(utf8(text), "it");

describe("feeds of an OPML file", () => {
  test("in folders, with name and language, each once", () =>
    expect(of(opml('<outline text="Africa"><outline type="rss" text="Agency &amp; Co" xmlUrl="https://example.org/a" language="en"/></outline><outline title="B" xmlUrl=" https://example.org/b "/><outline text="again" xmlUrl="https://example.org/b"/>'))).toEqual([
      { address: "https://example.org/a", name: "Agency & Co", language: "en" }, { address: "https://example.org/b", name: "again" },
    ]));
  test.each(["file:///etc/passwd", "javascript:alert(1)", "feed", ""])("no address: %j", (address) => expect(of(opml(`<outline text="a" xmlUrl="${address}"/>`))).toEqual([]));
  test("an entity of its own is not expanded", () => expect(of(`<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${opml('<outline text="&x;" xmlUrl="https://example.org/a"/>').replace(/^<\?.*\n/, "")}`)).toBeNull());
  test("100,000 elements within each other are refused", () => expect(() => of(opml("<outline>".repeat(100_000)))).toThrow(/nested too deep/));
});

describe("feeds of a list", () => {
  test("an address a line, with a name behind it; remarks and empty lines are passed over", () =>
    expect(of("# agencies\r\n\r\nhttps://example.org/a  Agency of A\nhttp://example.org/b")).toEqual([{ address: "https://example.org/a", name: "Agency of A" }, { address: "http://example.org/b" }]));
  test.each([["a text", "Ghana signed. https://example.org/a"], ["nothing", "\n"], ["a page", "<html><p>https://example.org/a"], ["a feed", "<rss><channel/></rss>"], ["one line of words", "https://example.org/a\nand more"]])("%s is none", (_, text) => expect(of(text)).toBeNull());
});
