import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore, type Db, type Store } from "#registry/index.ts";

export type Kind = "embedded" | "pglite";
export const KINDS: readonly Kind[] = ["embedded", "pglite"];

/** A folder of its own, that any user may pass through. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "rapporteur-test-"));

const open = (kind: Kind, data: string): Promise<Store> => openStore({ kind, data, env: {} });

const TABLES = "sources, source_keys, readings, drafts, claims, mentions, changes, entries, links, entry_keys, outlets, origins, refusals, fetches";

/** Empties a register, past the trigger that refuses to. */
export async function emptied({ db }: Store): Promise<void> {
  await sql.raw(`alter table changes disable trigger user; truncate ${TABLES}; alter table changes enable trigger user`).execute(db);
}

/** The same cases on each store; every case asks for the register and gets it as it stands. */
export function onEachStore(name: string, cases: (db: () => Db, store: () => Store) => void): void {
  describe.each(KINDS)(`${name} (%s)`, (kind) => {
    let store: Store;
    const data = folder();
    beforeAll(async () => {
      store = await open(kind, kind === "pglite" ? "memory:" : data);
    });
    afterAll(async () => {
      await store?.close();
      rmSync(data, { recursive: true, force: true });
    });
    cases(() => store.db, () => store);
  });
}
