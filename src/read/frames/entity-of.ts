import type { EntityDraft } from "../layers.ts";

/** The entity that each mention names, by index; undefined for mentions that no entity holds. */
export type EntityOf = readonly (EntityDraft | undefined)[];

export function entityOfMention(entities: readonly EntityDraft[], count: number): EntityOf {
  const found: (EntityDraft | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const e of entities) for (const i of e.mentions) found[i] = e;
  return found;
}
