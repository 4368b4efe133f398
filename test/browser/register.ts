import { spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { run, start, type Ended } from "../cli/run.ts";

/** The day that every register of these tests reckons from. */
export const TODAY = "2026-11-30";
const ENV = { RAPPORTEUR_BY: "Ana", DATABASE_URL: "", RAPPORTEUR_DATA: "" };

/** A register with its pages, served on a port of its own. */
export interface Served {
  /** http://127.0.0.1:PORT */
  readonly address: string;
  readonly folder: string;
  /** runs the command on this register while it is served */
  readonly rapporteur: (...words: readonly string[]) => Promise<Ended>;
  /** what the server wrote to its error stream */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** A folder for a register's data, which PostgreSQL may look into where it runs as somebody else. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-web-"));
  chmodSync(folder, 0o755);
  return folder;
}

export const rapporteurOn = (folder: string) => (...words: readonly string[]): Promise<Ended> => run([...words, "--data", join(folder, "data")], { cwd: folder, env: ENV });

/** Copies a register that nobody has open, owners included. */
export function copyRegister(from: string, to: string): void {
  const { status, stderr } = spawnSync("cp", ["-a", join(from, "data"), join(to, "data")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The register could not be copied.\n${stderr}`);
}

function addressOf(child: ChildProcessWithoutNullStreams, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(out) ?? [];
      if (address) resolve(address);
    });
    child.on("close", (code) => reject(new Error(`rapporteur serve ended with ${code}.\n${log()}`)));
  });
}

/** Serves the register in a folder, and takes the folder away when it is closed. */
export async function serveRegister(folder: string): Promise<Served> {
  const child = start(["serve", "--port", "0", "--today", TODAY, "--data", join(folder, "data")], { cwd: folder, env: ENV });
  const ended = new Promise<void>((resolve) => void child.on("close", () => resolve()));
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => void (errors += chunk.toString()));
  const log = (): string => errors;
  const address = await addressOf(child, log);
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, folder, log, close, rapporteur: rapporteurOn(folder) };
}

/** A register for a test file that changes things, filled from the corpus or empty: `beforeAll(async () => { served = await freshRegister(); return served.close; })`. */
export function freshRegister(what: "filled" | "empty" = "filled"): Promise<Served> {
  const folder = newFolder();
  if (what === "filled") copyRegister(inject("filled"), folder);
  return serveRegister(folder);
}
