import type { Db } from "../database.ts";

export type StoreKind = "embedded" | "server" | "pglite";

/** Where the register is kept. `env` and `platform` are the process's own, handed in. */
export interface StoreOptions {
  /** which store; without it a server where DATABASE_URL names one, else the embedded one */
  readonly kind?: StoreKind;
  /** folder of the data; without it the user's own */
  readonly data?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** told once where a store does not promise what it should */
  readonly warn?: (message: string) => void;
}

/** An open register. */
export interface Store {
  readonly db: Db;
  readonly kind: StoreKind;
  /** folder or server, without the password, for messages */
  readonly place: string;
  readonly close: () => Promise<void>;
}
