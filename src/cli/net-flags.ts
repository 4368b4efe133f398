import { InvalidArgumentError, type Command } from "commander";
import type { FetcherOptions, NetProgress } from "#app/index.ts";
import manifest from "../../package.json" with { type: "json" };
import { plain } from "./plain.ts";

/** The options of commands that fetch from the web. */
export interface NetFlags {
  readonly allowHost?: readonly string[];
  readonly contact?: string;
  readonly pace?: number;
}

const SECOND = 1000;
// A host by its name or number, with or without its port; no pattern and no address.
const HOST = /^(?:\[[\da-f:.]+\]|[\p{L}\p{N}._-]+)(?::\d{1,5})?$/iu;

function host(value: string, before: readonly string[] = []): readonly string[] {
  if (!HOST.test(value)) throw new InvalidArgumentError("It is no host such as intranet.example or localhost:8080.");
  return [...before, value];
}

function seconds(value: string): number {
  const apart = Number(value);
  if (value.trim() === "" || !(apart >= 0 && apart <= 3600)) throw new InvalidArgumentError("It is no number of seconds from 0 to 3600.");
  return apart;
}

/** Adds the options of fetching. */
export const fetching = (command: Command): Command =>
  command
    .option("--allow-host <HOST[:PORT]>", "a host that may be private, an intranet's (may be given again)", host)
    .option("--contact <WHO>", "whom sites may turn to, an address; else RAPPORTEUR_CONTACT")
    .option("--pace <SECONDS>", "time between two requests to one host, 1 where nothing is said", seconds);

/** Says on standard error what is fetched, where somebody is watching. */
export function sayProgress(progress: NetProgress): void {
  if (!process.stderr.isTTY) return;
  if (progress.kind === "asking") process.stderr.write(`… ${plain(progress.address)}\n`);
  else if (progress.kind === "waiting" && progress.milliseconds >= SECOND) process.stderr.write(`… ${Math.ceil(progress.milliseconds / SECOND)} s until ${plain(new URL(progress.address).host)} may be asked\n`);
}

/** How the use cases are to fetch. */
export function netOf({ allowHost = [], contact = process.env["RAPPORTEUR_CONTACT"], pace }: NetFlags): FetcherOptions {
  return { version: manifest.version, allowHosts: allowHost, onProgress: sayProgress, ...(contact && { contact }), ...(pace !== undefined && { pace: pace * SECOND }) };
}
