import type { EntryReference, FigureValue } from "#model/claim.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { figureWords } from "./figure-words.ts";
import { kindWords } from "./kind-words.ts";
import { pairWords, type Sides } from "./pair-words.ts";
import type { Format } from "./use-format.ts";

/** What an entry's name is composed of; a row of GET /api/entries is one. */
export interface Linkable extends Sides {
  readonly id: string;
  readonly kind: "activity" | "entity";
  readonly type: ActivityKind | EntityKind;
  /** of an entity its name; of an activity the words of its source */
  readonly name: string;
  readonly about?: readonly Pick<EntryReference, "name">[];
  readonly figures?: readonly FigureValue[];
}

const MOST = 2;

/** What an activity is about: its figures, and the things that it names. */
export const whatWords = ({ about = [], figures = [] }: Pick<Linkable, "about" | "figures">, format: Format): readonly string[] => [
  ...figures.slice(0, MOST).map((one) => figureWords(one, format)),
  ...[...new Set(about.map(({ name }) => name))].slice(0, MOST),
];

/** The name of an entry, composed of its claims: kind, pair, what and how much; of an entity its own. */
export function entryWords(entry: Linkable, format: Format): string {
  if (entry.kind === "entity") return entry.type === "country" && entry.countries[0] ? format.country(entry.countries[0]) : entry.name;
  const { from, to, flow } = pairWords(entry, format);
  const pair = flow ? `${from.join(", ")} → ${to.join(", ")}` : from.join(" – ");
  return [kindWords(entry.type, format.language), pair, ...whatWords(entry, format)].filter(Boolean).join(" · ");
}
