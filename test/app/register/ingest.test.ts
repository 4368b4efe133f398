import { beforeEach, describe, expect, test } from "vitest";
import { acceptDraft, addNote, changes, check, commitments, countryCode, decide, doctor, ingest, listEntries, nextDraft, noteSource, outletId, pair, rebuild, reviewCounts, setAside, show, undoAll, type Register } from "#app/register/index.ts";
import { drafts, entry, mentionsOf } from "#registry/index.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";
import { delivery, promise, readingOf } from "./reading-of.ts";

const COUNTRIES = ["country:GH", "country:PE"];

onEachStore("use cases of the register", (db, store) => {
  let register: Register;
  beforeEach(async () => {
    await emptied(store());
    register = registerOf(db());
  });
  const open = async (): Promise<string[]> => (await drafts(db(), { state: "open" }, { limit: 100 })).map(({ source, id }) => `${source === promise.source.id ? "promise" : "other"} ${id}`);
  const key = (id: string, reading = promise) => ({ source: reading.source.id, id });
  const activities = async () => (await listEntries(register, { kind: "activity" }, { limit: 50 })).rows;

  describe("adding", () => {
    test("reads become drafts; countries are known by their codes", async () => {
      expect(await ingest(register, promise, READER)).toMatchObject({ kind: "added", joined: 2, accepted: 0, open: 4, sameReport: null });
      expect(await open()).toEqual(["promise a1", "promise a2", "promise e3", "promise e4"]);
      expect((await listEntries(register, {}, { limit: 50 })).rows.map(({ id }) => id).sort()).toEqual(COUNTRIES);
    });
    test("a source that is there is recognised and left", async () => {
      await ingest(register, promise, READER);
      expect(await ingest(register, promise, READER)).toMatchObject({ kind: "known", open: 0 });
      expect(await open()).toHaveLength(4);
    });
    test("what an entry knows already is a mention, not a claim", async () => {
      await ingest(register, promise, READER);
      await ingest(register, delivery, READER);
      expect((await entry(db(), "country:GH"))!.claims.map(({ property }) => property)).toEqual(["name", "code"]);
      expect((await mentionsOf(db(), "country:GH")).map(({ quote }) => quote.exact)).toEqual(["Ghana", "Ghana"]);
    });
    test("a reprint joins both activities of a sentence that tells of two, each with its own", async () => {
      const told = (head: string) => readingOf(`${head}\nGhana sent 12 ambulances and 500 masks to Peru after the floods of the last week.`, {
        entities: { e1: "country Ghana GH", e2: "country Peru PE" },
        activities: [
          { kind: "supply", status: "completed", trigger: "12 ambulances", who: ["provider e1", "recipient e2"], figure: [12, "ambulance", "12 ambulances"] },
          { kind: "supply", status: "completed", trigger: "500 masks", who: ["provider e1", "recipient e2"], figure: [500, "mask", "500 masks"] },
        ],
      });
      await ingest(register, told("Ambulances for Peru"), { ...READER, acceptFrom: 0 });
      await ingest(register, told("Help for Peru"), READER);
      const found = await Promise.all((await activities()).map(({ id }) => entry(db(), id)));
      expect(found.map((one) => one!.claims.flatMap(({ property, value }) => (property === "figure" ? [value.value] : []))).toSorted()).toEqual([[12, 12], [500, 500]]);
    });
    test("what the reader is sure enough of is taken, and undone by one word", async () => {
      expect(await ingest(register, promise, { ...READER, acceptFrom: 0.8 })).toMatchObject({ accepted: 4, open: 0 });
      expect(await activities()).toHaveLength(2);
      const { rows } = await changes(register, {}, { limit: 50 });
      expect(rows.every(({ by, why }) => by === "rapporteur" && why !== null)).toBe(true);
    });
    test("what the reader is less sure of waits", async () => expect(await ingest(register, promise, { ...READER, acceptFrom: 0.95 })).toMatchObject({ accepted: 0, open: 4 }));
    test("a copy is one report with its original", async () => {
      const long = `${promise.source.text}${"The two governments have met each year since 1999 to review how their hospitals work together, and have always closed with a banquet. ".repeat(3)}`;
      const copies = [`First headline of the matter\n\n${long}`, `Another headline altogether\n\n${long}`].map((text) => readingOf(text, { entities: {} }));
      await ingest(register, copies[0]!, READER);
      const second = await ingest(register, copies[1]!, READER);
      expect(second.sameReport).toMatchObject({ source: copies[0]!.source.id, sure: true });
      expect((await changes(register, {}, { limit: 10 })).rows.map(({ kind }) => kind)).toEqual(["join"]);
    });
  });

  describe("reviewing", () => {
    beforeEach(() => ingest(register, promise, READER));

    test("to accept an activity accepts whom it names, and links it to its agreement whichever came first", async () => {
      const taken = await acceptDraft(register, key("a2"));
      expect(await open()).toEqual(["promise a1"]);
      await acceptDraft(register, key("a1"));
      const found = await show(register, taken.entry!);
      expect(found.case.linked.map(({ kind, direction, entry: { type } }) => [kind, direction, type])).toEqual([["part-of", "to", "agreement"]]);
      expect(Object.values(found.names).map(({ name }) => name).sort()).toEqual(["Ghana", "Ghana and Peru signed a memorandum on 3 May 2021 in Accra.", "Peru", "Tamale Teaching Hospital"]);
    });
    test("what the claims rest on are the words of the source", async () => {
      const { entry: id } = await acceptDraft(register, key("a2"));
      const { claims } = (await entry(db(), id!))!;
      for (const { quote } of claims) expect(promise.source.text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(claims.find(({ property }) => property === "status")).toMatchObject({ value: "pledged", saidOn: "2021-05-03", party: true, saidBy: { name: "Ana Torres" } });
    });
    test("one undo takes back all that one decision did", async () => {
      const before = await open();
      const { changes: made } = await acceptDraft(register, key("a2"));
      await undoAll(register, made);
      expect(await open()).toEqual(before);
      expect(await activities()).toEqual([]);
    });
    test("an edit keeps what was read", async () => {
      const { claims } = (await nextDraft(register))!.draft;
      const date = claims.find(({ property }) => property === "date")!;
      const { entry: id } = await acceptDraft(register, key("a1"), { edits: [{ replaces: date.id, claim: { ...date, id: "mine", property: "date", value: "2021-05-02" } }] });
      expect((await entry(db(), id!))!.claims.filter(({ property }) => property === "date").map(({ value, rank }) => [value, rank])).toEqual([["2021-05-03", "deprecated"], ["2021-05-02", "normal"]]);
    });
    test("rejected and unsure drafts are decided", async () => {
      await setAside(register, key("a1"), { verdict: "reject", why: "a rumour" });
      await setAside(register, key("a2"), { verdict: "unsure" });
      expect(await reviewCounts(register)).toEqual([{ state: "accepted", count: 2 }, { state: "open", count: 2 }, { state: "rejected", count: 1 }, { state: "unsure", count: 1 }]);
      await expect(setAside(register, key("a1"), { verdict: "unsure" })).rejects.toMatchObject({ code: "already-decided" });
    });
    test("the target of a draft is looked for as the register stands when one decides", async () => {
      await ingest(register, delivery, READER);
      await acceptDraft(register, key("a2"));
      const item = await nextDraft(register, { source: delivery.source.id, kind: "entity" });
      expect(item).toMatchObject({ draft: { id: "e3", target: null }, target: { name: "Tamale Teaching Hospital", sure: true } });
    });
  });

  describe("following up", () => {
    let promised: string;
    let delivered: string;
    beforeEach(async () => {
      for (const one of [promise, delivery]) await ingest(register, one, { ...READER, acceptFrom: 0.8 });
      const all = await activities();
      promised = all.find(({ status }) => status === "pledged")!.id;
      delivered = all.find(({ status }) => status === "completed")!.id;
    });

    test("one body, told by two sources, is one entry", async () => {
      const bodies = (await listEntries(register, { kind: "entity", types: ["organisation"] }, { limit: 10 })).rows;
      expect(bodies.map(({ name }) => name)).toEqual(["Tamale Teaching Hospital"]);
    });
    test("overdue and silent, with reasons; neither stored", async () => {
      const { rows } = await commitments(register, { overdue: true }, { limit: 10 });
      expect(rows.map(({ entry: { id }, inferences }) => [id, inferences.map(({ kind }) => kind)])).toEqual([[promised, ["overdue", "silent"]]]);
      expect(JSON.stringify(await entry(db(), promised))).not.toMatch(/overdue|silent/);
    });
    test("a delivery that is linked fulfils it in part", async () => {
      await decide(register, { kind: "link", entry: delivered, link: { kind: "delivers", to: promised } });
      expect((await commitments(register, {}, { limit: 10 })).rows.map(({ open: still, inferences }) => [still, inferences.map(({ kind }) => kind)])).toEqual([[true, ["overdue", "silent", "partly-fulfilled"]]]);
    });
    test("silence can be asked for", async () => {
      expect((await commitments(register, { silent: { months: 12, days: 0 } }, { limit: 10 })).rows).toHaveLength(1);
      expect((await commitments(register, { silent: { months: 36, days: 0 } }, { limit: 10 })).rows).toEqual([]);
    });
    test("somebody in charge, who wants to look again", async () => {
      await decide(register, { kind: "charge", entry: promised, charge: { person: "Ben", lookAgain: "2023-01-10" } });
      expect((await commitments(register, { lookAgain: true, charge: "Ben" }, { limit: 10 })).rows.map(({ charge }) => charge)).toEqual([{ person: "Ben", lookAgain: "2023-01-10" }]);
    });
    test("what somebody knows is a source, signed and dated", async () => {
      const noted = await addNote(register, "The nurses never came, the embassy told me by telephone.", { entry: promised, values: [{ property: "status", value: "cancelled", words: "never came" }] });
      const { entry: now, sources } = await show(register, promised);
      expect(now.claims.at(-1)).toMatchObject({ value: "cancelled", source: noted.source, saidBy: { name: "Ana" }, saidOn: "2023-01-15", quote: { exact: "never came" } });
      expect(sources.map(({ kind }) => kind).sort()).toEqual(["note", "text"]);
    });
    test("a note that says nothing of any value breaks the silence all the same, and is a mention", async () => {
      const silent = async () => (await commitments(register, { silent: { months: 12, days: 0 } }, { limit: 10 })).rows.length;
      expect(await silent()).toBe(1);
      const { changes: made } = await addNote(register, "I telephoned; the matron will write to me.", { entry: promised, values: [] });
      expect(await silent()).toBe(0);
      expect((await mentionsOf(db(), promised)).map(({ quote }) => quote.exact)).toEqual(["I telephoned; the matron will write to me."]);
      expect((await show(register, promised)).followUp).toMatchObject({ lastHeard: "2023-01-15" });
      await undoAll(register, made);
      expect(await silent()).toBe(1);
    });
    test("an entry made by hand has its quote", async () => {
      const values = [{ property: "status", value: "offered" }, { property: "country", value: "GH" }] as const;
      const { entry: id } = await addNote(register, "At dinner the minister offered me beds.", { entry: null, as: { kind: "activity", type: "supply" }, values });
      expect((await entry(db(), id))!.claims.map(({ quote }) => quote.exact)).toEqual(Array(2).fill("At dinner the minister offered me beds."));
    });
    test("words that are not in the note bear nothing out", async () => {
      await expect(addNote(register, "Nothing.", { entry: promised, values: [{ property: "status", value: "completed", words: "all came" }] })).rejects.toMatchObject({ code: "quote-not-in-source" });
      await expect(addNote(register, "Nothing.", { entry: "nowhere", values: [] })).rejects.toMatchObject({ code: "no-entry" });
    });
    test("a publisher that is official counts as such", async () => {
      const scores = async () => (await show(register, delivered)).scores.map(({ value }) => value);
      const before = await scores();
      await decide(register, { kind: "describe", outlet: { id: outletId("DAILY LAMP"), name: "Daily Lamp", kind: "official-other" } });
      expect([before[1], (await scores())[1]]).toEqual([0, 1]);
    });
    test("a pair", async () => {
      const found = await pair(register, ["Peru", "GHA"]);
      expect([found.agreements.length, found.activities, found.commitments.map(({ entry: { id } }) => id), found.figures.map(({ claim }) => claim.value.value).sort(), found.bodies.map(({ name }) => name), found.sources]).toEqual([
        1, [{ kind: "deployment", entries: [promised, delivered] }], [promised], [12, 7], ["Tamale Teaching Hospital"], 2,
      ]);
    });
    test("checks, with phrases to search for more", async () => {
      const { rows } = await check(register, { kind: "activity" }, { limit: 50 });
      const ofPromise = rows.find((one) => one.entry === promised)!;
      expect(ofPromise.findings.map((one) => one.check)).toContain("single-source");
      expect(ofPromise.search.map(({ words }) => words)).toContain("Peru Ghana doctors 2021");
    });
    test("a delivery is proposed as that of the promise, until it is linked", async () => {
      const others = async (): Promise<string[]> => (await show(register, promised)).findings.filter((one) => one.check === "likely-link").flatMap((one) => [...one.others]);
      expect(await others()).toContain(delivered);
      await decide(register, { kind: "link", entry: delivered, link: { kind: "delivers", to: promised } });
      expect(await others()).not.toContain(delivered);
    });
    test("a link that somebody says is none is not proposed again, until that is undone", async () => {
      const others = async (id: string): Promise<string[]> => (await show(register, id)).findings.filter((one) => one.check === "likely-link").flatMap((one) => [...one.others]);
      const [made] = await decide(register, { kind: "unlink", entry: delivered, link: { kind: "delivers", to: promised } });
      expect([await others(promised), await others(delivered)]).toEqual([expect.not.arrayContaining([delivered]), expect.not.arrayContaining([promised])]);
      await decide(register, { kind: "undo", change: made!.id });
      expect(await others(promised)).toContain(delivered);
    });
    test("to page through checks gives each entry once", async () => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await check(register, { kind: "activity" }, { limit: 1, ...(after && { after }) });
        seen.push(...page.rows.map((one) => one.entry));
        after = page.next ?? undefined;
      } while (after);
      expect(seen.toSorted()).toEqual((await check(register, { kind: "activity" }, { limit: 50 })).rows.map((one) => one.entry).toSorted());
    });
    test("the register is well, and rebuilt the same", async () => {
      const before = await show(register, promised);
      await rebuild(register);
      expect(await show(register, promised)).toEqual(before);
      expect(await doctor(register)).toEqual([]);
    });
  });
});

describe("words of people", () => {
  test.each([["CU", "CU"], ["kaz", "KZ"], ["Kazajistán", "KZ"], ["cote d'ivoire", "CI"], ["United States", "US"]])("%s is %s", (words, code) => expect(countryCode(words)).toBe(code));
  test("of no country", () => expect(() => countryCode("Ruritania")).toThrow(/Ruritania: there is no country/));
  test("a note can be quoted for who and when", () => {
    const { text, publisher, published } = noteSource(" It rained. ", { by: "Ana", day: "2023-01-15", language: "en" });
    expect([text, publisher!.quote.exact, published!.quote.exact]).toEqual(["It rained.\n\nAna, 2023-01-15\n", "Ana", "2023-01-15"]);
  });
});
