import { fileURLToPath } from "node:url";
import { InvalidArgumentError, type Command } from "commander";
import manifest from "../../../package.json" with { type: "json" };
import { readWeights, WEIGHTS } from "../weights.ts";
import { WORKER } from "../worker.ts";
import { asOfDay, byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface ServeFlags extends RegisterFlags {
  readonly port: number;
}

const EXAMPLES = `
Examples:
  rapporteur serve                   the pages of your register, for this machine alone
  rapporteur serve --port 8080 --data work
`;

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("It is no port from 0 to 65535.");
  return port;
}

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

async function run({ port, ...flags }: ServeFlags): Promise<void> {
  const [{ listen }, { openReader }] = await Promise.all([import("#server/index.ts"), import("#app/index.ts")]);
  await withRegister(flags, async ({ register }) => {
    const office = { read: openReader(readWeights), worker: WORKER, version: manifest.version };
    const folders = { pages: fileURLToPath(new URL("./web", import.meta.url)), weights: WEIGHTS };
    const { address, close } = await listen({ host: "127.0.0.1", port, office, folders, registerOf: (by) => (by === null ? register : { ...register, by }), log: (error) => console.error(error) });
    process.stdout.write(`${address}\n`);
    await ended();
    await close();
  });
}

/** `rapporteur serve`: the pages of a register. */
export function addServe(program: Command): void {
  const command = program.command("serve").summary("serve the pages of the register").description("Serves the register's pages and its API to this machine, until it is interrupted.");
  asOfDay(byWhom(onRegister(command)))
    .option("--port <PORT>", "the port, 0 for any that is free", portOf, 7373)
    .addHelpText("after", EXAMPLES)
    .action(run);
}
