import type { Change } from "#model/change.ts";
import type { Claim } from "#model/claim.ts";
import type { Entry, EntryKind, Link, Rank, RankedClaim } from "#model/entry.ts";
import { effective } from "./effective.ts";
import type { After } from "./parts.ts";

type Fields = Omit<Entry, "state" | "version">;
type Step<K extends keyof After> = (entry: Fields, after: After[K], change: Change) => Fields;

const NEW: EntryKind = { kind: "entity", type: "organisation" };

const ranked = (claim: Claim, rank: Rank, change: string): RankedClaim => ({ ...claim, rank, change });
const rerank = (claims: readonly RankedClaim[], ids: ReadonlySet<string>, [rank, change]: readonly [Rank, string]): RankedClaim[] =>
  claims.map((one) => (ids.has(one.id) && one.rank !== rank ? { ...one, rank, change } : one));

/** The claims with those that are not there yet; one that is there keeps its rank. */
function joined(claims: readonly RankedClaim[], more: readonly RankedClaim[]): RankedClaim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return [...claims, ...more.filter(({ id }) => !ids.has(id) && ids.add(id))];
}

const sameLink = (a: Pick<Link, "kind" | "to">) => (b: Pick<Link, "kind" | "to">): boolean => a.kind === b.kind && a.to === b.to;
const linked = (links: readonly Link[], more: readonly Link[]): Link[] => [...links, ...more.filter((one) => !links.some(sameLink(one)))];
// Sorted, so that the order in which things came together does not show.
const withOne = (ids: readonly string[], ...more: readonly string[]): string[] => [...new Set([...ids, ...more])].sort();
const apart = (entry: Fields, other: string): Fields => ({ ...entry, apartFrom: withOne(entry.apartFrom, other) });

/** Sets or lifts the preference of a property: at most one claim of it is preferred. */
function prefer(claims: readonly RankedClaim[], { property, claim }: After["prefer"], change: string): RankedClaim[] {
  return claims.map((one) => {
    if (one.property !== property) return one;
    if (one.id === claim) return { ...one, rank: "preferred", change };
    return one.rank === "preferred" ? { ...one, rank: "normal", change } : one;
  });
}

const STEPS: { readonly [K in keyof After]?: Step<K> } = {
  accept: (entry, { as, claims, links }, { id }) => ({
    ...entry,
    ...(entry.claims.length === 0 ? as : {}),
    claims: joined(entry.claims, claims.map((one) => ranked(one, "normal", id))),
    links: linked(entry.links, links.map((one) => ({ ...one, change: id }))),
  }),
  edit: (entry, { replaces, claim }, { id }) => ({ ...entry, claims: joined(rerank(entry.claims, new Set([replaces]), ["deprecated", id]), [ranked(claim, "normal", id)]) }),
  retract: (entry, { claims }, { id }) => ({ ...entry, claims: rerank(entry.claims, new Set(claims), ["deprecated", id]) }),
  prefer: (entry, after, { id }) => ({ ...entry, claims: prefer(entry.claims, after, id) }),
  retype: (entry, { as }) => ({ ...entry, ...as }),
  link: (entry, link, { id }) => ({ ...entry, links: linked(entry.links, [{ ...link, change: id }]) }),
  unlink: (entry, link) => ({ ...entry, links: entry.links.filter((one) => !sameLink(link)(one)) }),
  merge: (entry, { from, absorbed, apartFrom, claims, links }) =>
    apartFrom.reduce(apart, {
      ...entry,
      absorbed: withOne(entry.absorbed, from, ...absorbed),
      claims: joined(entry.claims, claims),
      links: linked(entry.links, links.filter(({ to }) => to !== entry.id)),
    }),
  merged: (entry, { into }) => ({ ...entry, mergedInto: into }),
  split: (entry, { to, claims }) => apart({ ...entry, claims: entry.claims.filter(({ id }) => !claims.includes(id)) }, to),
  "split-off": (entry, { from, as, claims }) => apart({ ...entry, ...as, claims: joined(entry.claims, claims) }, from),
  apart: (entry, { other }) => apart(entry, other),
  charge: (entry, { charge }) => ({ ...entry, charge }),
};

function step(entry: Fields, change: Change): Fields {
  const apply = STEPS[change.kind as keyof After] as Step<keyof After> | undefined;
  return apply ? apply(entry, change.after as After[keyof After], change) : entry;
}

/** What an entry is about before any claim stands in it: what its first change made it. */
function firstKind(changes: readonly Change[]): EntryKind {
  const first = changes.find(({ kind }) => kind === "accept" || kind === "split-off");
  return first ? (first.after as After["accept"]).as : NEW;
}

const stateOf = ({ mergedInto, claims }: Fields): Entry["state"] => {
  if (mergedInto !== null) return "merged";
  return claims.length === 0 ? "empty" : "live";
};

// The order of members is fixed, so that equal entries are equal as text.
const entryOf = (f: Fields, version: number): Entry => ({
  id: f.id, kind: f.kind, type: f.type, state: stateOf(f), mergedInto: f.mergedInto, absorbed: f.absorbed, apartFrom: f.apartFrom,
  claims: f.claims, links: f.links, charge: f.charge, version,
} as Entry);

const start = (id: string, kind: EntryKind): Fields => ({ id, ...kind, mergedInto: null, absorbed: [], apartFrom: [], claims: [], links: [], charge: null });

/** A merge that was undone, or its other side: the two stay two. */
function unmerged({ kind, after }: Change): string | null {
  if (kind === "merge") return (after as After["merge"]).from;
  return kind === "merged" ? (after as After["merged"]).into : null;
}

/** The entry `id` as its changes make it. `changes` are all of this subject, by version. Pure: the same changes, the same bytes. */
export function fold(id: string, changes: readonly Change[]): Entry {
  const { standing, undone } = effective(changes);
  const entry = standing.reduce(step, start(id, firstKind(changes)));
  const others = undone.flatMap((change) => unmerged(change) ?? []);
  return entryOf(others.reduce(apart, entry), changes.length);
}

/** The entry with one more change, which undoes nothing: the same as to fold them all. */
export function foldOne(entry: Entry, change: Change): Entry {
  const fields: Fields = entry.version === 0 ? start(entry.id, firstKind([change])) : entry;
  return entryOf(step(fields, change), entry.version + 1);
}

/** An entry that nothing has been decided about. */
export const emptyEntry = (id: string): Entry => entryOf(start(id, NEW), 0);
