// Reprints and translations as they come in: pages of other newsrooms around texts of the corpus, gathered, read and taken into the register.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest, type Register } from "#app/register/index.ts";
import { givenOf } from "#app/read-files.ts";
import { openStore, type Store } from "#registry/index.ts";
import { createReader } from "#read/index.ts";
import { reprint, seeded, type Random } from "../../match/reports/mutate.ts";
import { originals, scoreClusters, tellings, translations, type Told } from "../../match/reports/texts.ts";
import { sourceOf } from "../../gather/make.ts";
import { registerOf, READER } from "./open.ts";

const escape = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const PAPERS = ["The Harbour Courier", "Diario del Valle", "Northern Herald", "Radio Costa"];

/** The text as a page of some newsroom, with what newsrooms put around it. */
function pageOf({ text, language }: Told, random: Random): string {
  const [title = "", ...body] = text.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  const paper = PAPERS[Math.floor(random() * PAPERS.length)]!;
  const more = random() < 0.5 ? '<aside class="related"><h3>Related news</h3><ul><li><a href="/1">Five charts on vaccines</a></li><li><a href="/2">What the budget brings</a></li></ul></aside>' : '<div class="newsletter"><p>Sign up for our newsletter and never miss a story.</p></div>';
  return `<!doctype html><html lang="${language}"><head><title>${escape(title)} | ${paper}</title><meta property="og:site_name" content="${paper}"></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${escape(title)}</h1><div class="share">Share on Facebook</div>${body.map((one) => `<p>${escape(one)}</p>`).join("\n")}</article>${more}<footer>© 2024 ${paper}. All rights reserved.</footer></body></html>`;
}

const read = createReader();

async function taken(register: Register, one: Told, random: Random): Promise<string> {
  const gathered = await sourceOf(pageOf(one, random), { url: `https://example.org/${encodeURIComponent(one.id)}` });
  return (await ingest(register, read(givenOf(gathered)), { ...READER, bytes: gathered.bytes })).source;
}

const reprintsOf = (texts: readonly Told[], random: Random): readonly Told[] => texts.flatMap((one) => [1, 2].map((k) => ({ ...one, id: `${one.id} #${k}`, text: reprint(one.text, random) })));
const shuffled = <T>(all: readonly T[], random: Random): readonly T[] => all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);

describe("what comes in is one report with what it repeats", () => {
  let store: Store;
  beforeAll(async () => void (store = await openStore({ kind: "pglite", data: "memory:", env: {} })));
  afterAll(() => store.close());

  /** The clusters that the register makes of texts, by the ids of these. */
  async function clustersOf(texts: readonly Told[], random: Random): Promise<readonly (readonly string[])[]> {
    await sql.raw("alter table changes disable trigger user; truncate sources, source_keys, readings, drafts, claims, mentions, changes, entries, links, entry_keys, outlets, origins; alter table changes enable trigger user").execute(store.db);
    const register = registerOf(store.db);
    const idOf = new Map<string, string[]>();
    for (const one of texts) {
      const source = await taken(register, one, random);
      idOf.set(source, [...(idOf.get(source) ?? []), one.id]);
    }
    const { rows } = await sql<{ ids: string[] }>`select array_agg(id) as ids from sources group by cluster`.execute(store.db);
    return rows.map(({ ids }) => ids.flatMap((id) => idOf.get(id) ?? []).sort());
  }

  test.each([21, 22])("reprints, seed %i", async (seed) => {
    const random = seeded(seed);
    const all = shuffled([...originals, ...reprintsOf(originals, random)], random);
    const { f1, wrong } = scoreClusters(all, await clustersOf(all, random));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });
  test.each([31, 32])("translations, seed %i; other accounts of the same matters stay apart", async (seed) => {
    const random = seeded(seed);
    const all = shuffled([...originals, ...tellings, ...translations], random);
    const { f1, wrong } = scoreClusters(all, await clustersOf(all, random));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.8);
  });
});
