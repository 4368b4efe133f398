import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptDraft, decide, doctor, ingest, listEntries, rebuild, reviewCounts, setAside, undoAll, type Register } from "#app/register/index.ts";
import { drafts, entriesOf, openStore, type Store } from "#registry/index.ts";
import { folder } from "../../registry/stores.ts";
import { registerOf, READER } from "./open.ts";
import { delivery, promise, readingOf } from "./reading-of.ts";

const data = folder();
let store: Store;
let register: Register;
beforeAll(async () => {
  store = await openStore({ kind: "embedded", data, env: {} });
  register = registerOf(store.db);
});
afterAll(async () => {
  await store.close();
  rmSync(data, { recursive: true, force: true });
});

/** A report on a delivery of its own: another town, another day. */
const report = (n: number) =>
  readingOf(`Clinic ${n} opens\n\nPeru sent ${n} nurses to Ghana on ${(n % 27) + 1} March 2021. They work at Clinic${n} Hospital.\n`, {
    published: "2021-04-01",
    entities: { e1: "country Peru PE", e2: "country Ghana GH", e3: `organisation Clinic${n} Hospital` },
    activities: [{ kind: "deployment", status: "completed", trigger: `sent ${n} nurses`, who: ["provider e1", "recipient e2", "implementer e3"], figure: [n, "nurse", `${n} nurses`] }],
  });

const REPORTS = Array.from({ length: 12 }, (_, i) => report(i + 30));
const codesOf = (results: readonly PromiseSettledResult<unknown>[]): string[] => results.flatMap((one) => (one.status === "rejected" ? [String((one.reason as { code?: unknown }).code)] : []));

describe("many at once on one register", () => {
  test("the same sources, added from four sides, are there once", async () => {
    const added = await Promise.all([1, 2, 3, 4].flatMap((side) => [promise, delivery, ...REPORTS].map((one) => ingest(registerOf(store.db, { by: `adder ${side}` }), one, READER))));
    expect(added.filter(({ kind }) => kind === "added")).toHaveLength(REPORTS.length + 2);
    expect((await entriesOf(store.db, ["country:GH", "country:PE"])).map(({ claims }) => claims.length > 0)).toEqual([true, true]);
    expect(await doctor(register)).toEqual([]);
  });

  test("twenty reviewers decide every draft once, whoever comes first", async () => {
    const open = await drafts(store.db, { state: "open" }, { limit: 100 });
    expect(open.length).toBeGreaterThan(20);
    const reviewers = Array.from({ length: 20 }, (_, i) => registerOf(store.db, { by: `reviewer ${i}` }));
    const results = await Promise.allSettled(
      reviewers.flatMap((one, i) => open.map(async ({ source, id }, k) => {
        if ((i + k) % 3 === 0) return setAside(one, { source, id }, { verdict: "reject" });
        return acceptDraft(one, { source, id }, { into: null });
      })),
    );
    expect(new Set(codesOf(results))).toEqual(new Set(["already-decided"]));
    expect((await reviewCounts(register)).filter(({ state }) => state === "open")).toEqual([]);
    expect(await doctor(register)).toEqual([]);
  });

  test("who merges, prefers and undoes at the same time leaves what some order of them explains", async () => {
    const ids = (await listEntries(register, { kind: "activity" }, { limit: 6 })).rows.map(({ id }) => id);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, async (_, i) => {
        const one = registerOf(store.db, { by: `reviewer ${i}` });
        const [into, from] = [ids[i % ids.length]!, ids[(i + 1) % ids.length]!];
        const made = await decide(one, { kind: "merge", into, from });
        if (i % 2 === 0) await undoAll(one, [made[0]!.id]);
      }),
    );
    for (const code of codesOf(results)) expect(["merged-away", "kept-apart", "not-undoable", "itself"]).toContain(code);
    const folds = async (): Promise<string[]> => (await entriesOf(store.db, ids)).map((one) => JSON.stringify(one)).toSorted();
    const before = await folds();
    await rebuild(register);
    expect(await folds()).toEqual(before);
    expect(await doctor(register)).toEqual([]);
  });
});
