import { expect, test } from "vitest";
import { addSource, candidatesFor, record } from "#registry/index.ts";
import { BY, claim, decision, sourceOf, SUPPLY } from "./samples.ts";
import { onEachStore } from "./stores.ts";

const text = sourceOf("Cuba sent 100 doctors to Kenya in May, and 20 nurses in June.");
const [sent, nurses] = [claim(text, "sent 100 doctors", ["status", "completed"]), claim(text, "20 nurses", ["terms", "donation"])];
const keysOf = (): readonly string[] => ["CU-KE"];

onEachStore("candidates", (db) => {
  const candidate = async () => (await candidatesFor(db(), ["CU-KE", "another"]))[0]?.entry;

  test("are found by shared keys; an entry is the same object as long as it does not change", async () => {
    await addSource(db(), text, BY);
    await record(db(), decision({ kind: "accept", entry: "a1", as: SUPPLY, claims: [sent] }), { keysOf });
    const first = await candidate();
    expect(first).toMatchObject({ id: "a1", version: 1 });
    expect(await candidate()).toBe(first);
    await record(db(), decision({ kind: "accept", entry: "a1", as: SUPPLY, claims: [nurses] }), { keysOf });
    expect(await candidate()).toMatchObject({ version: 2, claims: [{ id: sent.id }, { id: nurses.id }] });
    expect(first?.version).toBe(1);
  });
});
