import type { Claim, EntryReference } from "#model/claim.ts";
import type { Entity, Reading, Relation } from "#model/reading.ts";
import { figureValue } from "./activity-claims.ts";
import type { ClaimMaker } from "./claim-maker.ts";

function relationClaim({ kind, label, date, quote }: Relation, object: EntryReference | null, { claim }: ClaimMaker): readonly Claim[] {
  const on = date === undefined ? {} : { date: date.edtf };
  switch (kind) {
    case "position":
      return label === undefined ? [] : [claim("position", { label, ...(object ? { of: object } : {}), ...on }, { quote })];
    case "founded":
      return object || date ? [claim("founded", { ...(object ? { by: object } : {}), ...on }, { quote })] : [];
    case "part-of":
    case "located-in":
    case "produces":
    case "treats":
      return object ? [claim(kind, object, { quote })] : [];
  }
}

/** Everything that a reading says of one of its entities; none where the text never names it. */
export function entityClaims(reading: Reading, entity: Entity, maker: ClaimMaker): readonly Claim[] {
  const [first] = entity.mentions;
  if (!first) return [];
  const { claim, reference } = maker;
  const sure = entity.confidence === undefined ? {} : { confidence: entity.confidence.value };
  const called = entity.mentions.find(({ exact }) => exact === entity.name) ?? first;
  const aliases = entity.aliases.flatMap((alias) => {
    const quote = entity.mentions.find(({ exact }) => exact === alias);
    return quote && alias !== entity.name ? [claim("alias", alias, { ...sure, quote })] : [];
  });
  return [
    claim("name", entity.name, { ...sure, quote: called }),
    ...aliases,
    ...(entity.code === undefined ? [] : [claim("code", entity.code, { ...sure, quote: called })]),
    ...reading.relations.filter(({ subject }) => subject === entity.id).flatMap((one) => relationClaim(one, reference(one.object), maker)),
    ...reading.figures.filter(({ of }) => of === entity.id).map((one) => claim("figure", figureValue(one), { quote: one.quote })),
  ];
}
