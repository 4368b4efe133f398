import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addNote, commitments, countCommitments, deskView, type CommitmentWishes, type Register } from "#app/register/index.ts";
import type { Act } from "#model/change.ts";
import type { Claim } from "#model/claim.ts";
import type { Db } from "#registry/index.ts";
import { addSource, record } from "#registry/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { BY, claim, sourceOf } from "../../registry/samples.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { registerOf } from "./open.ts";

const TEXT = sourceOf("Cuba promised Kenya doctors by a day; they went.");
const TODAY = "2023-03-31";
const day = fc.constantFrom("2021-02-28", "2022-03", "2022-03-30", "2022-03-31", "2022-12-31", "2023-02-28", "2023-03-31", "2023-04-01", "2023-06-29", "2024");
const party = fc.constantFrom({ entry: "country:CU", kind: "country" as const, name: "Cuba", code: "CU" }, { entry: "country:KE", kind: "country" as const, name: "Kenya", code: "KE" }, { entry: "who", kind: "organisation" as const, name: "WHO" });

const said = (made: Claim, on: string | null, i: number): Claim => ({ ...made, id: `${made.id} ${on ?? ""} ${i}`, ...(on !== null && { saidOn: on }) });
const value: fc.Arbitrary<Claim> = fc.oneof(
  fc.constantFrom("offered" as const, "pledged" as const, "agreed" as const, "underway" as const, "completed" as const, "suspended" as const).map((status) => claim(TEXT, "promised", ["status", status, `status ${status}`])),
  fc.record({ property: fc.constantFrom("due" as const, "date" as const), day }).map(({ property, day: when }) => claim(TEXT, "by a day", [property, when, `${property} ${when}`])),
  fc.record({ party, role: fc.constantFrom("provider" as const, "recipient" as const, "partner" as const, "participant" as const) }).map(({ party: who, role }) => claim(TEXT, "Cuba", ["participant", { ...who, role }, `${role} ${who.entry}`])),
  fc.integer({ min: 1, max: 3 }).map((count) => claim(TEXT, "doctors", ["figure", { value: count, unit: "doctor" }, `figure ${count}`])),
);
const claims = fc.array(fc.tuple(value, fc.option(day)), { minLength: 1, maxLength: 5 }).map((all) => all.map(([made, on], i) => said(made, on, i)));
const promise = fc.tuple(fc.constantFrom("pledged" as const, "agreed" as const), fc.option(day)).map(([status, on]) => said(claim(TEXT, "promised", ["status", status, `first ${status}`]), on, 9));
const entry = fc.constantFrom("e1", "e2", "e3", "e4", "e5", "e6");
const as = { kind: "activity", type: "deployment" } as const;

type Step = Act | { readonly kind: "note"; readonly entry: string; readonly day: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("accept" as const), entry, as: fc.constant(as), claims: fc.tuple(promise, claims).map(([one, more]) => [one, ...more]) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("accept" as const), entry, as: fc.constantFrom(as, { kind: "activity", type: "agreement" } as const), claims }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("link" as const, "unlink" as const), entry, link: fc.record({ kind: fc.constant("delivers" as const), to: entry }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("merge" as const), into: entry, from: entry }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("retract" as const), entry, claims: claims.map((all) => all.map(({ id }) => id)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("charge" as const), entry, charge: fc.record({ person: fc.constantFrom("Ana", "Li"), lookAgain: fc.constantFrom("2023-03-31", "2023-04-01") }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("note" as const), entry, day: fc.constantFrom("2022-03-31", "2023-03-30") }) },
);

const period = fc.constantFrom({ months: 12, days: 0 }, { months: 1, days: 0 }, { months: 0, days: 90 });
const wishes: fc.Arbitrary<CommitmentWishes> = fc.record(
  {
    overdue: fc.boolean(), due: fc.boolean(), within: period, dueFrom: fc.constantFrom("2022-03-31", "2023-04-01"), dueTo: fc.constantFrom("2022-03-31", "2023-06-29"), silent: period, lookAgain: fc.boolean(), contradicted: fc.boolean(),
    countries: fc.constantFrom(["CU"], ["CU", "KE"]), owner: fc.constantFrom("CU", "who"), to: fc.constantFrom("KE", "who"), charge: fc.constantFrom("Ana", "Li"),
  },
  { requiredKeys: [] },
);

// What was kept of an entry is true of its id for good: each run has entries of its own.
const salted = (steps: readonly Step[], run: string): readonly Step[] => JSON.parse(JSON.stringify(steps).replaceAll(/"e(\d)"/g, `"e$1 ${run}"`)) as readonly Step[];

/** Whatever the register refuses is left out. */
async function take(db: Db, given: readonly Step[], [run, prefix]: readonly [run: string, prefix: string]): Promise<void> {
  for (const [i, one] of salted(given, run).entries()) {
    try {
      if (one.kind === "note") await addNote(registerOf(db, { day: one.day }), `Nothing new ${prefix} ${i}`, { entry: one.entry, values: [] });
      else await record(db, { id: `${prefix}-${i}`, ...BY, act: one });
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
    }
  }
}

const LIMIT = 2;

/** All that the pages give; every page but the last is full. */
async function paged(register: Register, wanted: CommitmentWishes): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const { rows, next }: Awaited<ReturnType<typeof commitments>> = await commitments(register, wanted, { limit: LIMIT, ...(after !== "" && { after }) });
    if (next !== null) expect(rows).toHaveLength(LIMIT);
    found.push(...rows.map(({ status }) => status));
    after = next;
  }
  return found.toSorted();
}

onEachStore("how commitments stand", (db, store) => {
  const fill = async (): Promise<void> => {
    await emptied(store());
    await addSource(db(), TEXT, BY);
  };
  beforeAll(fill);
  let runs = 0;

  test("pages give as many as are counted, whatever is wanted, also after more was decided", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), fc.array(step, { maxLength: 4 }), fc.array(wishes, { minLength: 1, maxLength: 6 }), async (first, then, all) => {
        await fill();
        const run = `${++runs}`;
        const register = registerOf(db(), { day: TODAY });
        for (const [prefix, steps] of [["first", first], ["then", then]] as const) {
          await take(db(), steps, [run, prefix]);
          for (const wanted of [{}, { overdue: true }, { silent: { months: 12, days: 0 } }, ...all]) {
            const { total, statuses } = await countCommitments(register, wanted);
            expect(statuses.flatMap(({ value: status, count }) => Array.from({ length: count }, () => status)).toSorted()).toEqual(await paged(register, wanted));
            expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test("the desk counts what the pages give", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        await fill();
        await take(db(), steps, [`${++runs}`, "desk"]);
        const register = registerOf(db(), { day: TODAY });
        const { counts } = await deskView(register);
        const lengths = async (wanted: CommitmentWishes): Promise<number> => (await paged(register, wanted)).length;
        expect([counts.overdue, counts.due, counts.silent, counts.lookAgain]).toEqual([await lengths({ overdue: true }), await lengths({ due: true }), await lengths({ silent: { months: 12, days: 0 } }), await lengths({ lookAgain: true })]);
      }),
      { numRuns: 10 },
    );
  });
});
