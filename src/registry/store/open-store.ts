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

function open(options: StoreOptions): Store | Promise<Store> {
  switch (kindOf(options)) {
    case "server": {
      const url = options.env["DATABASE_URL"];
      if (!url) throw new RapporteurError("usage", undefined, "a server is asked for, and DATABASE_URL does not name one");
      return openServer(url);
    }
    case "pglite":
      return openPglite(options.data === IN_MEMORY ? IN_MEMORY : dataFolder(options), options.warn ?? (() => {}));
    case "embedded":
      return openEmbedded(dataFolder(options));
  }
}

/**
 * Opens the register and brings it to this version's schema. The embedded store is started where it is not running yet. Close it
 * at the end. Throws RapporteurError: `connection-refused`, `store-failed`, `store-locked`, `no-binary`, `folder-closed`, `newer-schema`, `old-server`.
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
