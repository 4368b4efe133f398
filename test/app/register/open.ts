import type { Register } from "#app/register/index.ts";
import type { Db } from "#registry/index.ts";

export const READER = { reader: "by hand", version: "1" };

/** A register of somebody on a day, with ids that count up. */
export function registerOf(db: Db, { by = "Ana", day = "2023-01-15" } = {}): Register {
  let count = 0;
  const run = Math.random().toString(36).slice(2, 8);
  return { db, by, now: () => `${day}T10:00:00.${String(count % 1000).padStart(3, "0")}Z`, newId: () => `${run}-${++count}`, fingerprints: new Map() };
}
