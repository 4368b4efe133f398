import type { EntryReference } from "#model/claim.ts";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import type { Status } from "#model/codes/statuses.ts";
import type { Entry } from "#model/entry.ts";
import { sameUnit } from "#model/units.ts";
import { claimsOf, leading } from "#app/register/index.ts";
import { describeParties } from "../describe-parties.ts";
import { firm } from "../firm.ts";
import { listNames } from "../list-names.ts";
import type { Style } from "../paint.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import { showFigure } from "../show-figure.ts";

/** Said, agreed, happening, done, ended: five colours for ten rungs. */
export const STATUS_STYLES: Readonly<Record<Status, Style>> = {
  interest: "said", requested: "said", offered: "said", considered: "said", pledged: "said",
  agreed: "going", underway: "going",
  completed: "good",
  suspended: "ended", cancelled: "ended",
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What sort of thing an entry is: "Deployment of health workers", "Organisation". */
export const kindOf = ({ kind, type }: Pick<Entry, "kind" | "type">): string => (kind === "activity" ? activityKinds : entityKinds).find(({ code }) => code === type)?.label.en ?? type;

/** What sources call things, each thing once, as the first calls it. */
const namesOf = (things: readonly EntryReference[]): readonly string[] => [...new Set([...new Map(things.toReversed().map((one) => [one.entry, one])).values()].toReversed().map(({ name }) => plain(name)))];
const valuesOf = (entry: Entry, property: "about" | "place"): readonly EntryReference[] => claimsOf(entry, property).map(({ value }) => value);

function figuresOf(entry: Entry): readonly string[] {
  const inOneLanguage = claimsOf(entry, "figure").map(({ value }) => ({ ...value, unit: sameUnit(value.unit) }));
  return [...new Set(inOneLanguage.map((value) => firm(showFigure(value, "en"))))];
}

/** What an activity is, part by part: its parties, what it is about, how much, when and where. */
export function describeParts(entry: Entry): readonly string[] {
  const inRole = (role: string): readonly string[] => namesOf(claimsOf(entry, "participant").flatMap(({ value }) => (value.role === role ? [value] : [])));
  const [date, terms] = [leading(entry, "date")?.value, leading(entry, "terms")?.value];
  const about = namesOf(valuesOf(entry, "about"));
  return [
    capitalised(describeParties(leading(entry, "instrument")?.value, inRole)),
    about.length > 0 ? `on ${listNames(about)}` : "",
    ...figuresOf(entry),
    terms ?? "",
    date === undefined ? "" : firm(showEdtf(date)),
    ...namesOf(valuesOf(entry, "place")).slice(0, 1),
  ].filter(Boolean);
}

/** An entry in a few words, for a line. */
export function describeEntry(entry: Entry): string {
  if (entry.kind === "entity") return plain(leading(entry, "name")?.value ?? entry.id);
  const parts = describeParts(entry);
  return parts.length > 0 ? parts.join(" · ") : "no parties named";
}
