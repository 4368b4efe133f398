import { beforeEach, expect, test } from "vitest";
import { addMentions, addSource, mentionsOf, record, undo } from "#registry/index.ts";
import { OTHERS, TEXT } from "./changes.ts";
import { BODY, BY, claim, decision } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

onEachStore("mentions", (db, store) => {
  const [other, third] = OTHERS as [typeof TEXT, typeof TEXT];
  const [ours, theirs] = [claim(TEXT, "Cuba", ["alias", "Cuba"]), claim(other, "doctors", ["alias", "doctors"])];
  const words = async (entry: string): Promise<string[]> => (await mentionsOf(db(), entry)).map(({ quote }) => quote.exact).sort();

  beforeEach(async () => {
    await emptied(store());
    for (const one of [TEXT, other, third]) await addSource(db(), one, BY);
    await record(db(), decision({ kind: "accept", entry: "e", as: BODY, claims: [ours, theirs] }));
    await addMentions(db(), [[TEXT, "Kenya"], [other, "arrived"], [third, "Report"]].map(([source, exact]) => ({ source: (source as typeof TEXT).id, entry: "e", quote: claim(source as typeof TEXT, exact as string, ["alias", "-"]).quote })));
  });

  test("go along with a source that is parted from the entry, and come back when the parting is undone", async () => {
    expect(await words("e")).toEqual(["Kenya", "Report", "arrived"]);
    const [split] = await record(db(), decision({ kind: "split", entry: "e", to: "new", as: BODY, claims: [theirs.id] }));
    expect([await words("e"), await words("new")]).toEqual([["Kenya", "Report"], ["arrived"]]);
    await undo(db(), { ...BY, id: "back", change: split!.id });
    expect(await words("e")).toEqual(["Kenya", "Report", "arrived"]);
  });

  test("stay where the source still says something of the entry", async () => {
    const more = claim(other, "Report b", ["alias", "Report b"]);
    const also = claim(other, "arrived", ["alias", "arrived"]);
    await record(db(), decision({ kind: "accept", entry: "e", as: BODY, claims: [other.text.includes("Report b") ? more : also] }));
    await record(db(), decision({ kind: "split", entry: "e", to: "new", as: BODY, claims: [theirs.id] }));
    expect([await words("e"), await words("new")]).toEqual([["Kenya", "Report", "arrived"], []]);
  });
});
