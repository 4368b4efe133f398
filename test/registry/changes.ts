import fc from "fast-check";
import type { Act, Decision } from "#model/change.ts";
import { RapporteurError } from "#model/errors.ts";
import { record, type Db } from "#registry/index.ts";
import { BODY, claim, sourceOf, SUPPLY } from "./samples.ts";

/** What a random reviewer works on: few enough things that decisions meet. */
export const TEXT = sourceOf("Cuba 🇨🇺 offered Kenya 100 doctors on 3 May 2024; 60 doctors arrived in June, worth 2 million dollars.");
export const OTHERS = ["a", "b", "c", "d", "e"].map((name) => sourceOf(`Report ${name}: doctors arrived.`));
const CLAIMS = [
  claim(TEXT, "offered", ["status", "offered"]),
  claim(TEXT, "arrived", ["status", "completed"]),
  claim(TEXT, "3 May 2024", ["date", "2024-05-03"]),
  claim(TEXT, "100 doctors", ["figure", { value: 100, unit: "doctor" }]),
  claim(TEXT, "60 doctors", ["figure", { value: 60, unit: "doctor" }]),
  claim(TEXT, "Cuba 🇨🇺", ["participant", { entry: "country:CU", kind: "country", name: "Cuba", code: "CU", role: "provider" }]),
];
export const DRAFTS = ["d1", "d2", "d3"].map((id) => ({ source: TEXT.id, id, entry: SUPPLY, target: null, claims: CLAIMS.slice(0, 2), reasons: [] }));

const entry = fc.constantFrom("e1", "e2", "e3", "e4");
const one = fc.constantFrom(...CLAIMS);
const some = fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
const ids = some.map((claims) => claims.map(({ id }) => id));
const source = fc.constantFrom(TEXT, ...OTHERS).map(({ id }) => id);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Any act; `undo` names the place of an earlier change, counted back. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("accept" as const), entry, as: fc.constantFrom(SUPPLY, BODY), claims: some, draft: fc.constantFrom(...DRAFTS) }, { requiredKeys: ["kind", "entry", "as", "claims"] }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("propose" as const), draft: fc.constantFrom(...DRAFTS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("reject" as const, "unsure" as const), draft: fc.constantFrom(...DRAFTS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("edit" as const), entry, replaces: one.map(({ id }) => id), claim: one.map((was) => ({ ...was, id: `${was.id} mended` })) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("retract" as const), entry, claims: ids }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("prefer" as const), entry, property: fc.constantFrom("status" as const, "figure" as const), claim: maybe(one.map(({ id }) => id)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("retype" as const), entry, as: fc.constant({ kind: "activity" as const, type: "training" as const }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("link" as const, "unlink" as const), entry, link: fc.record({ kind: fc.constantFrom("delivers" as const, "part-of" as const), to: entry }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("merge" as const), into: entry, from: entry }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("split" as const), entry, to: fc.constantFrom("s1", "s2", "s3"), as: fc.constant(SUPPLY), claims: ids }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("apart" as const), entry, other: entry }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("charge" as const), entry, charge: maybe(fc.record({ person: fc.constantFrom("ana", "li"), lookAgain: fc.constant("2024-09-01") })) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("join" as const), source, with: source, reasons: fc.constant(["near-duplicate"]) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), source }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("describe" as const), outlet: fc.record({ id: fc.constantFrom("o1", "o2"), name: fc.constantFrom("Daily", "Herald"), kind: fc.constant("media" as const) }) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("undo" as const), change: fc.nat(6).map(String) }) },
);

const REFUSALS = new Set(["no-entry", "no-claim", "no-draft", "no-change", "already-decided", "already-undone", "not-undoable", "merged-away", "kept-apart", "itself", "already-there", "unlike", "no-activity"]);

/** Records acts one after the other, those that are refused left out; gives the decisions that stand. */
export async function recordAll(db: Db, all: readonly Act[], prefix: string): Promise<readonly Decision[]> {
  const done: Decision[] = [];
  for (const [i, act] of all.entries()) {
    const change = act.kind === "undo" ? { ...act, change: done.at(-1 - Number(act.change))?.id ?? "none" } : act;
    const decision: Decision = { id: `${prefix}-${i}`, by: "tester", at: `2024-05-01T09:00:00.${String(i).padStart(3, "0")}Z`, act: change };
    try {
      await record(db, decision);
      done.push(decision);
    } catch (error) {
      if (!(error instanceof RapporteurError) || !REFUSALS.has(error.code)) throw error;
    }
  }
  return done;
}

