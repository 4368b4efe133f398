import type { ActivityDraft, EntityDraft } from "../layers.ts";
import { entityCountries } from "./countries-of.ts";

/** What the text and the sentences before told, as far as confidence asks for it. It grows with the text and is asked in constant time. */
export interface History {
  /** how many countries the text names */
  readonly countries: number;
  readonly kinds: Set<string>;
  /** how many triggers began with a word */
  readonly words: Map<string, number>;
  /** kinds with the countries that they were told of */
  readonly told: Set<string>;
}

export const createHistory = (entities: readonly EntityDraft[]): History => ({ countries: entities.filter((one) => one.kind === "country").length, kinds: new Set(), words: new Map(), told: new Set() });

type Entity = (id: string) => EntityDraft | undefined;

/** An activity of more countries than that is told of all the world. */
const MOST = 6;

const codesOf = ({ parties }: ActivityDraft, entity: Entity): string[] => [...entityCountries(parties, entity)].sort().slice(0, MOST);

/** Keeps what a draft told, whose trigger begins with `word`. */
export function remember({ kinds, words, told }: History, draft: ActivityDraft, { word, entity }: { readonly word: string; readonly entity: Entity }): void {
  const { kind } = draft;
  const codes = codesOf(draft, entity);
  kinds.add(kind);
  words.set(word, (words.get(word) ?? 0) + 1);
  told.add(`${kind} ${codes.join(" ")}`);
  codes.forEach((one, n) => {
    told.add(`${kind} ${one}`);
    for (const other of codes.slice(n + 1)) told.add(`${kind} ${one} ${other}`);
  });
}

/** Whether the kind was told before: never (`first`), of the same countries (`all`), of others (`new`); `none` where no country takes part. */
export function toldBefore({ kinds, told }: History, draft: ActivityDraft, entity: Entity): "none" | "all" | "new" | "first" {
  const codes = codesOf(draft, entity);
  if (codes.length === 0) return "none";
  if (told.has(`${draft.kind} ${codes.join(" ")}`)) return "all";
  return kinds.has(draft.kind) ? "new" : "first";
}
