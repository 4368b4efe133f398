import { execFile, spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../docs/root.ts";

/** The day that a served register reckons from: what follows from a date must not change from day to day. */
export const TODAY = "2026-11-30";
const BIN = join(ROOT, "bin", "rapporteur.js");
const ENV = { RAPPORTEUR_BY: "Ana", DATABASE_URL: "", RAPPORTEUR_DATA: "" };
const ENOUGH = 2 ** 26;

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A register with its pages, served on a port of its own. */
export interface Served {
  /** http://127.0.0.1:PORT */
  readonly address: string;
  readonly folder: string;
  /** runs the command on this register while it is served */
  readonly rapporteur: (...words: readonly string[]) => Promise<Ended>;
  /** what the server wrote to its error stream */
  readonly log: () => string;
  /** stops it and takes the folder away */
  readonly close: () => Promise<void>;
}

/** A folder for a register's data, which PostgreSQL may look into where it runs as somebody else. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-web-"));
  chmodSync(folder, 0o755);
  return folder;
}

const words = (folder: string, given: readonly string[]): string[] => [BIN, ...given, "--data", join(folder, "data")];

/** The command on the register in a folder. */
export const rapporteurOn = (folder: string) => (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, words(folder, given), { cwd: folder, env: { ...process.env, ...ENV }, maxBuffer: ENOUGH }, (_, stdout, stderr) => resolve({ code: child.exitCode ?? 1, stdout, stderr }));
    child.stdin?.end();
  });

/** A folder with a register that the corpus was added to, which nobody has open. */
export async function fillRegister(): Promise<string> {
  const folder = newFolder();
  const corpus = join(ROOT, "corpus");
  const texts = readdirSync(corpus).sort().map((name) => join(corpus, name, "text.txt")).filter((path) => existsSync(path));
  const { code, stderr } = await rapporteurOn(folder)("add", "--accept", "0.5", ...texts);
  if (code !== 0) throw new Error(`The corpus could not be added.\n${stderr}`);
  return folder;
}

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

/** Serves the register in a folder, with further options of `serve`, and takes the folder away when it is closed. */
export async function serveRegister(folder: string, options: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, words(folder, ["serve", "--port", "0", "--today", TODAY, ...options]), { cwd: folder, env: { ...process.env, ...ENV } });
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
