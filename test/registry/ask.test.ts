import { beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "#model/claim.ts";
import type { EntryKind } from "#model/entry.ts";
import {
  addMentions, addSource, candidatesFor, commitments, entries, entryAsOf, entryPage, facets, feed, history, mentionsOf, outlets, pairOf, record, sources, sourcesLike, standingFor, undo, type EntryFilter,
} from "#registry/index.ts";
import { BODY, BY, claim, decision, sourceOf, SUPPLY } from "./samples.ts";
import { onEachStore } from "./stores.ts";

const BRIGADE = sourceOf("3 May 2024. Cuba will send 100 doctors to Kenya by December 2024, said Dr. Peña of the Ministry of Health.");
const ARRIVED = sourceOf("The 100 doctors from Cuba have arrived in Kenya.");
const PAPER = sourceOf("Cuba and Kenya signed a memorandum.");
const REPRINT = sourceOf("(Agency) Cuba will send 100 doctors to Kenya by December 2024.");

const country = (source: typeof BRIGADE, name: string, [code, role]: readonly [string, "provider" | "recipient" | "partner"]): Claim =>
  claim(source, name, ["participant", { entry: `country:${code}`, kind: "country", name, code, role }]);
const both = (source: typeof BRIGADE): Claim[] => [country(source, "Cuba", ["CU", "provider"]), country(source, "Kenya", ["KE", "recipient"])];
const said = (one: Claim, saidOn: string): Claim => ({ ...one, saidOn });

const SENT = [
  said(claim(BRIGADE, "will send", ["status", "pledged"]), "2024-05-03"), ...both(BRIGADE), claim(BRIGADE, "by December 2024", ["due", "2024-12"]),
  claim(BRIGADE, "100 doctors", ["figure", { value: 100, unit: "doctor" }]),
  claim(BRIGADE, "Ministry of Health", ["participant", { entry: "minsap", kind: "organisation", name: "Ministry of Health", role: "implementer" }]),
  { ...said(claim(REPRINT, "will send", ["status", "pledged", "reprint"]), "2024-05-04") },
];
const AGREEMENT: EntryKind = { kind: "activity", type: "agreement" };
const DEPLOYMENT: EntryKind = { kind: "activity", type: "deployment" };
const keysOf = ({ id, kind }: { readonly id: string; readonly kind: string }): string[] => [`id:${id[0]}`, `kind:${kind}`];

onEachStore("asking", (db) => {
  const accept = (entry: string, as: EntryKind, claims: readonly Claim[]) => record(db(), decision({ kind: "accept", entry, as, claims }, { id: `made-${entry}` }), { keysOf });
  const found = async (filter: EntryFilter): Promise<string[]> => (await entries(db(), filter, { limit: 50 })).rows.map(({ id }) => id).sort();

  beforeAll(async () => {
    for (const one of [BRIGADE, ARRIVED, PAPER, REPRINT]) await addSource(db(), one, { ...BY, keys: [`first:${one.text[0]}`, "all"] });
    await accept("sent", DEPLOYMENT, SENT);
    await accept("came", DEPLOYMENT, [said(claim(ARRIVED, "have arrived", ["status", "completed"]), "2025-01-10"), ...both(ARRIVED)]);
    await accept("paper", AGREEMENT, [claim(PAPER, "signed", ["status", "agreed"]), claim(PAPER, "memorandum", ["instrument", "memorandum"]), ...both(PAPER)]);
    await accept("minsap", BODY, [claim(BRIGADE, "Ministry of Health", ["name", "Ministry of Health"])]);
    await accept("pena", { kind: "entity", type: "person" }, [claim(BRIGADE, "Peña", ["name", "Peña"])]);
  });

  describe("entries", () => {
    test.each<readonly [string, EntryFilter, readonly string[]]>([
      ["of a pair", { countries: ["CU", "KE"] }, ["came", "paper", "sent"]],
      ["of a type", { types: ["agreement"] }, ["paper"]],
      ["of a status", { statuses: ["completed", "agreed"] }, ["came", "paper"]],
      ["that name a body", { refs: ["minsap"] }, ["sent"]],
      ["with an instrument", { instrument: "memorandum" }, ["paper"]],
      ["by words without accents", { text: "pena" }, ["pena"]],
      ["by beginnings of words", { text: "doct keny" }, ["sent"]],
      ["by words that are not there", { text: "nurses" }, []],
      ["by marks alone", { text: "'& !" , types: ["person"] }, ["pena"]],
      ["resting on a source", { source: ARRIVED.id }, ["came"]],
      ["of a country that has none", { countries: ["FR"] }, []],
    ])("%s", async (_, filter, ids) => expect(await found(filter)).toEqual(ids));

    test("page after page, each once, in every order", async () => {
      for (const order of ["date", "changed", "name", "due", "silent"] as const) {
        const ids: string[] = [];
        for (let after: string | null | undefined; after !== null; ) {
          const page = await entries(db(), {}, { limit: 2, order, ...(after === undefined ? {} : { after }) });
          ids.push(...page.rows.map(({ id }) => id));
          after = page.next;
        }
        expect(ids.toSorted()).toEqual(["came", "minsap", "paper", "pena", "sent"]);
      }
    });

    test("facets count what the filter finds", async () => {
      const { total, type, country: countries, status } = await facets(db(), { kind: "activity" });
      expect([total, type, countries, status.length]).toEqual([3, [{ value: "deployment", count: 2 }, { value: "agreement", count: 1 }], [{ value: "CU", count: 3 }, { value: "KE", count: 3 }], 3]);
    });
  });

  test("a pair holds its agreements, activities, open commitments, people and figures", async () => {
    const pair = await pairOf(db(), "KE", "CU");
    expect(pair.agreements.map(({ id }) => id)).toEqual(["paper"]);
    expect(pair.activities.map(({ id }) => id).sort()).toEqual(["came", "sent"]);
    expect(pair.open.map(({ id }) => id)).toEqual(["sent"]);
    expect(pair.entities).toEqual([{ id: "minsap", type: "organisation", name: "Ministry of Health", count: 1 }]);
    expect(pair.figures.map(({ entry, claim: one }) => [entry, one.value])).toEqual([["sent", { value: 100, unit: "doctor" }]]);
  });

  describe("commitments", () => {
    const of = async (filter: Parameters<typeof commitments>[1]): Promise<string[]> => (await commitments(db(), filter, { limit: 10 })).rows.map(({ id }) => id);
    test("what is open, with its ladder", async () => {
      const [one] = (await commitments(db(), {}, { limit: 10 })).rows;
      expect([one?.id, one?.dueDay, one?.heardOn, one?.providers, one?.recipients]).toEqual(["sent", "2024-12-31", "2024-05-04", ["CU"], ["KE"]]);
      expect(one?.ladder.map(({ status, claims }) => [status, claims.map(({ source }) => source)])).toEqual([["pledged", [BRIGADE.id, REPRINT.id]]]);
    });
    test.each<readonly [string, Parameters<typeof commitments>[1], readonly string[]]>([
      ["overdue", { dueBefore: "2025-01-01" }, ["sent"]],
      ["not yet due", { dueBefore: "2024-12-31" }, []],
      ["silent", { heardBefore: "2024-06-01" }, ["sent"]],
      ["heard of", { heardBefore: "2024-05-04" }, []],
      ["of an owner", { owner: "CU" }, ["sent"]],
      ["of none such", { owner: "KE" }, []],
      ["delivered", { delivered: true }, []],
    ])("%s", async (_, filter, ids) => expect(await of(filter)).toEqual(ids));

    test("a link says what delivers it, a charge who looks again", async () => {
      await record(db(), [decision({ kind: "link", entry: "came", link: { kind: "delivers", to: "sent" } }), decision({ kind: "charge", entry: "sent", charge: { person: "ana", lookAgain: "2024-09-01" } })]);
      expect(await of({ delivered: true, charge: "ana", lookAgainBy: "2024-09-01" })).toEqual(["sent"]);
      expect(await of({ lookAgainBy: "2024-08-31" })).toEqual([]);
      expect((await entryPage(db(), "sent"))?.linkedFrom).toMatchObject([{ kind: "delivers", from: "came" }]);
    });
  });

  describe("sources", () => {
    test("are found by their words", async () => expect((await sources(db(), { text: "memorand" }, { limit: 5 })).map(({ id }) => id)).toEqual([PAPER.id]));
    test("are found by shared keys, common ones passed over", async () => {
      expect((await sourcesLike(db(), ["first:T", "all"], { common: 3 })).map(({ id }) => id)).toEqual([ARRIVED.id]);
      expect((await sourcesLike(db(), ["all"], { not: [PAPER.id] })).length).toBe(3);
    });
    test("joined they count as one, parted as two, and stay so", async () => {
      const independent = async () => (await entryPage(db(), "sent"))?.independent;
      const join = (id: string) => record(db(), decision({ kind: "join", source: BRIGADE.id, with: REPRINT.id, reasons: ["reprint"] }, { id }));
      expect(await independent()).toBe(2);
      await join("join-1");
      expect(await independent()).toBe(1);
      await record(db(), decision({ kind: "leave", source: REPRINT.id }, { id: "leave-1" }));
      expect(await independent()).toBe(2);
      await expect(join("join-2")).rejects.toMatchObject({ code: "kept-apart" });
      await undo(db(), { ...BY, id: "unleave", change: "leave-1" });
      expect(await independent()).toBe(1);
      await undo(db(), { ...BY, id: "unjoin", change: "join-1" });
      await expect(join("join-3")).rejects.toMatchObject({ code: "kept-apart" });
    });
    test("mentions are found through what took their entry in", async () => {
      await addMentions(db(), [{ source: BRIGADE.id, entry: "minsap", quote: SENT.at(-2)!.quote }]);
      expect((await mentionsOf(db(), "minsap")).map(({ source }) => source)).toEqual([BRIGADE.id]);
    });
  });

  test("candidates share keys, and what was merged is none", async () => {
    expect((await candidatesFor(db(), ["id:s", "kind:activity"])).map(({ entry, keys }) => [entry.id, keys.toSorted()])).toEqual([["sent", ["id:s", "kind:activity"]], ["came", ["kind:activity"]], ["paper", ["kind:activity"]]]);
    expect((await candidatesFor(db(), ["kind:activity"], { common: 2 })).length).toBe(0);
    expect((await candidatesFor(db(), ["id:s"], { kind: "entity" })).length).toBe(0);
  });

  describe("merging", () => {
    test("names what it took in, and follows it", async () => {
      await accept("ministry", BODY, [claim(PAPER, "Cuba", ["name", "Cuba's ministry"])]);
      await record(db(), decision({ kind: "merge", into: "ministry", from: "minsap" }, { id: "merge-1" }), { keysOf });
      expect(await standingFor(db(), "minsap")).toBe("ministry");
      expect(await found({ refs: ["ministry"] })).toEqual(["sent"]);
      expect(await found({ refs: ["minsap"] })).toEqual(["sent"]);
      expect((await mentionsOf(db(), "ministry")).length).toBe(1);
      expect((await candidatesFor(db(), ["kind:entity"])).map(({ entry }) => entry.id)).toEqual(["ministry", "pena"]);
      await expect(record(db(), decision({ kind: "retype", entry: "minsap", as: BODY }))).rejects.toMatchObject({ code: "merged-away" });
      await expect(undo(db(), { ...BY, id: "too-early", change: "made-minsap" })).rejects.toMatchObject({ code: "merged-away" });
    });
    test("undone, it stays undone", async () => {
      await undo(db(), { ...BY, id: "unmerge", change: "merge-1" }, { keysOf });
      expect(await standingFor(db(), "minsap")).toBe("minsap");
      await expect(record(db(), decision({ kind: "merge", into: "minsap", from: "ministry" }))).rejects.toMatchObject({ code: "kept-apart" });
    });
    test("a split part is used by later decisions", async () => {
      await record(db(), decision({ kind: "split", entry: "sent", to: "reprinted", as: SUPPLY, claims: ["reprint"] }, { id: "split-1" }));
      await expect(undo(db(), { ...BY, id: "x", change: "made-sent" })).rejects.toMatchObject({ code: "not-undoable" });
      await expect(record(db(), decision({ kind: "merge", into: "sent", from: "reprinted" }))).rejects.toMatchObject({ code: "kept-apart" });
      await undo(db(), { ...BY, id: "unsplit", change: "split-1" });
      expect((await entryPage(db(), "sent"))?.sources.length).toBe(2);
    });
  });

  test("preferring one of two values leaves both", async () => {
    await record(db(), decision({ kind: "prefer", entry: "sent", property: "status", claim: "reprint" }));
    expect((await entryPage(db(), "sent"))?.entry.claims.filter(({ property }) => property === "status").map(({ rank }) => rank)).toEqual(["normal", "preferred"]);
  });

  test("history tells what is in force, and an entry of any day is shown", async () => {
    const all = await history(db(), "sent");
    expect(all.filter(({ undone }) => undone).map(({ id }) => id)).toEqual(["split-1"]);
    expect((await entryAsOf(db(), "sent", "2024-04-30")).version).toBe(0);
    expect((await entryAsOf(db(), "sent", "2024-05-01")).version).toBe(all.length);
    const latest = await feed(db(), { limit: 3 });
    expect((await feed(db(), { limit: 2, before: latest[0]!.seq })).map(({ seq }) => seq)).toEqual(latest.slice(1).map(({ seq }) => seq));
  });

  test("an outlet is what was said of it last", async () => {
    for (const name of ["Daily", "The Daily"]) await record(db(), decision({ kind: "describe", outlet: { id: "daily", name, kind: "media" } }, { id: name }));
    expect(await outlets(db())).toEqual([{ id: "daily", name: "The Daily", kind: "media" }]);
    await undo(db(), { ...BY, id: "undescribe", change: "The Daily" });
    expect((await outlets(db())).map(({ name }) => name)).toEqual(["Daily"]);
  });
});
