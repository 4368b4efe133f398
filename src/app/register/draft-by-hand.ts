import type { Claim, ClaimOf, Property, PropertyValues } from "#model/claim.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { DraftKey, Proposal } from "#model/draft.ts";
import type { EntryKind } from "#model/entry.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Quote } from "#model/quote.ts";
import type { Source } from "#model/reading.ts";
import { addReading, proposeDrafts, source as storedSource, transact } from "#registry/index.ts";
import { decide, idsOf } from "./decide.ts";
import { emptyReading } from "./empty-reading.ts";
import { quoteAt, type Place } from "./quote-at.ts";
import type { Register } from "./register.ts";
import { stableId } from "./stable-id.ts";

/** What somebody makes of words that the reader passed over. */
export interface Found extends Place {
  readonly as: EntryKind;
  /** activities: how far it has come by these words */
  readonly status?: Status;
  /** entities: what it is called, where that is not the words themselves */
  readonly name?: string;
}

/** A claim that a person makes of words of a source: the publisher says so, unless somebody else is named. */
export function handClaim<P extends Property>(property: P, value: PropertyValues[P], { source, quote }: { readonly source: Pick<Source, "id" | "published">; readonly quote: Quote }): Claim {
  const id = stableId(source.id, property, JSON.stringify(value), `${quote.start}-${quote.end}`, "by hand");
  const made: ClaimOf<P> = { id, property, value, source: source.id, quote, ...(source.published ? { saidOn: source.published.value } : {}) };
  return made as Claim;
}

function claimsOf(source: Source, { as, status, name, ...place }: Found): readonly Claim[] {
  const quote = quoteAt(source.text, place);
  if (as.kind === "entity") return [handClaim("name", name ?? quote.exact, { source, quote })];
  if (status === undefined) throw new RapporteurError("usage", undefined, "an activity has a status");
  return [handClaim("status", status, { source, quote })];
}

/** The text that somebody works on. Throws RapporteurError `no-source`. */
export async function sourceOf({ db }: Pick<Register, "db">, id: string): Promise<Source> {
  const found = await storedSource(db, id);
  if (!found) throw new RapporteurError("no-source", id);
  const { text, language, url, title, publisher, published, credits } = found;
  // What the store has besides is none of a reading's.
  return { id, text, language, url, title, publisher, published, credits };
}

/** A draft that a person made, and the changes that take it back. */
export interface Made {
  readonly draft: Proposal;
  readonly changes: readonly string[];
}

/** Keeps a draft that a person makes, as one that is open; it is decided, and its making undone, like any other. */
export async function proposeByHand(register: Register, source: Source, found: Found): Promise<Made> {
  const { db, by, now, newId } = register;
  const draft: Proposal = { source: source.id, id: `hand-${newId()}`, entry: found.as, target: null, claims: claimsOf(source, found), reasons: [] };
  const reading = await addReading(db, emptyReading(source), { reader: by, version: "by hand", at: now() });
  await proposeDrafts(db, { drafts: [draft], reading, at: now() });
  return { draft, changes: idsOf(await decide(register, { kind: "propose", draft: { source: source.id, id: draft.id } })) };
}

/**
 * Makes a draft of words that the reader passed over; it rests on exactly these. Throws RapporteurError `no-source`, `quote-not-in-source`, and `usage`
 * where an activity comes without a status.
 */
export function draftByHand(register: Register, id: string, found: Found): Promise<DraftKey & Pick<Made, "changes">> {
  return transact(register.db, async (db) => {
    const within = { ...register, db };
    const { draft, changes } = await proposeByHand(within, await sourceOf(within, id), found);
    return { source: draft.source, id: draft.id, changes };
  });
}
