import type { EntryReference, FigureValue } from "#model/claim.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { crsPurposes } from "#model/codes/crs-purposes.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { instruments } from "#model/codes/instruments.ts";
import type { Edtf } from "#model/reading.ts";
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
  readonly instrument?: string | null;
  readonly purpose?: string | null;
  readonly date?: Edtf | null;
}

const MOST = 2;

/** What sort of thing it is: of a paper that says so, what paper. */
export const sortWords = ({ type, instrument }: Pick<Linkable, "type" | "instrument">, format: Format): string => {
  const paper = type === "agreement" ? instruments.find(({ code }) => code === instrument) : undefined;
  return paper ? format.label(paper.label) : kindWords(type, format.language);
};

/** What an activity is about: its figures and the things that it names; its purpose, or its date, where no source says more. */
export function whatWords({ about = [], figures = [], purpose, date }: Linkable, format: Format): readonly string[] {
  const said = [...figures.slice(0, MOST).map((one) => figureWords(one, format)), ...[...new Set(about.map(({ name }) => name))].slice(0, MOST)];
  if (said.length > 0) return said;
  const meant = crsPurposes.find(({ code }) => code === purpose);
  if (meant) return [format.label(meant.label)];
  return date ? [format.date(date)] : [];
}

/** The name of an entry, composed of its claims: kind, pair, what and how much; of an entity its own. */
export function entryWords(entry: Linkable, format: Format): string {
  if (entry.kind === "entity") return entry.type === "country" && entry.countries[0] ? format.country(entry.countries[0]) : entry.name;
  const { from, to, flow } = pairWords(entry, format);
  const pair = flow ? `${from.join(", ")} → ${to.join(", ")}` : from.join(" – ");
  return [sortWords(entry, format), pair, ...whatWords(entry, format)].filter(Boolean).join(" · ");
}
