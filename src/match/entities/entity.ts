import type { EntityKind } from "#model/codes/entity-kinds.ts";

/** A person's office: its title and, where said, the name of the body or country. */
export interface MatchPosition {
  readonly title: string;
  readonly of?: string;
}

/**
 * What matching asks of an entity: a reading's (`entitiesOf`) or a stored row. `names` holds all forms in all languages, the fullest first. `code` is a
 * country's ISO 3166-1 alpha-2 code, `countries` are the codes of those that a thing belongs to. `identifiers` are written "scheme:value".
 */
export interface MatchEntity {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly code?: string;
  readonly countries?: readonly string[];
  /** persons */
  readonly positions?: readonly MatchPosition[];
  /** names of the bodies that it belongs to */
  readonly parents?: readonly string[];
  /** products: names of who makes them */
  readonly makers?: readonly string[];
  /** products: names of the conditions that they are for */
  readonly treats?: readonly string[];
  readonly identifiers?: readonly string[];
}
