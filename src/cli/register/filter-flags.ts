import { InvalidArgumentError, type Command } from "commander";
import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import { entityKinds, type EntityKind } from "#model/codes/entity-kinds.ts";
import { instruments } from "#model/codes/instruments.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";
import type { EntryWishes } from "#app/register/index.ts";
import { dateFlag } from "./day-flag.ts";

/** The options by which entries are narrowed down. */
export interface FilterFlags {
  readonly country?: readonly string[];
  readonly pair?: readonly string[];
  readonly kind?: readonly string[];
  readonly status?: readonly Status[];
  readonly body?: readonly string[];
  readonly product?: readonly string[];
  readonly person?: readonly string[];
  readonly instrument?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly charge?: string;
  readonly entities?: true;
}

const TYPES: readonly string[] = [...activityKinds, ...entityKinds].map(({ code }) => code);

const oneOf = (codes: readonly string[]) => (value: string, before: readonly string[] = []): readonly string[] => {
  const given = value.split(",").map((one) => one.trim().toLowerCase()).filter(Boolean);
  const wrong = given.find((one) => !codes.includes(one));
  if (given.length === 0) throw new InvalidArgumentError(`It is one of ${codes.join(", ")}.`);
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${codes.join(", ")}.`);
  return [...before, ...given];
};

const more = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function twoCountries(value: string): readonly string[] {
  const two = value.split(/[,:–-]| and /).map((one) => one.trim()).filter(Boolean);
  if (two.length !== 2) throw new InvalidArgumentError("It is no pair such as CU,KZ.");
  return two;
}

/** Adds the options by which entries are narrowed down; all that are given must hold. */
export const filtered = (command: Command): Command =>
  command
    .option("--country <COUNTRY>", "in which this country takes part, by code or name; again for more", more)
    .option("--pair <PAIR>", "between these two: CU,KZ", twoCountries)
    .option("--kind <KINDS>", "of these kinds: agreement,deployment,person, …", oneOf(TYPES))
    .option("--status <STATUSES>", "on these rungs: pledged,agreed, …", oneOf(statuses.map(({ code }) => code)))
    .option("--body <NAME>", "that name this body, by name or id", more)
    .option("--product <NAME>", "that name this product", more)
    .option("--person <NAME>", "that name this person", more)
    .option("--instrument <KIND>", `papers of this kind: ${instruments[2].code}, …`, (value) => oneOf(instruments.map(({ code }) => code))(value)[0])
    .option("--text <WORDS>", "with these words in names, values or quotes")
    .option("--from <DATE>", "that may have been on or after this date", dateFlag("first"))
    .option("--to <DATE>", "that may have been on or before this date", dateFlag("last"))
    .option("--charge <PERSON>", "that this person looks after");

/** What the flags ask for; activities, where nothing else is said. */
export function wishesOf({ country = [], pair = [], kind, status, body = [], product = [], person = [], instrument, text, from, to, charge, entities }: FilterFlags): EntryWishes {
  const [countries, named] = [[...country, ...pair], [...body, ...product, ...person]];
  return {
    ...(entities ? { kind: "entity" as const } : kind === undefined && { kind: "activity" as const }),
    ...(countries.length > 0 && { countries }), ...(named.length > 0 && { named }),
    ...(kind && { types: kind as readonly (ActivityKind | EntityKind)[] }), ...(status && { statuses: status }),
    ...(instrument !== undefined && { instrument }), ...(text !== undefined && { text }), ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(charge !== undefined && { charge }),
  };
}
