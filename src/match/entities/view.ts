import type { Entity, Reading, Relation } from "#model/reading.ts";
import type { MatchEntity } from "./entity.ts";

interface Links {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly relations: readonly Relation[];
}

const DEPTH = 3;

/** Countries that an entity reaches by being part of, situated in or holding office in something. */
function countriesOf(id: string, links: Links, depth = DEPTH): readonly string[] {
  const code = links.byId.get(id)?.code;
  if (code !== undefined) return [code];
  if (depth === 0) return [];
  const ups = links.relations.filter(({ kind, subject }) => subject === id && (kind === "part-of" || kind === "located-in" || kind === "position"));
  return ups.flatMap(({ object }) => (object === undefined ? [] : countriesOf(object, links, depth - 1)));
}

function view(entity: Entity, links: Links): MatchEntity {
  const from = links.relations.filter(({ subject }) => subject === entity.id);
  const nameOf = (id: string | undefined): readonly string[] => (id === undefined ? [] : [links.byId.get(id)?.name ?? []].flat());
  const of = (kind: Relation["kind"]): readonly string[] => from.filter((one) => one.kind === kind).flatMap(({ object }) => nameOf(object));
  return {
    kind: entity.kind,
    names: [entity.name, ...entity.aliases],
    ...(entity.code === undefined ? {} : { code: entity.code }),
    countries: [...new Set(countriesOf(entity.id, links))].sort(),
    positions: from.filter(({ kind }) => kind === "position").flatMap(({ label, object }) => (label === undefined ? [] : [{ title: label, ...asOf(nameOf(object)) }])),
    parents: of("part-of"),
    makers: links.relations.filter(({ kind, object }) => kind === "produces" && object === entity.id).flatMap(({ subject }) => nameOf(subject)),
    treats: of("treats"),
  };
}

const asOf = ([name]: readonly string[]): { readonly of?: string } => (name === undefined ? {} : { of: name });

/** A reading's entities as matching sees them, in the reading's order. */
export function entitiesOf({ entities, relations }: Reading): readonly MatchEntity[] {
  const links = { byId: new Map(entities.map((one) => [one.id, one])), relations };
  return entities.map((entity) => view(entity, links));
}
