import type { EntryReference } from "#model/claim.ts";
import type { Entry } from "#model/entry.ts";
import { keysOfActivity, keysOfEntity, linkKeysOf, type MatchActivity, type MatchEntity, once } from "#match/index.ts";
import { claimsOf, leading } from "#report/index.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";

const entityOf = ({ kind, name, code }: EntryReference): MatchEntity => ({ kind, names: [name], ...(code === undefined ? {} : { code }) });
const nameOf = (reference: EntryReference | undefined): { readonly of?: string } => (reference === undefined ? {} : { of: reference.name });
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** An entity's entry as matching sees it. */
export const entityView = once((entry: Entry): MatchEntity => {
  const code = leading(entry, "code")?.value;
  const within = [...claimsOf(entry, "part-of"), ...claimsOf(entry, "located-in")].map(({ value }) => value);
  const offices = claimsOf(entry, "position").map(({ value }) => value);
  const lands = [...within, ...offices.flatMap(({ of }) => of ?? [])].flatMap((one) => one.code ?? []);
  return {
    kind: entry.type as EntityKind,
    names: unique([...claimsOf(entry, "name"), ...claimsOf(entry, "alias")].map(({ value }) => value)),
    ...(code === undefined ? {} : { code }),
    countries: unique(lands).toSorted(),
    positions: offices.map(({ label, of }) => ({ title: label, ...nameOf(of) })),
    parents: unique(claimsOf(entry, "part-of").map(({ value }) => value.name)),
    treats: unique(claimsOf(entry, "treats").map(({ value }) => value.name)),
  };
});

/** The first day on which somebody spoke of it, as EDTF. */
const toldOf = (entry: Entry): string | undefined => claimsOf(entry, "status").flatMap(({ saidOn }) => saidOn ?? []).toSorted()[0];

/** The activity that a draft would be, as matching sees it. Participants whose entry is not known yet are told by their names alone. */
export function draftedView(entry: Entry, isKnown: (entry: string) => boolean): MatchActivity {
  const status = leading(entry, "status");
  const [date, place, instrument, terms, told] = [leading(entry, "date")?.value, leading(entry, "place")?.value, leading(entry, "instrument")?.value, leading(entry, "terms")?.value, toldOf(entry)];
  const lands = claimsOf(entry, "country").map(({ value }) => value);
  const participants = claimsOf(entry, "participant").map(({ value }) => ({ entity: value.code === undefined ? { ...entityOf(value), countries: lands } : entityOf(value), role: value.role, ...(isKnown(value.entry) ? { entry: value.entry } : {}) }));
  return {
    id: entry.id, kind: entry.type as ActivityKind, status: status?.value ?? "considered", words: status?.quote.exact ?? "", participants,
    about: claimsOf(entry, "about").map(({ value }) => entityOf(value)),
    figures: claimsOf(entry, "figure").map(({ value: { value, max, unit } }) => ({ value, unit, ...(max === undefined ? {} : { max }) })),
    ...(date === undefined ? {} : { date }), ...(told === undefined ? {} : { told }), ...(place === undefined ? {} : { place: entityOf(place) }),
    ...(instrument === undefined ? {} : { instrument }), ...(terms === undefined ? {} : { terms }),
  };
}

/** An activity's entry as matching sees it. */
export const activityView = once((entry: Entry): MatchActivity => draftedView(entry, () => true));

const LINK = "l:";

/** Keys by which a thing that may be linked with this one is looked up. */
export const soughtKeys = (view: MatchActivity): readonly string[] => linkKeysOf(view).sought.map((key) => LINK + key);

/** The keys by which an entry is found to be compared, and to be linked. */
export function keysOf(entry: Entry): readonly string[] {
  if (entry.kind === "entity") return keysOfEntity(entityView(entry));
  const view = activityView(entry);
  return [...keysOfActivity(view), ...linkKeysOf(view).own.map((key) => LINK + key)];
}
