// Opens the store, says how it found it, and closes it when standard input ends, or never where it is told to hang.
import { sql } from "kysely";
import { openStore, type StoreKind } from "#registry/index.ts";

const [kind, data] = process.argv.slice(2) as [StoreKind, string];
try {
  const { db, close } = await openStore({ kind, data, env: {}, warn: () => {} });
  const { rows } = await sql<{ started: string }>`select pg_postmaster_start_time()::text as started`.execute(db);
  process.stdout.write(`${rows[0]?.started}\n`);
  for await (const _ of process.stdin);
  await close();
} catch (error) {
  process.stdout.write(`${error instanceof Error && "code" in error ? String(error.code) : String(error)}\n`);
  process.exitCode = 1;
}
