import type { Role } from "#model/codes/roles.ts";
import type { EntityDraft, Party } from "../layers.ts";
import type { Frame, Slot } from "./frame.ts";
import { slotOf } from "./slot.ts";
import type { Spine } from "./spine.ts";
import type { View } from "./view.ts";

/** The entity that each mention names, by index; undefined for mentions that no entity holds. */
export type EntityOf = readonly (EntityDraft | undefined)[];

export function entityOfMention(entities: readonly EntityDraft[], count: number): EntityOf {
  const found: (EntityDraft | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const e of entities) for (const i of e.mentions) found[i] = e;
  return found;
}

const ACTORS = new Set(["country", "organisation", "person"]);

/** The role that the frame gives to an entity in that slot; a receiving verb turns the sides round. */
function roleOf(frame: Frame, slot: Slot, at: { readonly person: boolean; readonly inverse: boolean }): Role | undefined {
  const role = (at.person ? frame.persons : frame.roles)[slot];
  if (!at.inverse) return role;
  if (slot === "subject") return role === "provider" ? "recipient" : role;
  return role === "recipient" && slot !== "to" && slot !== "in" ? "provider" : role;
}

/** Who takes part, by the grammar of the sentence. */
export function partiesOf(v: View, spine: Spine, entityOf: EntityOf): Party[] {
  const { frame, inverse } = spine.trigger;
  const parties: Party[] = [];
  for (const index of v.mentions) {
    const m = v.read.mentions[index]!;
    const entity = entityOf[index];
    if (m.inside || !entity || !ACTORS.has(entity.kind) || parties.some((p) => p.entity === entity.id)) continue;
    const slot = slotOf(v, spine, m);
    const role = slot ? roleOf(frame, slot, { person: entity.kind === "person", inverse }) : undefined;
    if (role) parties.push({ entity: entity.id, role, span: { first: m.first, last: m.last } });
  }
  return parties;
}
