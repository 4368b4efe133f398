import type { Relation } from "#model/reading.ts";
import type { ReferenceRelation } from "./reference.ts";
import type { Verdict } from "./verdict.ts";

/** Kinds of which a reference tells all; of the others a reading may tell more. */
const COMPLETE = new Set(["position", "treats", "produces", "founded"]);

const named = ({ kind, subject, label, object, date }: ReferenceRelation): string => [subject, kind, label, object ?? date].filter(Boolean).join(" ");

function fits(asked: ReferenceRelation, { kind, date }: Relation, [subject, object]: readonly [string | undefined, string | undefined]): boolean {
  if (asked.kind !== kind || asked.subject !== subject) return false;
  if (!asked.object) return !asked.date || asked.date === date?.edtf;
  return asked.object === object || (object !== undefined && (asked.altObjects ?? []).includes(object));
}

/** Pairs relations by kind, subject and object, or date where there is no object. One more of a kind that is known of a subject is no fault. */
export function scoreRelations(reference: readonly ReferenceRelation[], relations: readonly Relation[], entities: ReadonlyMap<string, string>): Verdict[] {
  const used = new Set<number>();
  const found = relations.flatMap((relation): Verdict[] => {
    const ids = [entities.get(relation.subject), relation.object === undefined ? undefined : entities.get(relation.object)] as const;
    const n = reference.findIndex((one, i) => !used.has(i) && fits(one, relation, ids));
    if (n >= 0) {
      used.add(n);
      return reference[n]!.optional ? [] : [{ layer: "relations", outcome: "right", fact: named(reference[n]!) }];
    }
    const known = reference.some((one, i) => used.has(i) && one.kind === relation.kind && one.subject === ids[0]);
    const { subject, kind, label, object } = relation;
    return COMPLETE.has(kind) && !known ? [{ layer: "relations", outcome: "extra", fact: [ids[0] ?? subject, kind, label, ids[1] ?? object].filter(Boolean).join(" ") }] : [];
  });
  const missed = reference.filter((one, n) => !used.has(n) && !one.optional);
  return [...found, ...missed.map((one): Verdict => ({ layer: "relations", outcome: "missed", fact: named(one) }))];
}
