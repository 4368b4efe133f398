import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Claim } from "#model/claim.ts";
import type { EntryKind } from "#model/entry.ts";
import { addReading, addSource, draft, entries, entry, facets, proposeDrafts, record, undo } from "#registry/index.ts";
import { AT, BODY, BY, claim, decision, readingOf, sourceOf, SUPPLY } from "./samples.ts";
import { onEachStore } from "./stores.ts";

const TEXT = "Cuba 🇨🇺 sent 100 doctors to Kenya in May.";
const text = sourceOf(TEXT);
const sent = claim(text, "sent 100 doctors", ["status", "completed"]);
const cuba = claim(text, "Cuba 🇨🇺", ["participant", { entry: "country:CU", kind: "country", name: "Cuba", code: "CU", role: "provider" }]);
const kenya = claim(text, "Kenya", ["participant", { entry: "country:KE", kind: "country", name: "Kenya", code: "KE", role: "recipient" }]);

onEachStore("recording", (db) => {
  test("a source is kept once", async () => {
    expect(await addSource(db(), text, BY)).toEqual({ added: true, cluster: text.id });
    expect(await addSource(db(), text, BY)).toEqual({ added: false, cluster: text.id });
  });

  test("a draft is accepted, and its entry is found", async () => {
    const reading = await addReading(db(), readingOf(text), { reader: "built-in", version: "1", at: AT });
    const proposal = { source: text.id, id: "d1", entry: SUPPLY, target: null, claims: [sent, cuba], reasons: [] };
    await proposeDrafts(db(), { drafts: [proposal], reading, at: AT });
    await record(db(), decision({ kind: "accept", entry: "a1", as: SUPPLY, claims: proposal.claims, draft: proposal }, { id: "accept-1" }));
    expect((await draft(db(), proposal))?.state).toBe("accepted");
    await record(db(), decision({ kind: "accept", entry: "a1", as: SUPPLY, claims: [kenya] }));
    const page = await entries(db(), { countries: ["CU", "KE"], text: "doct" }, { limit: 10 });
    expect(page.rows.map(({ id, status, sources, independent }) => [id, status, sources, independent])).toEqual([["a1", "completed", 1, 1]]);
    expect((await facets(db(), {})).country).toEqual([{ value: "CU", count: 1 }, { value: "KE", count: 1 }]);
  });

  test("undoing gives the draft back", async () => {
    await undo(db(), { id: "undo-1", ...BY, change: "accept-1" });
    expect((await draft(db(), { source: text.id, id: "d1" }))?.state).toBe("open");
    await expect(undo(db(), { id: "undo-2", ...BY, change: "accept-1" })).rejects.toMatchObject({ code: "already-undone" });
    await undo(db(), { id: "undo-3", ...BY, change: "undo-1" });
    expect((await draft(db(), { source: text.id, id: "d1" }))?.state).toBe("accepted");
  });

  test("drafts are written with what is decided about them at once", async () => {
    const reading = await addReading(db(), readingOf(text), { reader: "built-in", version: "1", at: AT });
    const [taken, left] = ["d2", "d3"].map((id) => ({ source: text.id, id, entry: SUPPLY, target: null, claims: [sent], reasons: [] }));
    await record(db(), decision({ kind: "accept", entry: "a2", as: SUPPLY, claims: [sent], draft: taken! }, { id: "accept-2" }), { proposed: { drafts: [taken!, left!], reading, at: AT } });
    expect(await draft(db(), taken!)).toMatchObject({ state: "accepted", change: "accept-2" });
    expect(await draft(db(), left!)).toMatchObject({ state: "open", change: null });
    await undo(db(), { id: "undo-4", ...BY, change: "accept-2" });
    expect((await draft(db(), taken!))?.state).toBe("open");
  });

  test("a quote that is not in its source is refused by the database", async () => {
    const wrong = { ...kenya, id: "wrong", quote: { ...kenya.quote, start: kenya.quote.start - 1, end: kenya.quote.end - 1 } };
    await expect(record(db(), decision({ kind: "accept", entry: "a2", as: BODY, claims: [wrong] }))).rejects.toMatchObject({ code: "quote-not-in-source" });
    expect((await entries(db(), { ids: ["a2"] }, { limit: 1 })).rows).toEqual([]);
  });

  test("what an edit rests on is undone after it, and an edit comes back after what it rests on", async () => {
    const offered = { ...sent, id: "offered", property: "status", value: "offered" } as Claim;
    await record(db(), decision({ kind: "accept", entry: "m1", as: SUPPLY, claims: [sent, cuba] }, { id: "m-accept" }));
    await record(db(), decision({ kind: "edit", entry: "m1", replaces: sent.id, claim: offered }, { id: "m-edit" }));
    const back = (id: string, change: string) => undo(db(), { ...BY, id, change });
    await expect(back("m-0", "m-accept")).rejects.toMatchObject({ code: "not-undoable" });
    await back("m-no-edit", "m-edit");
    await back("m-no-accept", "m-accept");
    expect(await entry(db(), "m1")).toMatchObject({ state: "empty", claims: [] });
    await expect(back("m-1", "m-no-edit")).rejects.toMatchObject({ code: "not-undoable" });
    await back("m-accept-again", "m-no-accept");
    await back("m-edit-again", "m-no-edit");
    expect((await entry(db(), "m1"))?.claims.map(({ id, rank }) => [id, rank])).toEqual([[sent.id, "deprecated"], [cuba.id, "normal"], ["offered", "normal"]]);
    await expect(back("m-2", "m-accept-again")).rejects.toMatchObject({ code: "not-undoable" });
  });

  test("what cannot be one is not made one, and only activities are linked", async () => {
    const made = (entry: string, as: EntryKind) => decision({ kind: "accept", entry, as, claims: [{ ...sent, id: `of ${entry}` }] });
    await record(db(), [made("x1", SUPPLY), made("x2", SUPPLY), made("body", BODY), made("country:CU", { kind: "entity", type: "country" }), made("country:KE", { kind: "entity", type: "country" })]);
    const merge = (into: string, from: string) => record(db(), decision({ kind: "merge", into, from }));
    for (const [into, from] of [["x1", "body"], ["body", "x1"], ["country:CU", "country:KE"], ["body", "country:KE"], ["x1", "country:KE"]] as const) await expect(merge(into, from)).rejects.toMatchObject({ code: "unlike" });
    const link = (kind: "link" | "unlink", to: string) => record(db(), decision({ kind, entry: "x1", link: { kind: "delivers", to } }));
    for (const to of ["body", "country:KE"]) await expect(link("link", to)).rejects.toMatchObject({ code: "no-activity", place: to });
    await expect(record(db(), decision({ kind: "link", entry: "body", link: { kind: "part-of", to: "x1" } }))).rejects.toMatchObject({ code: "no-activity", place: "body" });
    await link("link", "x2");
    await link("unlink", "x2");
    await merge("country:CU", "body");
    await merge("x1", "x2");
  });

  test("changes, readings and claims refuse to be changed", async () => {
    for (const table of ["changes", "readings", "claims"]) {
      await expect(sql.raw(`delete from ${table}`).execute(db())).rejects.toThrow("nothing is overwritten");
      await expect(sql.raw(`update ${table} set id = 'x'`).execute(db())).rejects.toThrow("nothing is overwritten");
    }
    await expect(sql`update sources set text = 'x'`.execute(db())).rejects.toThrow("nothing is overwritten");
  });
});
