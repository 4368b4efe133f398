import type { Command } from "commander";
import type { AddOutcome } from "#app/register/index.ts";
import type { RapporteurError } from "#model/errors.ts";
import manifest from "../../../package.json" with { type: "json" };
import { EXIT } from "../exit.ts";
import { fetching, netOf, type NetFlags } from "../net-flags.ts";
import { sayError } from "../say-error.ts";
import { sayNamed } from "../say-named.ts";
import { readWeights } from "../weights.ts";
import { READ_WORKER, WORKER } from "../worker.ts";
import { acceptedFrom, accepting, type AcceptFlags } from "./accept-flag.ts";
import { print, printJson, screenOf, type Screen } from "./screen.ts";
import { showIngested, showTaken } from "./show-ingested.ts";
import { byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

type AddFlags = RegisterFlags & NetFlags & AcceptFlags;

const EXAMPLES = `
Examples:
  rapporteur add communique.txt              read it, keep it, propose what it says
  rapporteur add articles/* --accept         take what the reader is sure of without a look
  rapporteur add https://example.org/a       fetch a page of the web
  curl -s https://example.org/a.txt | rapporteur add -

What is beyond doubt joins what is there by itself; the rest waits for: rapporteur review
Exit codes: 0 all added or there already, 1 some could not be (each is named on standard error), 2 usage.
`;

interface Totals {
  added: number;
  known: number;
  refused: number;
  open: number;
  /** addresses that are only named, by what names them */
  readonly named: Map<string, number>;
}

async function report(outcome: AddOutcome, { json }: AddFlags, screen: Screen): Promise<void> {
  if (outcome.kind === "failure") {
    sayError(outcome.error);
    process.exitCode = EXIT.someFailed;
  } else if (outcome.kind === "link") return;
  else if (json) await printJson({ place: outcome.place, ...outcome.ingested });
  else await print([showIngested(outcome.place, outcome.ingested)], screen);
}

const fileOf = (place: string): string => place.split("!")[0]!;

function count(totals: Totals, outcome: AddOutcome, isRefusal: (error: RapporteurError) => boolean): void {
  if (outcome.kind === "link") totals.named.set(fileOf(outcome.place), (totals.named.get(fileOf(outcome.place)) ?? 0) + 1);
  else if (outcome.kind === "failure") totals.refused += isRefusal(outcome.error) ? 1 : 0;
  else {
    totals[outcome.ingested.kind]++;
    totals.open += outcome.ingested.open;
  }
}

async function run(files: readonly string[], flags: AddFlags): Promise<void> {
  const [{ addTexts, isRefusal }, { openReader, threadedReader }] = await Promise.all([import("#app/register/index.ts"), import("#app/index.ts")]);
  const screen = screenOf(flags);
  const totals: Totals = { added: 0, known: 0, refused: 0, open: 0, named: new Map() };
  const reader = threadedReader(openReader(readWeights), READ_WORKER);
  const options = {
    read: reader.read, stdin: process.stdin, worker: WORKER, net: netOf(flags), reader: "rapporteur", version: manifest.version, ...acceptedFrom(flags),
  };
  await withRegister(flags, async ({ register }) => {
    for await (const outcome of addTexts(register, files, options)) {
      await report(outcome, flags, screen);
      count(totals, outcome, isRefusal);
    }
  }).finally(reader.close);
  for (const [place, count] of totals.named) sayNamed(place, count);
  if (!flags.json) await print(showTaken(totals).slice(totals.open > 0 || totals.added + totals.known + totals.refused > 1 ? 0 : 2), screen);
}

/** `rapporteur add`: texts into the register. */
export function addAdd(program: Command): void {
  const command = program
    .command("add")
    .summary("read texts and take them into the register")
    .description("Reads texts, keeps them with their readings, and proposes what they say for the register. A text that is there already is recognised.")
    .argument("<FILES...>", "files of any format, addresses of the web; - is standard input");
  byWhom(onRegister(fetching(accepting(command)))).addHelpText("after", EXAMPLES).action(run);
}
