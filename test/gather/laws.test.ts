import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "#gather/date/find-dates.ts";
import { scanXml } from "#gather/xml/scan.ts";
import { outcomesOf, page, pdf, utf8, zip } from "./make.ts";

const HTML = fc.array(fc.constantFrom("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<!--", "-->", "<script>", "</script>", "<constructor class=x>", "</constructor>", "<br>", "<a href=x>", "</a>", "&amp;", "&#0;", "<", ">", '"', "The minister came. ", "Señor ", "漢字", "\0", "\n"), { maxLength: 60 }).map((pieces) => pieces.join(""));
const XML = fc.array(fc.constantFrom("<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<description>", "</description>", "<![CDATA[", "]]>", "<!--", "-->", "<?pi?>", "<constructor:x>", "</constructor:x>", "<x:a xmlns:x='constructor'>", "</x:a>", "<!DOCTYPE a [", "]>", "&lt;", "&x;", "<a b='c'", "/>", "words ", "<", ">"), { maxLength: 50 }).map((pieces) => pieces.join(""));

const isOutcome = ({ kind }: { readonly kind: string }): boolean => kind === "source" || kind === "link" || kind === "refusal";

describe("whatever comes in, outcomes come out", () => {
  test.each([["pages", HTML.map((body) => page("", body))], ["pieces of pages", HTML], ["feeds", XML.map((body) => `<rss>${body}`)]])("%s", async (_, texts) => {
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      const outcomes = await outcomesOf(text);
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.every(isOutcome)).toBe(true);
      // What no rule of ours foresees would come out as this.
      expect(outcomes.filter((outcome) => outcome.kind === "refusal" && outcome.code === "not-gatherable")).toEqual([]);
    }), { numRuns: 150 });
  });
  test.each([["a ZIP", zip({ name: "a.txt", content: "Words of a." }, { name: "b.html", content: page("") })], ["a PDF", pdf([["Words of a page."]])], ["a page", utf8(page(""))]])("%s with a byte changed", async (_, whole) => {
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Uint8Array.from(whole);
      bytes[at] = byte;
      expect((await outcomesOf(bytes)).every(isOutcome)).toBe(true);
    }), { numRuns: 60 });
  });
});

test("stretches stand in the text, in order, and do not overlap", async () => {
  await fc.assert(fc.asyncProperty(HTML, async (body) => {
    for (const outcome of await outcomesOf(page("", body))) {
      if (outcome.kind !== "source") continue;
      let before = outcome.bodyStart;
      for (const { start, end } of outcome.stretches) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(outcome.text.slice(start, end)).toBe(outcome.text.slice(start, end).trim());
        before = end;
      }
      expect(before).toBeLessThanOrEqual(outcome.text.length);
    }
  }), { numRuns: 150 });
});

test("every element of XML that opens closes, in order", () => {
  fc.assert(fc.property(XML, (xml) => {
    const open: string[] = [];
    scanXml(xml, { open: (name) => void open.push(name), close: (name) => expect(open.pop()).toBe(name) }, "it");
    expect(open).toEqual([]);
  }));
});

describe("days in words", () => {
  test.each([
    ["2 March 2021", "2021-03-02"], ["March 2, 2021", "2021-03-02"], ["2 de marzo de 2021", "2021-03-02"], ["2. März 2021", "2021-03-02"], ["2 mars 2021", "2021-03-02"], ["2 de março de 2021", "2021-03-02"], ["2 Mart 2021", "2021-03-02"],
    ["2 марта 2021", "2021-03-02"], ["2021年3月2日", "2021-03-02"], ["02.03.2021", "2021-03-02"], ["2/3/2021", "2021-03-02"], ["2021-03-02T10:00", "2021-03-02"], ["13/3/2021", "2021-03-13"], ["26 | 01 | 2022", "2022-01-26"], ["2nd of March 2021", "2021-03-02"],
  ])("%s", (words, day) => expect(findDates(words).map(({ edtf }) => edtf)).toEqual([day]));
  test("the month first, where that is the manner", () => expect(findDates("3/2/2021", { monthFirst: true })[0]?.edtf).toBe("2021-03-02"));
  test.each(["31 February 2021", "2021-13-02", "version 1.2.3", "12 people 2021", "10:20:2021"])("%s is none", (words) => expect(findDates(words)).toEqual([]));
});
