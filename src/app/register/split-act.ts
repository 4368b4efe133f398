import type { Act } from "#model/change.ts";
import { RapporteurError } from "#model/errors.ts";
import type { EntryKind } from "#model/entry.ts";
import { entry as stored } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** What is parted from an entry: claims by their ids, and all those from some sources. */
export interface Parted {
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/** The act that gives claims to a new entry, and the id of that. Throws RapporteurError `no-entry`, `no-claim`. */
export async function splitAct({ db, newId }: Register, id: string, { claims, sources }: Parted): Promise<{ readonly act: Act; readonly entry: string }> {
  const found = await stored(db, id);
  if (!found) throw new RapporteurError("no-entry", id);
  const chosen = found.claims.filter((one) => claims.includes(one.id) || sources.some((source) => one.source.startsWith(source))).map((one) => one.id);
  const missing = claims.find((one) => !chosen.includes(one));
  if (missing !== undefined || chosen.length === 0) throw new RapporteurError("no-claim", id, missing ?? (sources.join(", ") || "none was named"));
  const entry = newId();
  return { act: { kind: "split", entry: id, to: entry, as: { kind: found.kind, type: found.type } as EntryKind, claims: chosen }, entry };
}
