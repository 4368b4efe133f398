// A register of made articles, filled once and kept for the next time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openReader, threadedReader } from "#app/index.ts";
import { addTexts, lettersOf, openStore, type Register, type Store } from "#app/register/index.ts";
import { readWeights } from "../src/cli/weights.ts";
import { ROOT } from "../scripts/docs/root.ts";
import { registerTexts } from "./register-texts.ts";

export const SOURCES = 10_000;
// Accepted so that there are entries to ask for: about ten claims from each article.
const SURE = 0.8;

const program = (name: string): URL => pathToFileURL(join(ROOT, "dist", name));

/** A register to work on in an open store. */
export function benchRegister({ db }: Pick<Store, "db">): Register {
  return { db, by: "bench", now: () => new Date().toISOString(), newId: () => lettersOf(crypto.getRandomValues(new Uint8Array(12))), fingerprints: new Map() };
}

async function* empty(): AsyncGenerator<Uint8Array> {}

/** Writes the made articles as files, and gives their paths. */
export function writeTexts(folder: string, count: number): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return [...registerTexts(count)].map((text, i) => {
    const path = join(folder, `${i}.txt`);
    writeFileSync(path, text);
    return path;
  });
}

/**
 * Adds files to an open register as `rapporteur add --accept` does: reads them in a thread, matches, stores. Any store will do. `told` hears after
 * each source how many are done. The project has to be built.
 */
export async function fillRegister(register: Register, files: readonly string[], told: (done: number) => void = () => {}): Promise<void> {
  const reader = threadedReader(openReader(readWeights), program("read-worker.js"));
  let done = 0;
  try {
    for await (const outcome of addTexts(register, files, { read: reader.read, stdin: empty(), worker: program("gather-worker.js"), reader: "rapporteur", version: "bench", acceptFrom: SURE })) {
      if (outcome.kind === "failure") throw outcome.error;
      told(++done);
    }
  } finally {
    reader.close();
  }
}

/** What the filled folder depends on, in short: other articles or another schema make another folder. */
function stamp(count: number): string {
  const made = ["bench/register-texts.ts", "bench/register-world.ts", "src/registry/schema.sql"].map((path) => readFileSync(join(ROOT, path)));
  return createHash("sha256").update(Buffer.concat(made)).digest("hex").slice(0, 8) + `-${count}`;
}

/** What a folder of a filled register is called; under the system's folder for what may go at any time. */
export const filledPlace = (count = SOURCES): string => join(tmpdir(), `rapporteur-bench-${stamp(count)}`);

/** Fills a new folder and gives it its name when it is whole. */
export async function makeFilled(count: number, told?: (done: number) => void): Promise<void> {
  const part = `${filledPlace(count)}.${process.pid}`;
  const store = await openStore({ kind: "embedded", data: join(part, "data"), env: {} });
  try {
    await fillRegister(benchRegister(store), writeTexts(join(part, "texts"), count), told);
  } finally {
    await store.close();
  }
  rmSync(join(part, "texts"), { recursive: true });
  renameSync(part, filledPlace(count));
}

/**
 * The data folder of a register of so many made articles (10,000 hold some 130,000 claims): made the first time, which takes minutes, and kept.
 * Open it with `openStore({ kind: "embedded", data, env: {} })`, and leave in it what is there.
 */
export async function filledFolder(count = SOURCES): Promise<string> {
  if (!existsSync(filledPlace(count))) await makeFilled(count);
  return join(filledPlace(count), "data");
}
