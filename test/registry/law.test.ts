import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "#model/change.ts";
import { emptyEntry, fold, foldOne } from "#registry/index.ts";
import { claim, sourceOf } from "./samples.ts";

const TEXT = sourceOf("offered arrived agreed");
const claims = ["offered", "arrived", "agreed"].map((words) => claim(TEXT, words, ["alias", words]));
const as = fc.constantFrom({ kind: "activity", type: "supply" }, { kind: "entity", type: "person" });
const some = fc.subarray(claims);
const ids = some.map((list) => list.map(({ id }) => id));
const other = fc.constantFrom("x", "y", "z");
const link = fc.record({ kind: fc.constant("follows"), to: other });

const bodies: fc.Arbitrary<Pick<Change, "kind" | "after">> = fc.oneof(
  fc.record({ kind: fc.constant("accept" as const), after: fc.record({ as, claims: some, links: fc.array(link, { maxLength: 2 }), draft: fc.constant(null) }) }),
  fc.record({ kind: fc.constant("retract" as const), after: fc.record({ claims: ids }) }),
  fc.record({ kind: fc.constant("prefer" as const), after: fc.record({ property: fc.constant("alias"), claim: fc.constantFrom(...claims.map(({ id }) => id), null) }) }),
  fc.record({ kind: fc.constant("split" as const), after: fc.record({ to: other, claims: ids }) }),
  fc.record({ kind: fc.constant("merge" as const), after: fc.record({ from: other, absorbed: fc.subarray(["p", "q"]), apartFrom: fc.subarray(["r"]), claims: some.map((list) => list.map((one) => ({ ...one, rank: "normal", change: "c" }))), links: fc.constant([]) }) }),
  fc.record({ kind: fc.constantFrom("link" as const, "unlink" as const), after: link }),
  fc.record({ kind: fc.constant("charge" as const), after: fc.record({ charge: fc.option(fc.record({ person: other })) }) }),
  fc.record({ kind: fc.constant("retype" as const), after: fc.record({ as }) }),
  fc.record({ kind: fc.constant("apart" as const), after: fc.record({ other }) }),
);

const changeOf = (body: Pick<Change, "kind" | "after">, i: number, undoes: string | null = null): Change => ({ id: `c${i + 1}`, subject: "e", version: i + 1, by: "b", at: "t", why: null, before: null, ...body, undoes });
// An entry begins with claims that somebody accepted: the register refuses all else.
const first: typeof bodies = fc.record({ kind: fc.constant("accept" as const), after: fc.record({ as, claims: fc.subarray(claims, { minLength: 1 }), links: fc.constant([]), draft: fc.constant(null) }) });
const histories = fc.tuple(first, fc.array(bodies, { maxLength: 12 })).map(([one, more]) => [one, ...more]).map((list) => list.map((body, i) => changeOf(body, i)));
const bytes = (value: unknown): string => JSON.stringify(value);

test("folding one more change is folding all", () =>
  fc.assert(
    fc.property(histories, (changes) => {
      const steps = changes.reduce((entry, change) => JSON.parse(bytes(foldOne(entry, change))), emptyEntry("e"));
      expect(bytes(steps)).toBe(bytes(fold("e", changes)));
    }),
  ));

test("doing and undoing is not having done, but for the count", () =>
  fc.assert(
    fc.property(histories, bodies, (changes, body) => {
      const done = [...changes, changeOf(body, changes.length)];
      const undone = [...done, changeOf({ kind: "undo", after: null }, done.length, done.at(-1)!.id)];
      const { version, apartFrom, ...rest } = fold("e", undone);
      const { version: before, apartFrom: apartBefore, ...was } = fold("e", changes);
      expect(bytes(rest)).toBe(bytes(was));
      expect(version).toBe(before + 2);
      // A merge that was undone leaves the two apart.
      expect(apartFrom.filter((id) => !apartBefore.includes(id)).length).toBeLessThanOrEqual(body.kind === "merge" ? 1 : 0);
    }),
  ));

test("undoing the undoing is doing again", () =>
  fc.assert(
    fc.property(histories, (changes) => {
      const undone = [...changes, changeOf({ kind: "undo", after: null }, changes.length, "c1")];
      const redone = [...undone, changeOf({ kind: "undo", after: null }, undone.length, undone.at(-1)!.id)];
      expect(bytes({ ...fold("e", redone), version: 0 })).toBe(bytes({ ...fold("e", changes), version: 0 }));
    }),
  ));

test("no claim stands in an entry twice", () =>
  fc.assert(
    fc.property(histories, (changes) => {
      const list = fold("e", changes).claims.map(({ id }) => id);
      expect(new Set(list).size).toBe(list.length);
    }),
  ));
