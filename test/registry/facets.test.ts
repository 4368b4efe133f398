import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "#model/claim.ts";
import type { EntryKind } from "#model/entry.ts";
import { addSource, allFacets, doctor, facets, migrate, rebuild, record, type AllFacets, type Db } from "#registry/index.ts";
import { BODY, BY, claim, decision, sourceOf, SUPPLY } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

const FIRST = sourceOf("Cuba and Kenya agreed in 2021: the Ministry sends vaccines, said Dr Peña.");
const COPY = sourceOf("(Agency) Cuba and Kenya agreed in 2021: the Ministry sends vaccines, said Dr Peña.");
const OTHER = sourceOf("Cuba and Kenya agreed, says the Office of Health, once the Ministry.");
const TRAINING: EntryKind = { kind: "activity", type: "training" };

const country = (source: typeof FIRST, name: string, code: string): Claim => claim(source, name, ["participant", { entry: `country:${code}`, kind: "country", name, code, role: "partner" }]);
const body = (source: typeof FIRST, words: string, entry: string): Claim => claim(source, words, ["participant", { entry, kind: "organisation", name: words, role: "implementer" }]);
const both = (source: typeof FIRST): readonly Claim[] => [country(source, "Cuba", "CU"), country(source, "Kenya", "KE")];
const status = (source: typeof FIRST): Claim => claim(source, "agreed", ["status", "agreed", `status ${source.id}`]);

async function fill(db: Db): Promise<void> {
  await addSource(db, FIRST, { ...BY, outlet: "ministry.example" });
  for (const one of [COPY, OTHER]) await addSource(db, one, BY);
  const accept = (entry: string, as: EntryKind, claims: readonly Claim[]) => record(db, decision({ kind: "accept", entry, as, claims }));
  await record(db, decision({ kind: "join", source: COPY.id, with: FIRST.id, reasons: ["near-duplicate"] }));
  await accept("ministry", BODY, [claim(FIRST, "Ministry", ["name", "Ministry"])]);
  await accept("office", BODY, [claim(OTHER, "Office of Health", ["name", "Office of Health"])]);
  await accept("pena", BODY, [claim(FIRST, "Peña", ["name", "Peña"])]);
  await accept("one", SUPPLY, [status(FIRST), ...both(FIRST), claim(FIRST, "2021", ["date", "2021"]), claim(FIRST, "in 2021", ["figure", { value: 2, unit: "dose" }]), body(FIRST, "Ministry", "ministry"), body(FIRST, "Peña", "pena")]);
  await accept("copied", SUPPLY, [status(FIRST), status(COPY), country(FIRST, "Cuba", "CU")]);
  await accept("two", TRAINING, [status(FIRST), status(OTHER), ...both(OTHER), body(OTHER, "Office of Health", "office")]);
  // A person that was taken for a body, and a body that is known by two names.
  await record(db, decision({ kind: "retype", entry: "pena", as: { kind: "entity", type: "person" } }));
  await record(db, decision({ kind: "merge", into: "ministry", from: "office" }));
}

const FOUND: Partial<AllFacets> = {
  total: 3,
  type: [{ value: "supply", count: 2 }, { value: "training", count: 1 }],
  status: [{ value: "agreed", count: 3 }],
  country: [{ value: "CU", count: 3 }, { value: "KE", count: 2 }],
  year: [{ value: "2021", count: 1 }],
  pair: [{ value: "CU KE", count: 2 }],
  verification: [{ value: "single", count: 2 }, { value: "several", count: 1 }],
  body: [{ value: "ministry", name: "Office of Health", count: 2 }],
  person: [{ value: "pena", name: "Peña", count: 1 }],
  product: [],
};

onEachStore("facets", (db, store) => {
  beforeAll(() => fill(db()));

  test("count kinds, rungs, years, countries, pairs, reports, bodies and people", async () => expect(await allFacets(db(), { kind: "activity" })).toMatchObject(FOUND));
  test("without what has to be joined they are the same", async () => {
    const { pair: _, verification: __, body: ___, product: ____, person: _____, ...few } = await allFacets(db(), {});
    expect(await facets(db(), {})).toEqual(few);
  });
  test("count what the filter finds alone", async () => expect(await allFacets(db(), { countries: ["KE"], types: ["training"] })).toMatchObject({ total: 1, pair: [{ value: "CU KE", count: 1 }], verification: [{ value: "several", count: 1 }], body: [{ value: "ministry", count: 1 }] }));
  test("of nothing are none", async () => expect(await allFacets(db(), { text: "nowhere" })).toEqual({ total: 0, type: [], status: [], country: [], purpose: [], instrument: [], year: [], pair: [], verification: [], body: [], product: [], person: [] }));

  test("count what an official body says", async () => {
    const official = async () => (await allFacets(db(), { kind: "activity" })).verification.filter(({ value }) => value === "official");
    expect(await official()).toEqual([]);
    await record(db(), decision({ kind: "describe", outlet: { id: "ministry.example", name: "Ministry", kind: "official-party" } }));
    expect(await official()).toEqual([{ value: "official", count: 3 }]);
  });

  describe("a register of the version before", () => {
    const everything = async () => (await sql`select to_jsonb(e) - 'search' as row, e.figures::text as figures from entries e order by id`.execute(db())).rows;

    test("is counted after the migration as one that was made anew", async () => {
      const before = await everything();
      expect(before).toContainEqual(expect.objectContaining({ figures: expect.stringMatching(/^\[\{"claim":\{.*"asOf":"2021"\}\]$/) as string }));
      await sql.raw(`
        delete from migrations where number >= 5;
        drop index sources_copies, sources_outlet;
        alter table entries drop column facets, drop column lands, drop column named, drop column figures;
        drop function spaced(text[]);
        drop function check_claims() cascade;
        drop function check_bodies() cascade;
        drop trigger drafts_quote_anew on drafts;
        drop function broken_quotes(text, int[], jsonb);
        drop function pieces_of(text);
        create function check_claim() returns trigger language plpgsql as $$ begin return new; end $$;
        create trigger claims_quote before insert on claims for each row execute function check_claim();
        create trigger mentions_quote before insert or update on mentions for each row execute function check_claim();
        create trigger readings_quote before insert on readings for each row execute function check_body();
        create trigger drafts_quote before insert or update of source, body on drafts for each row execute function check_body()`).execute(db());
      await Promise.all([migrate(db()), migrate(store().db), migrate(db())]);
      expect(await everything()).toEqual(before);
      expect(await allFacets(db(), { kind: "activity" })).toMatchObject({ ...FOUND, verification: expect.any(Array) });
      expect(await doctor(db())).toEqual([]);
      await rebuild(db());
      expect(await everything()).toEqual(before);
    });
  });

  test("an empty register has none", async () => {
    await emptied(store());
    expect(await allFacets(db(), {})).toMatchObject({ total: 0, body: [], verification: [] });
  });
});
