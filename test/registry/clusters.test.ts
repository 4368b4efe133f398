import { beforeEach, expect, test } from "vitest";
import { addSource, doctor, record } from "#registry/index.ts";
import { OTHERS } from "./changes.ts";
import { BY, decision } from "./samples.ts";
import { emptied, onEachStore } from "./stores.ts";

onEachStore("clusters", (db, store) => {
  beforeEach(async () => {
    await emptied(store());
    for (const one of OTHERS) await addSource(db(), one, BY);
  });
  const ids = OTHERS.map(({ id }) => id).sort();
  const join = (source: string, other: string) => record(db(), decision({ kind: "join", source, with: other, reasons: [] }));

  test("a source that has left does not come back by what is joined with those that it was with", async () => {
    const [first, second, third] = ids as [string, string, string];
    await join(second, first);
    await record(db(), decision({ kind: "leave", source: first }));
    await join(third, second);
    expect(await doctor(db())).toEqual([]);
  });
});
