import type { Activity, Reading } from "#model/reading.ts";
import type { MatchEntity } from "../entities/entity.ts";
import { entitiesOf } from "../entities/view.ts";
import type { MatchActivity } from "./activity.ts";

const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } => (value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V }));

function view(activity: Activity, reading: Reading, entities: ReadonlyMap<string, MatchEntity>): MatchActivity {
  const { id, kind, status, quote, participants, about = [], place, date, instrument, terms, partOf } = activity;
  const { source, figures } = reading;
  return {
    id: `${source.id}#${id}`, kind, status, words: quote.exact, source: source.id,
    participants: participants.flatMap(({ entity, role }) => (entities.has(entity) ? [{ entity: entities.get(entity)!, role }] : [])),
    about: about.flatMap(({ entity }) => entities.get(entity) ?? []),
    figures: figures.filter(({ of }) => of === id).map(({ value, max, unit }) => ({ value, unit, ...given("max", max) })),
    ...given("date", date?.edtf), ...given("told", source.published?.value), ...given("place", place === undefined ? undefined : entities.get(place.entity)),
    ...given("instrument", instrument), ...given("terms", terms), ...given("partOf", partOf === undefined ? undefined : `${source.id}#${partOf}`),
  };
}

/** A reading's activities as matching sees them, in the reading's order; their ids are the source's and their own, joined by "#". */
export function activitiesOf(reading: Reading): readonly MatchActivity[] {
  const views = entitiesOf(reading);
  const entities = new Map(reading.entities.map(({ id }, k) => [id, views[k]!]));
  return reading.activities.map((activity) => view(activity, reading, entities));
}
