import type { Claim, ClaimOf, EntryReference, Property, PropertyValues, Speaker } from "#model/claim.ts";
import type { Quote } from "#model/quote.ts";
import type { Entity, Reading } from "#model/reading.ts";
import { stableId } from "./stable-id.ts";

/** Which entry each entity of a reading is: one that is there, or the one that its draft would make. */
export type EntryOf = (entity: string) => string;

/** Who says it, and how sure the reader is. */
export interface Said {
  readonly saidBy?: Speaker;
  readonly party?: boolean;
  readonly confidence?: number;
}

/** Makes the claims of one reading: with its source, its date, ids that are the same for the same words. */
export interface ClaimMaker {
  readonly claim: <P extends Property>(property: P, value: PropertyValues[P], at: Said & { readonly quote: Quote }) => Claim;
  /** null where the reading has no such entity */
  readonly reference: (entity: string | undefined) => EntryReference | null;
}

/** A value without the ids of entries: which entry a name means may be decided otherwise, the words stay. */
const worded = (_: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("entry" in value)) return value;
  const { entry: __, ...rest } = value;
  return rest;
};

const referenceTo = ({ id, kind, name, code }: Entity, entryOf: EntryOf): EntryReference => ({ entry: entryOf(id), kind, name, ...(code === undefined ? {} : { code }) });

export function claimMaker({ source, entities }: Reading, entryOf: EntryOf): ClaimMaker {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const saidOn = source.published === null ? {} : { saidOn: source.published.value };
  return {
    claim: (property, value, { quote, ...said }) => {
      const id = stableId(source.id, property, JSON.stringify(value, worded), `${quote.start}-${quote.end}`);
      const made: ClaimOf<typeof property> = { id, property, value, source: source.id, quote, ...said, ...saidOn };
      return made as Claim;
    },
    reference: (entity) => {
      const found = entity === undefined ? undefined : byId.get(entity);
      return found ? referenceTo(found, entryOf) : null;
    },
  };
}
