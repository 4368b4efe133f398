import type { Activity } from "#model/reading.ts";
import { kindFits, pair } from "./pair.ts";
import type { ReferenceActivity, ReferenceParticipant } from "./reference.ts";
import { locate } from "./stretch.ts";
import { verdict, type Verdict } from "./verdict.ts";

export interface ActivityScore {
  readonly verdicts: readonly Verdict[];
  /** whether each activity of the reading is right in its kind, by its id; what is optional has no place here */
  readonly right: ReadonlyMap<string, boolean>;
}

/** The reference's id of an entity of the reading. */
type AskedEntities = ReadonlyMap<string, string>;

function scoreParticipants(asked: ReferenceActivity, activity: Activity, entities: AskedEntities): Verdict[] {
  const seen = new Set<string>();
  const verdicts: Verdict[] = [];
  for (const { entity, role } of activity.participants) {
    const id = entities.get(entity);
    const one = asked.participants.find((participant) => participant.entity === id);
    if (id !== undefined && seen.has(id)) continue;
    if (!one) verdicts.push({ layer: "participants", outcome: "extra", fact: `${asked.id}/${id ?? entity}` });
    else if (!one.optional) verdicts.push({ layer: "participants", outcome: "right", fact: `${asked.id}/${one.entity}` }, scoreRole(asked, one, role));
    if (one) seen.add(one.entity);
  }
  return [...verdicts, ...missedParticipants(asked, asked.participants.filter(({ entity }) => !seen.has(entity)))];
}

const scoreRole = ({ id }: ReferenceActivity, { entity, role, altRoles = [] }: ReferenceParticipant, got: string): Verdict =>
  verdict("roles", `${id}/${entity}`, { right: role === got || altRoles.includes(got), got });

const missedParticipants = ({ id }: ReferenceActivity, participants: readonly ReferenceParticipant[]): Verdict[] =>
  participants.filter((one) => !one.optional).flatMap(({ entity }) => (["participants", "roles"] as const).map((layer): Verdict => ({ layer, outcome: "missed", fact: `${id}/${entity}` })));

function scoreDate({ id, date, altDates = [] }: ReferenceActivity, activity: Activity): Verdict[] {
  const got = activity.date?.edtf;
  if (date === undefined && got === undefined) return [];
  if (date === got || altDates.includes(got ?? null)) return [{ layer: "dates", outcome: "right", fact: id }];
  return date === undefined ? [{ layer: "dates", outcome: "extra", fact: `${id} ${got}` }] : [verdict("dates", id, { right: false, got })];
}

function scoreFound(asked: ReferenceActivity, activity: Activity, entities: AskedEntities): Verdict[] {
  const { id, status, altStatus = [] } = asked;
  return [
    { layer: "activities found", outcome: "right", fact: id },
    verdict("activities", id, { right: kindFits(asked, activity.kind), got: activity.kind }),
    verdict("status", id, { right: status === activity.status || altStatus.includes(activity.status), got: activity.status }),
    ...scoreParticipants(asked, activity, entities),
    ...scoreDate(asked, activity),
  ];
}

function scoreMissed(asked: ReferenceActivity): Verdict[] {
  const layers = ["activities found", "activities", "status", ...(asked.date === undefined ? [] : (["dates"] as const))] as const;
  return [...layers.map((layer): Verdict => ({ layer, outcome: "missed", fact: asked.id })), ...missedParticipants(asked, asked.participants)];
}

const scoreExtra = ({ kind, status, trigger }: Activity): Verdict[] =>
  (["activities found", "activities"] as const).map((layer): Verdict => ({ layer, outcome: "extra", fact: `${kind} ${status} “${trigger.exact}”` }));

/** Pairs activities by the words that assert them, and compares kind, status, participants, roles and date of each pair. */
export function scoreActivities(text: string, { reference, activities, entities }: { readonly reference: readonly ReferenceActivity[]; readonly activities: readonly Activity[]; readonly entities: AskedEntities }): ActivityScore {
  const asked = reference.map((one) => ({ ...one, at: locate(text, one.trigger) }));
  const pairs = pair(asked, activities.map(({ kind, trigger }) => ({ kind, at: trigger })));
  const right = new Map<string, boolean>();
  const found = activities.flatMap((activity, n) => {
    const one = asked[pairs[n]!];
    if (!one?.optional) right.set(activity.id, one !== undefined && kindFits(one, activity.kind));
    return one?.optional ? [] : one ? scoreFound(one, activity, entities) : scoreExtra(activity);
  });
  const missed = asked.filter((one, n) => !pairs.includes(n) && !one.optional);
  return { verdicts: [...found, ...missed.flatMap(scoreMissed)], right };
}
