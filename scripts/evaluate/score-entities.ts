import type { Entity } from "#model/reading.ts";
import { fold } from "./fold.ts";
import { kindFits } from "./pair.ts";
import type { ReferenceEntity } from "./reference.ts";
import type { Verdict } from "./verdict.ts";

export interface EntityScore {
  readonly verdicts: readonly Verdict[];
  /** the reference's ids by the reading's; an entity that was found twice has both its ids here */
  readonly asked: ReadonlyMap<string, string>;
  /** whether each of the reading's entities is right, by its id; what is optional has no place here */
  readonly right: ReadonlyMap<string, boolean>;
}

const twice = (kind: string, one: Omit<Verdict, "layer">): Verdict[] => [{ layer: "entities", ...one }, { layer: `entities: ${kind}`, ...one }];

function named(asked: ReferenceEntity, entity: Entity): boolean {
  const forms = new Set([entity.name, ...entity.aliases].map(fold));
  return kindFits(asked, entity.kind) && asked.names.some((name) => forms.has(fold(name)));
}

/** Pairs entities by a name that both have, countries by their code. */
export function scoreEntities(reference: readonly ReferenceEntity[], entities: readonly Entity[]): EntityScore {
  const verdicts: Verdict[] = [];
  const asked = new Map<string, string>();
  const right = new Map<string, boolean>();
  const used = new Set<string>();
  for (const entity of entities) {
    const hit = reference.find((one) => !used.has(one.id) && ((one.code !== undefined && one.code === entity.code) || named(one, entity)));
    const known = hit ?? reference.find((one) => named(one, entity));
    if (known) asked.set(entity.id, known.id);
    if (hit) used.add(hit.id);
    if (!hit?.optional) right.set(entity.id, hit !== undefined);
    if (!hit) verdicts.push(...twice(entity.kind, { outcome: "extra", fact: `${entity.kind} ${entity.name}` }));
    else if (!hit.optional) verdicts.push(...twice(hit.kind, { outcome: "right", fact: hit.id }));
  }
  const missed = reference.filter((one) => !used.has(one.id) && !one.optional);
  return { verdicts: [...verdicts, ...missed.flatMap(({ kind, id }) => twice(kind, { outcome: "missed", fact: id }))], asked, right };
}
