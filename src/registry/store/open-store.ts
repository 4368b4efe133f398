import { existsSync } from "node:fs";
import { join } from "node:path";
import { RapporteurError } from "#model/errors.ts";
import { migrate } from "../migrate.ts";
import { dataFolder } from "./data-folder.ts";
import { openEmbedded } from "./embedded.ts";
import type { Store, StoreKind, StoreOptions } from "./options.ts";
import { IN_MEMORY, openPglite } from "./pglite.ts";
import { openServer } from "./server.ts";

function kindOf({ kind, data, env }: StoreOptions): StoreKind {
  if (kind) return kind;
  return env["DATABASE_URL"] && data === undefined ? "server" : "embedded";
}

// What either store keeps its data in.
const FOLDERS = { embedded: "postgres", pglite: "pglite" } as const;

/** The data folder. Who opens the register in it with the other store would find an empty one, and think that all is lost. */
function folderOf(options: StoreOptions, kind: keyof typeof FOLDERS): string {
  const folder = dataFolder(options);
  const other = kind === "embedded" ? "pglite" : "embedded";
  if (existsSync(join(folder, FOLDERS[other])) && !existsSync(join(folder, FOLDERS[kind]))) throw new RapporteurError("other-store", folder, `--store ${other}`);
  return folder;
}

function open(options: StoreOptions): Store | Promise<Store> {
  switch (kindOf(options)) {
    case "server": {
      const url = options.env["DATABASE_URL"];
      if (!url) throw new RapporteurError("usage", undefined, "a server is asked for, and DATABASE_URL does not name one");
      return openServer(url);
    }
    case "pglite":
      return openPglite(options.data === IN_MEMORY ? IN_MEMORY : folderOf(options, "pglite"), options.warn ?? (() => {}));
    case "embedded":
      return openEmbedded(folderOf(options, "embedded"));
  }
}

/**
 * Opens the register and brings it to this version's schema. The embedded store is started where it is not running yet. Close it
 * at the end. Throws RapporteurError: `connection-refused`, `store-failed`, `store-locked`, `no-binary`, `folder-closed`, `other-store`, `newer-schema`, `old-server`, `not-utf8`, `no-rights`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = await open(options);
  try {
    await migrate(store.db);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
