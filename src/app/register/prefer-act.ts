import type { Act } from "#model/change.ts";
import { RapporteurError } from "#model/errors.ts";
import { entry as stored } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** The act that prefers a claim of an entry. Throws RapporteurError `no-entry`, `no-claim`. */
export async function preferAct({ db }: Register, id: string, claim: string): Promise<Act> {
  const found = await stored(db, id);
  if (!found) throw new RapporteurError("no-entry", id);
  const one = found.claims.find((other) => other.id === claim);
  if (!one) throw new RapporteurError("no-claim", id, claim);
  return { kind: "prefer", entry: id, property: one.property, claim };
}
