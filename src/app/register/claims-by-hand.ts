import type { Claim, EntryReference, Property } from "#model/claim.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { roles, type Role } from "#model/codes/roles.ts";
import type { Proposal } from "#model/draft.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Source } from "#model/reading.ts";
import { drafts } from "#registry/index.ts";
import { countryCode } from "./country-code.ts";
import { handClaim, proposeByHand } from "./draft-by-hand.ts";
import { valueOfWords } from "./edit-claim.ts";
import { entryOfAccepted } from "./link-parts.ts";
import { quoteAt, type Place } from "./quote-at.ts";
import type { Register } from "./register.ts";
import { countryEntryId, newEntryId } from "./stable-id.ts";

/** A value that a person puts in, as people write it, with the words of the text that bear it out. */
export interface HandValue extends Place {
  readonly property: Property;
  /** the value: "more than 12 nurses", "2024-05", a status, the name of who takes part */
  readonly value: string;
  /** what is named, where the value names an entry */
  readonly kind?: EntityKind;
  /** of a participant */
  readonly role?: Role;
  /** the claim of the draft in whose place it stands; without it, it is one more */
  readonly replaces?: string;
}

/** What a person has put in: claims in the place of others, claims besides, and drafts of entities that these name and that are to be accepted with them. */
export interface HandClaims {
  readonly edits: readonly { readonly replaces: string; readonly claim: Claim }[];
  readonly added: readonly Claim[];
  readonly entities: readonly Proposal[];
  /** that made drafts of what is named here first */
  readonly changes: readonly string[];
}

interface Known {
  readonly reference: EntryReference;
  readonly entity?: Proposal;
  readonly changes?: readonly string[];
}

interface Desk {
  readonly register: Register;
  readonly source: Source;
  readonly draft: Proposal;
}

const MANY = 1000;
const NAMING: readonly Property[] = ["participant", "about", "place", "part-of", "located-in", "produces", "treats"];
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isCalled = (name: string) => ({ claims }: Proposal): boolean => claims.some(({ property, value }) => (property === "name" || property === "alias") && same(value, name));

/** Who is meant: a country by its name, an entity that this source names, else one that is new. */
async function whoIs({ register, source }: Desk, { value, kind, ...place }: HandValue & { readonly kind: EntityKind }): Promise<Known> {
  if (kind === "country") {
    const code = countryCode(value);
    return { reference: { entry: countryEntryId(code), kind, name: value, code } };
  }
  const named = (await drafts(register.db, { source: source.id, kind: "entity", type: kind }, { limit: MANY })).filter(isCalled(value));
  const entity = named.find(({ state }) => state === "open") ?? named.find(({ state }) => state === "accepted");
  const accepted = entity?.state === "accepted" ? await entryOfAccepted(register.db, entity) : null;
  if (accepted !== null) return { reference: { entry: accepted, kind, name: value } };
  const made = entity ? { draft: entity, changes: [] } : await proposeByHand(register, source, { start: place.start, end: place.end, as: { kind: "entity", type: kind }, name: value });
  return { reference: { entry: newEntryId(source.id, made.draft.id), kind, name: value }, entity: made.draft, changes: made.changes };
}

/** The entry that a value names already, where its name stays as it is. */
function unchanged({ draft }: Desk, { replaces, value }: HandValue): EntryReference | null {
  const old = draft.claims.find(({ id }) => id === replaces)?.value;
  return typeof old === "object" && "entry" in old && old.name === value ? old : null;
}

const isRole = (role: string | undefined): role is Role => roles.some(({ code }) => code === role);

async function namedIn(desk: Desk, given: HandValue): Promise<Known> {
  const old = unchanged(desk, given);
  if (old) return { reference: old };
  if (given.kind === undefined) throw new RapporteurError("usage", undefined, `"${given.value}": what is it, a country, an organisation, a person?`);
  return whoIs(desk, { ...given, kind: given.kind });
}

async function oneClaim(desk: Desk, given: HandValue): Promise<Omit<Known, "reference"> & { readonly claim: Claim }> {
  const { draft, source } = desk;
  const at = { source, quote: quoteAt(source.text, given) };
  const old = draft.claims.find(({ id }) => id === given.replaces);
  if (given.replaces !== undefined && old?.property !== given.property) throw new RapporteurError("no-claim", draft.id, given.replaces);
  const said = old ? { ...(old.saidBy && { saidBy: old.saidBy }), ...(old.party !== undefined && { party: old.party }) } : {};
  if (!NAMING.includes(given.property)) return { claim: { ...handClaim(given.property, valueOfWords({ property: given.property, value: old?.value ?? {} } as Claim, given.value) as never, at), ...said } };
  const { reference, ...known } = await namedIn(desk, given);
  if (given.property === "participant" && !isRole(given.role)) throw new RapporteurError("usage", undefined, `"${given.value}": in which role?`);
  const value = given.property === "participant" ? { ...reference, role: given.role } : reference;
  return { claim: { ...handClaim(given.property, value as never, at), ...said }, ...known };
}

/**
 * Makes claims of what a person has put in, each at the words that were chosen for it. Throws RapporteurError `quote-not-in-source`, `no-claim`,
 * `no-country`, and `usage` where a value is none.
 */
export async function claimsByHand(desk: Desk, given: readonly HandValue[]): Promise<HandClaims> {
  const made: (Awaited<ReturnType<typeof oneClaim>> & { readonly from: HandValue })[] = [];
  for (const from of given) made.push({ from, ...(await oneClaim(desk, from)) });
  return {
    edits: made.flatMap(({ from, claim }) => (from.replaces === undefined ? [] : [{ replaces: from.replaces, claim }])),
    added: made.flatMap(({ from, claim }) => (from.replaces === undefined ? [claim] : [])),
    entities: [...new Map(made.flatMap(({ entity }) => (entity ? [[entity.id, entity] as const] : []))).values()],
    changes: made.flatMap(({ changes = [] }) => changes),
  };
}
