import type { Because } from "#model/because.ts";
import type { Label } from "#model/codes/code.ts";
import type { ChangeKind } from "#model/change.ts";
import type { HistoricChange } from "#registry/index.ts";
import { sayBecause } from "./say-because.ts";

/** A change as a page tells it. */
export interface EntryChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  /** the same in each language, one for each reason; none where it is a person's words alone */
  readonly because: readonly Label[];
  /** it is not in force any more */
  readonly undone: boolean;
  /** id of the change that this one undoes */
  readonly undoes: string | null;
  /** how many claims it put in, took out or moved */
  readonly claims: number;
  /** another entry that it is about */
  readonly other: string | null;
  readonly property: string | null;
}

const OTHERS = ["to", "other", "into", "from"] as const;

/** A change without what only folding needs. */
export function entryChange({ id, kind, by, at, why, undone, undoes, after }: HistoricChange): EntryChange {
  const values = (typeof after === "object" && after !== null ? after : {}) as Readonly<Record<string, unknown>>;
  const other = OTHERS.map((name) => values[name]).find((value) => typeof value === "string");
  const { claims, property, because } = values;
  return { id, kind, by, at, why, because: Array.isArray(because) ? (because as readonly Because[]).map(sayBecause) : [], undone, undoes, claims: Array.isArray(claims) ? claims.length : 0, other: typeof other === "string" ? other : null, property: typeof property === "string" ? property : null };
}
