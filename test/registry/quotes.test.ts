import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { addReading, addSource, proposeDrafts, sourceBytes, source, reading, addMentions } from "#registry/index.ts";
import { AT, BY, claim, readingOf, sourceOf, SUPPLY } from "./samples.ts";
import { onEachStore } from "./stores.ts";

const STAMP = { reader: "built-in", version: "1", at: AT };
const words = fc.string({ unit: fc.constantFrom("a", "é", "e\u0301", "😀", "👩‍👩‍👧", "𝒳", " ", "\n", "漢", "\u{10FFFF}", "\uFFFD"), maxLength: 12 });

onEachStore("quotes", (db) => {
  test("the database finds the words of a quote where JavaScript does, and nowhere else", async () => {
    const given = fc.tuple(words, fc.integer({ min: -1, max: 30 }), fc.integer({ min: -1, max: 30 }));
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 20, maxLength: 40 }), async (cases) => {
        const asked = cases.map(([text, start, end]) => ({ text, start, end }));
        const { rows } = await sql<{ found: string | null }>`
          select words_between(text, astral_offsets(text), start, "end") as found from json_to_recordset(${JSON.stringify(asked)}) as t (text text, start int, "end" int)`.execute(db());
        cases.forEach(([text, start, end], i) => {
          const exact = start >= 0 && end > start ? text.slice(start, end) : "";
          // PostgreSQL gives the rest of a text that ends sooner; the length then tells that the quote is none.
          const found = rows[i]?.found ?? null;
          if (exact === "" || /\p{Surrogate}/u.test(exact)) expect(found ?? "").toBe("");
          else expect(found).toBe(exact);
        });
      }),
      { numRuns: 25 },
    );
  });

  const text = sourceOf("Kenya 🇰🇪 thanked Cuba 🇨🇺 for 100 doctors.");
  test("a quote behind characters of two units is kept", async () => {
    await addSource(db(), text, BY);
    const good = claim(text, "100 doctors", ["figure", { value: 100, unit: "doctor" }]);
    await proposeDrafts(db(), { drafts: [{ source: text.id, id: "good", entry: SUPPLY, target: null, claims: [good], reasons: [] }], reading: await addReading(db(), readingOf(text), STAMP), at: AT });
    await addMentions(db(), [{ source: text.id, entry: "country:CU", quote: claim(text, "Cuba 🇨🇺", ["name", "Cuba"]).quote }]);
  });

  const code = text.text.indexOf("100");
  const shifted = Array.from(text.text.slice(0, code)).length;
  test.each([
    ["one unit early", { start: code - 1, end: code + 10, exact: "100 doctors" }],
    ["counted in characters", { start: shifted, end: shifted + 11, exact: "100 doctors" }],
    ["empty", { start: code, end: code, exact: "" }],
    ["of other words", { start: code, end: code + 11, exact: "200 doctors" }],
    ["cutting a character in two", { start: 7, end: 9, exact: text.text.slice(7, 9) }],
    ["beyond the end", { start: code, end: code + 500, exact: text.text.slice(code) + " and more" }],
  ])("a quote %s is refused, in readings, drafts and mentions", async (_, quote) => {
    const entity = { id: "e1", kind: "place" as const, name: "x", aliases: [], mentions: [quote] };
    const refusal = { code: /\p{Surrogate}/u.test(quote.exact) ? "not-storable" : "quote-not-in-source" };
    await expect(addReading(db(), readingOf(text, { entities: [entity] }), { ...STAMP, version: "2" })).rejects.toMatchObject(refusal);
    await expect(addMentions(db(), [{ source: text.id, entry: "x", quote }])).rejects.toMatchObject(refusal);
    const bad = { ...claim(text, "Cuba", ["name", "Cuba"]), quote };
    await expect(proposeDrafts(db(), { drafts: [{ source: text.id, id: "bad", entry: SUPPLY, target: null, claims: [bad], reasons: [] }], reading: "built-in@1", at: AT })).rejects.toMatchObject(refusal);
  });

  describe("in a long text", () => {
    const letters = ["Cuba envió médicos a Kenia. ", "The two sides met again. ", "漢字 und Umlaute: äöü. "];
    const long = (emoji: string) => sourceOf(Array.from({ length: 4000 }, (_, i) => `${letters[i % 3]}${i % 997 === 5 ? emoji : ""}${i}`).join("\n"));

    test.each([["of one unit a character", "!"], ["of two", "🇰🇪"]])("%s: words are found wherever they stand, and nowhere else", async (_, emoji) => {
      const text = long(emoji);
      await addSource(db(), text, BY);
      const spans = fc.sample(fc.tuple(fc.nat(text.text.length - 1), fc.integer({ min: 1, max: 5000 })), { numRuns: 300, seed: 7 }).map(([start, size]) => ({ start, end: Math.min(start + size, text.text.length) }));
      const whole = spans.map((one) => ({ ...one, exact: text.text.slice(one.start, one.end) })).filter(({ exact }) => !/\p{Surrogate}/u.test(exact));
      await addMentions(db(), whole.map((quote, i) => ({ source: text.id, entry: `e${i}`, quote })));
      const last = whole.at(-1)!;
      await expect(addMentions(db(), [...whole.slice(0, 20), { ...last, start: last.start - 1, end: last.end - 1 }].map((quote) => ({ source: text.id, entry: "other", quote })))).rejects.toMatchObject({ code: "quote-not-in-source" });
      expect((await sql<{ kept: string }>`select distinct left(entry, 1) as kept from mentions where source = ${text.id}`.execute(db())).rows).toEqual([{ kept: "e" }]);
    });
  });

  test("what was written once is not changed to words that are not there", async () => {
    await expect(sql`update mentions set quote_exact = 'Peru' where entry = 'country:CU'`.execute(db())).rejects.toThrow(/are not in source/);
    await expect(sql`update drafts set body = replace(body::text, '100 doctors', '101 doctors')::json where id = 'good'`.execute(db())).rejects.toThrow(/are not in source/);
  });

  test("a title that is not in the text is refused", async () => {
    const other = sourceOf("Minister arrives.");
    await expect(addSource(db(), { ...other, title: { value: "Minister", quote: { start: 1, end: 9, exact: "Minister" } } }, BY)).rejects.toMatchObject({ code: "quote-not-in-source" });
    expect(await source(db(), other.id)).toBeUndefined();
  });

  test.each([["a NUL", "a\0b"], ["half of a pair", "a\ud800b"]])("a text with %s is refused before it is changed", async (_, broken) => {
    expect(() => addSource(db(), sourceOf(broken), BY)).toThrow(expect.objectContaining({ code: "not-storable" }));
  });

  test("text, bytes, heading and reading come back as they went in", async () => {
    const latin = sourceOf("Título\n\nMédicos cubanos, 1\u00a0000.", { language: "es" });
    const titled = { ...latin, title: { value: "Título", quote: { start: 0, end: 6, exact: "Título" } } };
    const bytes = Buffer.from(latin.text, "latin1");
    await addSource(db(), titled, { ...BY, bytes });
    expect(Buffer.from((await sourceBytes(db(), latin.id))!)).toEqual(bytes);
    expect(Buffer.from((await sourceBytes(db(), text.id))!).toString()).toBe(text.text);
    expect(await source(db(), latin.id)).toMatchObject(titled);
    const whole = readingOf(titled, { notes: [{ rule: "r", message: "m" }] });
    await addReading(db(), whole, STAMP);
    expect(JSON.stringify(await reading(db(), latin.id, "built-in@1"))).toBe(JSON.stringify(whole));
  });

  test("the hash of a text is checked by the database", async () => {
    await expect(addSource(db(), { ...sourceOf("one"), id: sourceOf("two").id }, BY)).rejects.toThrow(/(text_is_its|bytes_are_their)_hash/);
  });
});
