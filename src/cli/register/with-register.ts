import { randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import { InvalidArgumentError, type Command } from "commander";
import type { Register, Store, StoreKind } from "#app/register/index.ts";
import { dayFlag } from "./day-flag.ts";
import { columnCount, type ScreenFlags } from "./screen.ts";

/** The options that every command on the register has. */
export interface RegisterFlags extends ScreenFlags {
  readonly data?: string;
  readonly store?: StoreKind;
  readonly by?: string;
  readonly today?: string;
  readonly json?: true;
}

export interface Session {
  readonly register: Register;
  readonly store: Store;
}

const KINDS: readonly StoreKind[] = ["embedded", "server", "pglite"];

function storeKind(value: string): StoreKind {
  const found = KINDS.find((one) => one === value);
  if (!found) throw new InvalidArgumentError(`It is one of ${KINDS.join(", ")}.`);
  return found;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}

const nameOf = ({ by }: RegisterFlags): string => by ?? process.env["RAPPORTEUR_BY"] ?? userName();

/** Adds the options by which a command finds the register, and those of its page. */
export const onRegister = (command: Command): Command =>
  command
    .option("--json", "print JSON, for programs")
    .option("--data <DIR>", "the folder of the register's data, else the user's own")
    .option("--store <KIND>", "embedded (as usual), server (by DATABASE_URL), or pglite", storeKind)
    .option("--width <COLUMNS>", "set pages to this width", columnCount)
    .option("--no-color", "no colour (NO_COLOR and FORCE_COLOR are heeded too)");

/** Adds the option of who decides. */
export const byWhom = (command: Command): Command => command.option("--by <NAME>", "who decides; else RAPPORTEUR_BY, else the name of the user");

/** Adds the option of the day that is reckoned from. */
export const asOfDay = (command: Command): Command => command.option("--today <DAY>", "reckon as if it were this day, 2024-05-31", dayFlag);

/** Opens the register, does the work and closes it, whatever comes of it. */
export async function withRegister<T>(flags: RegisterFlags, work: (session: Session) => Promise<T>): Promise<T> {
  const { lettersOf, openStore } = await import("#app/register/look.ts");
  const { data, store: kind, today } = flags;
  const warn = (message: string): void => void process.stderr.write(`rapporteur: ${message}\n`);
  const store = await openStore({ env: process.env, warn, ...(data === undefined ? {} : { data }), ...(kind === undefined ? {} : { kind }) });
  const clock = (): string => new Date().toISOString();
  const now = today === undefined ? clock : () => today + clock().slice(10);
  try {
    return await work({ store, register: { db: store.db, by: nameOf(flags), now, newId: () => lettersOf(randomBytes(16)), fingerprints: new Map() } });
  } finally {
    await store.close();
  }
}
