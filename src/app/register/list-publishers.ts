import type { Outlet } from "#model/outlet.ts";
import { outlets, publishers, type Publisher } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** A publisher with what somebody has said of it; null where nobody has. */
export type ListedPublisher = Publisher & { readonly outlet: Outlet | null };

const MOST = 500;

/** The publishers that sources name, those of most sources first; then those that were described and are named nowhere yet. */
export async function listPublishers({ db }: Pick<Register, "db">): Promise<readonly ListedPublisher[]> {
  const [named, described] = await Promise.all([publishers(db, MOST), outlets(db)]);
  const known = new Map(described.map((one) => [one.id, one]));
  const seen = new Set(named.map(({ id }) => id));
  return [...named.map((one) => ({ ...one, outlet: known.get(one.id) ?? null })), ...described.filter(({ id }) => !seen.has(id)).map((outlet) => ({ id: outlet.id, name: outlet.name, sources: 0, reports: 0, latest: null, outlet }))];
}
