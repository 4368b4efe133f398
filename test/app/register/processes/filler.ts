// Adds sources with many bytes until the disk is full, tells what came of each, and, when asked to, goes on.
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { acceptDraft, doctor, ingest, openStore } from "#app/register/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { drafts } from "#registry/index.ts";
import { READER, registerOf } from "../open.ts";
import { promise, readingOf } from "../reading-of.ts";

const [data = ""] = process.argv.slice(2);
const MEGABYTES = 3;
const MOST = 60;

const store = await openStore({ kind: "embedded", data, env: {} });
const register = registerOf(store.db);
const say = (words: string): void => void process.stdout.write(`${words}\n`);
const codeOf = (error: unknown): string => (error instanceof RapporteurError ? error.code : String(error));

const big = (n: number) => readingOf(`Report ${n} of the ministry\n\nGhana received ${n} boxes.\n`, { entities: { e1: "country Ghana GH" } });

async function fill(): Promise<number> {
  for (let n = 1; n <= MOST; n++) {
    try {
      await ingest(register, big(n), { ...READER, bytes: randomBytes(MEGABYTES * 1_000_000) });
      say(`added ${big(n).source.id}`);
    } catch (error) {
      say(`refused ${codeOf(error)}`);
      return n;
    }
  }
  return MOST + 1;
}

await ingest(register, promise, READER);
const refused = await fill();
say(`doctor ${JSON.stringify(await doctor(register))}`);
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== "go on") break;
  // What was refused is taken in now, without what was too much, and a decision is recorded.
  say((await ingest(register, big(refused), READER)).kind);
  const [draft] = await drafts(store.db, { state: "open", kind: "activity" }, { limit: 1 });
  say(`accepted ${(await acceptDraft(register, draft!)).changes.length > 0}`);
  say(`doctor ${JSON.stringify(await doctor(register))}`);
  break;
}
await store.close();
