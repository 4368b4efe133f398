import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { doctor } from "#app/register/index.ts";
import { ingestAll } from "#app/register/ingest.ts";
import type { Reading } from "#model/reading.ts";
import { drafts, entries, entriesOf, sources } from "#registry/index.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";
import { delivery, promise, readingOf } from "./reading-of.ts";

const BANQUET = "The two governments have met each year since 1999 to review how their hospitals work together, and have always closed with a banquet. ".repeat(3);
const copyOf = (headline: string): Reading => readingOf(`${headline}\n\n${promise.source.text}${BANQUET}`, { entities: {} });
const ARTICLES: readonly Reading[] = [promise, delivery, copyOf("First headline"), promise, copyOf("Another headline altogether")];
const options = { ...READER, acceptFrom: 0.8 };

onEachStore("several sources at once", (db, store) => {
  beforeEach(() => emptied(store()));

  /** What a register holds, whatever its decisions are called. */
  async function held(): Promise<unknown> {
    const { rows } = await entries(db(), {}, { limit: 50, order: "name" });
    const folds = (await entriesOf(db(), rows.map(({ id }) => id))).map(({ id, type, claims, links, version }) => ({ id, type, version, claims: claims.map((one) => one.id), links: links.map(({ kind, to }) => `${kind} ${to}`) }));
    const proposed = (await drafts(db(), {}, { limit: 100 })).map(({ source, id, state, target, change }) => ({ source, id, state, target, decided: change !== null }));
    const clusters = (await sources(db(), {}, { limit: 50 })).map(({ id, cluster }) => [id, cluster]);
    return { folds: folds.toSorted((a, b) => (a.id < b.id ? -1 : 1)), proposed: proposed.toSorted((a, b) => (a.source + a.id < b.source + b.id ? -1 : 1)), clusters: clusters.toSorted() };
  }

  /** Takes the articles in, so many at a time. */
  async function take(sizes: readonly number[]) {
    await emptied(store());
    const register = registerOf(db());
    const told = [];
    for (let from = 0, k = 0; from < ARTICLES.length; k++) {
      const size = sizes[k] ?? ARTICLES.length;
      told.push(...(await ingestAll(register, ARTICLES.slice(from, from + size).map((reading) => ({ reading, options })))));
      from += size;
    }
    return { told, held: await held() };
  }

  test("come to the same as one by one, however they are taken together", async () => {
    const alone = await take(ARTICLES.map(() => 1));
    expect(alone.told.map(({ kind }) => kind)).toEqual(["added", "added", "added", "known", "added"]);
    expect(alone.told.map(({ sameReport }) => sameReport?.source ?? null)).toEqual([null, null, promise.source.id, null, ARTICLES[2]!.source.id]);
    expect(await doctor(registerOf(db()))).toEqual([]);
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), async (sizes) => {
      expect(await take(sizes)).toEqual(alone);
    }), { numRuns: 6 });
  });

  test.each([0, 1, 2])("are taken in all or none, where that at place %i cannot be", async (place) => {
    const wrong = { ...delivery, activities: delivery.activities.map((one) => ({ ...one, quote: { ...one.quote, exact: "words that nobody wrote" } })) };
    const all = ARTICLES.slice(2).toSpliced(place, 0, wrong).map((reading) => ({ reading, options }));
    await expect(ingestAll(registerOf(db()), all)).rejects.toMatchObject({ code: "quote-not-in-source" });
    expect(await held()).toEqual({ folds: [], proposed: [], clusters: [] });
  });
});
