import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";

/** What the address of an entry depends on. */
export interface Goal {
  readonly id: string;
  readonly type: EntityKind | ActivityKind;
  /** ISO code of a country */
  readonly code?: string | undefined;
}

/** Each entry has one page: a country's is its code's, bodies, people and products have theirs; all others are known by their ids alone. */
export function wayTo({ id, type, code }: Goal) {
  if (type === "country" && code !== undefined) return { to: "/country/$code", params: { code } } as const;
  if (type === "organisation") return { to: "/body/$id", params: { id } } as const;
  if (type === "person") return { to: "/person/$id", params: { id } } as const;
  if (type === "product") return { to: "/product/$id", params: { id } } as const;
  return { to: "/entry/$id", params: { id } } as const;
}
