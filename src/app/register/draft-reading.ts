import type { Because } from "#model/because.ts";
import type { Proposal } from "#model/draft.ts";
import type { Entity, Reading } from "#model/reading.ts";
import { activityClaims } from "./activity-claims.ts";
import { claimMaker, type EntryOf } from "./claim-maker.ts";
import { entityClaims } from "./entity-claims.ts";
import { countryEntryId, newEntryId } from "./stable-id.ts";

/** An entry that a draft seems to belong to. */
export interface Target {
  readonly entry: string;
  /** 0 to 1 */
  readonly likeness: number;
  /** in English words for people */
  readonly reasons: readonly string[];
  readonly because: readonly Because[];
  /** beyond doubt: nobody needs to look */
  readonly sure: boolean;
}

/** The target of an entity or activity of the reading by its id, null where there is none. */
export type TargetOf = (id: string) => Target | null;

/** Entities of which the text says something: those that take part, are spoken of, hold office, are measured. */
function spokenOf({ activities, relations, figures }: Reading): ReadonlySet<string> {
  return new Set([
    ...activities.flatMap(({ participants, about = [], place, assertedBy }) => [...participants, ...about, ...(place ? [place] : []), ...(assertedBy ? [assertedBy] : [])].map(({ entity }) => entity)),
    ...relations.flatMap(({ subject, object }) => [subject, ...(object === undefined ? [] : [object])]),
    ...figures.flatMap(({ of }) => of ?? []),
  ]);
}

/** Which entry an entity is as long as nobody has decided: a country its own, one beyond doubt that one, else the one that its draft would make. */
export function entryOfEntity(source: string, entities: readonly Entity[], targetOf: TargetOf): EntryOf {
  const codes = new Map(entities.map(({ id, code }) => [id, code]));
  return (id) => {
    const code = codes.get(id);
    const target = targetOf(id);
    if (code !== undefined) return countryEntryId(code);
    return target?.sure ? target.entry : newEntryId(source, id);
  };
}

/** What a draft says of its target. */
export const about = (target: Target | null): Pick<Proposal, "target" | "reasons" | "because" | "likeness"> => (target ? { target: target.entry, reasons: target.reasons, because: target.because, likeness: target.likeness } : { target: null, reasons: [] });

/** What a reading proposes for the register, activities first: each an entry, or claims of the entry that it seems to belong to. */
export function draftReading(reading: Reading, targetOf: TargetOf): readonly Proposal[] {
  const { source, entities, activities } = reading;
  const maker = claimMaker(reading, entryOfEntity(source.id, entities, targetOf));
  const spoken = spokenOf(reading);
  const sure = (one: { readonly confidence?: { readonly value: number } }): Pick<Proposal, "confidence"> => (one.confidence === undefined ? {} : { confidence: one.confidence.value });
  return [
    ...activities.map((one): Proposal => ({ source: source.id, id: one.id, entry: { kind: "activity", type: one.kind }, claims: activityClaims(reading, one, maker), ...about(targetOf(one.id)), ...sure(one) })),
    ...entities.filter(({ id }) => spoken.has(id)).flatMap((one): Proposal[] => {
      const claims = entityClaims(reading, one, maker);
      return claims.length === 0 ? [] : [{ source: source.id, id: one.id, entry: { kind: "entity", type: one.kind }, claims, ...about(targetOf(one.id)), ...sure(one) }];
    }),
  ];
}
