import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptDraft, doctor, draftByHand, idsOf, ingest, openStore, readingRoom, reviewCounts, show, toldChanges, undoAll, type Register, type Store } from "#app/register/index.ts";
import { folder } from "../../registry/stores.ts";
import { READER, registerOf } from "./open.ts";
import { promise } from "./reading-of.ts";

const data = folder();
let store: Store;
let register: Register;
beforeAll(async () => {
  store = await openStore({ kind: "embedded", data, env: {} });
  register = registerOf(store.db);
  await ingest(register, promise, READER);
});
afterAll(async () => {
  await store.close();
  rmSync(data, { recursive: true, force: true });
});

const { id: source, text } = promise.source;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const deployment = { kind: "activity", type: "deployment" } as const;

describe("what the reader passed over", () => {
  test("rests on the words that were marked, and is open until somebody decides", async () => {
    const { id } = await draftByHand(register, source, { ...at("send 12 nurses"), as: deployment, status: "pledged" });
    const draft = (await readingRoom(register, source)).drafts.find((one) => one.id === id)!;
    expect(draft).toMatchObject({ state: "open", entry: deployment, claims: [{ property: "status", value: "pledged", quote: { exact: "send 12 nurses" }, saidOn: "2021-05-03" }] });
  });
  test("is a body by its words", async () => {
    const { id } = await draftByHand(register, source, { ...at("Tamale"), as: { kind: "entity", type: "organisation" } });
    expect((await readingRoom(register, source)).drafts.find((one) => one.id === id)!.claims).toMatchObject([{ property: "name", value: "Tamale" }]);
  });
  test.each([[{ start: -1, end: 3 }], [{ start: 3, end: 3 }], [{ start: 3, end: 99_999 }]])("not at %j", async (place) => {
    await expect(draftByHand(register, source, { ...place, as: deployment, status: "pledged" })).rejects.toMatchObject({ code: "quote-not-in-source" });
  });
  const stateOf = async (id: string) => (await readingRoom(register, source)).drafts.find((one) => one.id === id)?.state;
  const kinds = async (id: string) => (await toldChanges(register, { subject: `draft:${source}/${id}` }, { limit: 9 })).rows.map(({ kind, undone }) => [kind, undone]);
  test("is withdrawn by undo, and comes back by undoing that", async () => {
    const { id, changes } = await draftByHand(register, source, { ...at("12 nurses"), as: deployment, status: "pledged" });
    expect([await stateOf(id), await kinds(id)]).toEqual(["open", [["propose", false]]]);
    const undoing = idsOf(await undoAll(register, changes));
    expect([await stateOf(id), await kinds(id)]).toEqual([undefined, [["undo", false], ["propose", true]]]);
    await expect(acceptDraft(register, { source, id })).rejects.toMatchObject({ code: "no-draft" });
    expect((await reviewCounts(register)).map(({ state }) => state)).not.toContain("withdrawn");
    await undoAll(register, undoing);
    expect(await stateOf(id)).toBe("open");
  });
  test("is not withdrawn while a decision rests on it; that one does not come back without it", async () => {
    const { id, changes } = await draftByHand(register, source, { ...at("12 nurses"), as: deployment, status: "pledged" });
    const { changes: accepting } = await acceptDraft(register, { source, id });
    await expect(undoAll(register, changes)).rejects.toMatchObject({ code: "not-undoable" });
    const undoing = idsOf(await undoAll(register, accepting));
    await undoAll(register, changes);
    await expect(undoAll(register, undoing)).rejects.toMatchObject({ code: "not-undoable" });
    expect(await stateOf(id)).toBeUndefined();
  });
  test("what a value names first goes with the decision that it came with", async () => {
    const { id } = await draftByHand(register, source, { ...at("12 nurses"), as: deployment, status: "pledged" });
    const before = (await readingRoom(register, source)).drafts.map((one) => one.id);
    const { changes } = await acceptDraft(register, { source, id }, { byHand: [{ property: "participant", value: "Nurses of Lima", kind: "organisation", role: "host", ...at("nurses") }] });
    expect((await readingRoom(register, source)).drafts.length).toBe(before.length + 1);
    await undoAll(register, changes);
    expect((await readingRoom(register, source)).drafts.map((one) => one.id)).toEqual(before);
  });
  test("not in a text that is not there", async () => expect(draftByHand(register, "sha256:0", { start: 0, end: 1, as: deployment, status: "pledged" })).rejects.toMatchObject({ code: "no-source" }));
});

