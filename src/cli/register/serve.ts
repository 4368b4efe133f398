import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError, type Command } from "commander";
import manifest from "../../../package.json" with { type: "json" };
import { RapporteurError } from "#model/errors.ts";
import { EXIT } from "../exit.ts";
import { fetching, netOf, type NetFlags } from "../net-flags.ts";
import { openInBrowser } from "../open-in-browser.ts";
import { readWeights, WEIGHTS } from "../weights.ts";
import { READ_WORKER, WORKER } from "../worker.ts";
import { asOfDay, byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface ServeFlags extends RegisterFlags, NetFlags {
  readonly host: string;
  readonly port: number;
  readonly tokenFile?: string;
  readonly trustProxy?: readonly string[];
  readonly open?: true;
}

const EXAMPLES = `
Examples:
  rapporteur serve                                         the pages of your register, for this machine alone
  rapporteur serve --open --data work                      and opened in the browser
  rapporteur serve --host 0.0.0.0 --token-file token.txt   for all who have the token
  rapporteur serve --token-file token.txt --trust-proxy 127.0.0.1
                                                           the same, behind a proxy on this machine that speaks TLS
  rapporteur serve --allow-host intranet.example           and links to an intranet's pages are fetched

The API stands under /api, with a page that describes it. Ctrl+C ends it; what was acknowledged is stored.
`;

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("It is no port from 0 to 65535.");
  return port;
}

/** Ends when the process is asked to end; whoever asks twice does not want to wait. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        if (asked) process.exit(EXIT.someFailed);
        asked = true;
        resolve();
      });
    }
  });

function proxy(value: string, before: readonly string[] = []): readonly string[] {
  if (isIP(value) === 0) throw new InvalidArgumentError("It is no IP address such as 127.0.0.1 or ::1.");
  return [...before, value];
}

function tokenFrom(path: string | undefined): string | null {
  if (path === undefined) return process.env["RAPPORTEUR_TOKEN"]?.trim() || null;
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    throw new RapporteurError("not-readable", path);
  }
}

async function run({ host, port, tokenFile, trustProxy = [], open, ...flags }: ServeFlags): Promise<void> {
  const token = tokenFrom(tokenFile);
  const [{ listen }, { openReader, threadedReader }] = await Promise.all([import("#server/index.ts"), import("#app/index.ts")]);
  await withRegister(flags, async ({ register, store }) => {
    // Who only looks at a page does not wait for a text that is read for somebody else.
    const reader = threadedReader(openReader(readWeights), READ_WORKER, { here: 0 });
    // What is fetched is told on the page that asked for it.
    const { onProgress: _, ...net } = netOf(flags);
    const office = { read: reader.read, worker: WORKER, version: manifest.version, store: store.kind, net };
    const folders = { pages: fileURLToPath(new URL("./web", import.meta.url)), weights: WEIGHTS };
    const end = interrupted();
    const { address, close } = await listen({ host, port, token, proxies: trustProxy, office, folders, registerOf: (by) => (by === null ? register : { ...register, by }), log: (error) => console.error(error) });
    if (flags.json) process.stdout.write(`${JSON.stringify({ address })}\n`);
    else process.stdout.write(`${address}\nCtrl+C ends it.\n`);
    if (open) openInBrowser(address);
    await end;
    await close();
    reader.close();
  });
}

/** `rapporteur serve`: the pages of a register. */
export function addServe(program: Command): void {
  const command = program.command("serve").summary("serve the pages of the register").description("Serves the register's pages and its API, to this machine unless told otherwise, until it is interrupted.");
  fetching(asOfDay(byWhom(onRegister(command))))
    .option("--port <PORT>", "the port, 0 for any that is free", portOf, 7373)
    .option("--host <HOST>", "the address to listen on; another than this machine's own needs an access token", "127.0.0.1")
    .option("--token-file <FILE>", "the file with the access token that people and programs must have; else RAPPORTEUR_TOKEN")
    .option("--trust-proxy <IP>", "the address of a proxy in front, which is believed who asks and whether by TLS (may be given again)", proxy)
    .option("--open", "open the pages in the browser")
    .addHelpText("after", EXAMPLES)
    .action(run);
}