describe("values by hand", () => {
  const accepted = async (words: string, byHand: NonNullable<Parameters<typeof acceptDraft>[2]>["byHand"]) => {
    const { id } = await draftByHand(register, source, { ...at(words), as: deployment, status: "pledged" });
    const { entry } = await acceptDraft(register, { source, id }, { byHand: byHand! });
    return (await show(register, entry!)).entry.claims;
  };
  test("a country, a body that the text names, a body that is new, a number: each with its words", async () => {
    const claims = await accepted("Peru will send", [
      { property: "participant", value: "Peru", kind: "country", role: "provider", ...at("Peru will") },
      { property: "participant", value: "Tamale Teaching Hospital", kind: "organisation", role: "implementer", ...at("The Tamale Teaching Hospital") },
      { property: "participant", value: "Ministry of Accra", kind: "organisation", role: "host", ...at("Accra") },
      { property: "figure", value: "12 nurses", ...at("12 nurses") },
    ]);
    expect(claims.map(({ property, quote }) => [property, quote.exact])).toEqual([["status", "Peru will send"], ["participant", "Peru will"], ["participant", "The Tamale Teaching Hospital"], ["participant", "Accra"], ["figure", "12 nurses"]]);
    expect(claims[1]!.value).toMatchObject({ entry: "country:PE", code: "PE", role: "provider" });
    const bodies = await Promise.all([claims[2]!, claims[3]!].map(({ value }) => show(register, (value as { readonly entry: string }).entry)));
    expect(bodies.map(({ entry }) => entry.claims.find(({ property }) => property === "name")!.value)).toEqual(["Tamale Teaching Hospital", "Ministry of Accra"]);
  });
  test("in the place of what was read, which stays beside it", async () => {
    const room = await readingRoom(register, source);
    const draft = room.drafts.find(({ state, claims, id }) => state === "open" && !id.startsWith("hand-") && claims.some(({ property }) => property === "date"))!;
    const date = draft.claims.find(({ property }) => property === "date")!;
    const { entry } = await acceptDraft(register, { source, id: draft.id }, { byHand: [{ property: "date", value: "2021-05", replaces: date.id, ...at("May 2021") }] });
    const { claims } = (await show(register, entry!)).entry;
    expect(claims.filter(({ property }) => property === "date").map(({ value, rank, quote }) => [value, rank, quote.exact])).toEqual([[date.value, "deprecated", date.quote.exact], ["2021-05", "normal", "May 2021"]]);
  });
  test("a body's founding and its code", async () => {
    const { id } = await draftByHand(register, source, { ...at("Teaching Hospital"), as: { kind: "entity", type: "organisation" } });
    const { entry } = await acceptDraft(register, { source, id }, { into: null, byHand: [{ property: "founded", value: "1974", ...at("2021") }, { property: "code", value: "TTH-1", ...at("Hospital") }] });
    const { claims } = (await show(register, entry!)).entry;
    expect(claims.map(({ property, value }) => [property, value])).toEqual([["name", "Teaching Hospital"], ["founded", { date: "1974" }], ["code", "TTH-1"]]);
  });
  const [key] = [{ source, id: "a2" }];
  test.each([
    ["no date", { property: "date", value: "soon", ...at("June 2021") }, "usage"],
    ["no year", { property: "founded", value: "long ago", ...at("2021") }, "usage"],
    ["no country", { property: "participant", value: "Ruritania", kind: "country", role: "host", ...at("Peru") }, "no-country"],
    ["no role", { property: "participant", value: "Peru", kind: "country", ...at("Peru") }, "usage"],
    ["nobody says what it is", { property: "about", value: "nurses", ...at("nurses") }, "usage"],
    ["another property's claim", { property: "due", value: "2021-06", replaces: "nothing", ...at("June 2021") }, "no-claim"],
    ["words that are not there", { property: "due", value: "2021-06", start: 0, end: 9_999 }, "quote-not-in-source"],
  ] as const)("refused: %s, and nothing is stored", async (_, value, code) => {
    const before = JSON.stringify(await readingRoom(register, source));
    await expect(acceptDraft(register, key, { byHand: [value] })).rejects.toMatchObject({ code });
    expect(JSON.stringify(await readingRoom(register, source))).toBe(before);
  });
  test("the store is well", async () => expect(await doctor(register)).toEqual([]));
});
