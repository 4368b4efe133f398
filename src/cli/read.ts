import { InvalidArgumentError, type Command } from "commander";
import type { LineOutcome, Outcome } from "#app/index.ts";
import type { RapporteurError } from "#model/errors.ts";
import { EXIT } from "./exit.ts";
import { write } from "./output.ts";
import { fetching, netOf, type NetFlags } from "./net-flags.ts";
import { setPage } from "./page.ts";
import { colour, noColour, wantsColour, type Paint } from "./paint.ts";
import { sayError } from "./say-error.ts";
import { sayNamed } from "./say-named.ts";
import { showReading } from "./show-reading.ts";
import { readWeights } from "./weights.ts";
import { READ_WORKER, WORKER } from "./worker.ts";
import { addUp, NOTHING, showSummary } from "./show-summary.ts";

interface ReadFlags extends NetFlags {
  readonly json?: true;
  readonly jsonl?: string;
  readonly explain?: true;
  readonly language?: string;
  readonly width?: number;
  readonly color: boolean;
}

const LANGUAGE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;
const LEAST_WIDTH = 30;
const DEFAULT_WIDTH = 80;
// Longer lines are hard to follow with the eye.
const MOST_WIDTH = 100;

function languageCode(value: string): string {
  if (!LANGUAGE.test(value)) throw new InvalidArgumentError("It is no language code such as en or es-CU.");
  return value;
}

function columnCount(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < LEAST_WIDTH) throw new InvalidArgumentError(`It is no number of columns from ${LEAST_WIDTH} on.`);
  return width;
}

const EXAMPLES = `
Examples:
  rapporteur read communique.txt              the records of a text, each with its quote
  rapporteur read *.txt --json > out.jsonl    one reading a line, for programs
  cat note.txt | rapporteur read -            standard input
  rapporteur read --jsonl - < in.jsonl        a stream: {"text": …} a line in, a reading a line out

Exit codes: 0 all read, 1 some could not be read (each is named on standard error), 2 usage.
`;

const fail = (error: RapporteurError): void => {
  sayError(error);
  process.exitCode = EXIT.someFailed;
};

const widthOf = ({ width }: ReadFlags): number => width ?? Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH);

function paintOf({ color }: ReadFlags): Paint {
  return wantsColour({ flag: color, environment: process.env, terminal: process.stdout.isTTY }) ? colour : noColour;
}

async function showAll(outcomes: AsyncIterable<Outcome>, flags: ReadFlags): Promise<void> {
  const [width, paint] = [widthOf(flags), paintOf(flags)];
  const rule = `\n${paint("quiet", "─".repeat(width))}\n\n`;
  let totals = NOTHING;
  for await (const outcome of outcomes) {
    if (outcome.kind === "failure") fail(outcome.error);
    if (outcome.kind === "named") sayNamed(outcome.place, outcome.count);
    if (outcome.kind !== "reading") continue;
    const page = showReading(outcome.reading, { place: outcome.place, width, paint, explain: flags.explain ?? false });
    await write(process.stdout, (totals.texts > 0 ? rule : "") + page);
    totals = addUp(totals, outcome.reading);
  }
  if (totals.texts > 1) await write(process.stdout, rule + setPage(showSummary(totals), width, paint));
}

async function printAll(outcomes: AsyncIterable<Outcome>): Promise<void> {
  for await (const outcome of outcomes) {
    if (outcome.kind === "failure") fail(outcome.error);
    else if (outcome.kind === "named") sayNamed(outcome.place, outcome.count);
    else await write(process.stdout, `${JSON.stringify(outcome.reading)}\n`);
  }
}

function lineOf(outcome: LineOutcome): object {
  if (outcome.kind === "reading") return "id" in outcome ? { id: outcome.id, ...outcome.reading } : outcome.reading;
  return { error: { code: outcome.error.code, message: outcome.error.message, line: outcome.line } };
}

async function stream(outcomes: AsyncIterable<LineOutcome>): Promise<void> {
  for await (const outcome of outcomes) {
    if (outcome.kind === "failure") process.exitCode = EXIT.someFailed;
    await write(process.stdout, `${JSON.stringify(lineOf(outcome))}\n`);
  }
}

async function run(files: readonly string[], flags: ReadFlags, command: Command): Promise<void> {
  const { jsonl, language } = flags;
  if (jsonl !== undefined && files.length > 0) command.error("error: --jsonl takes the place of FILES", { exitCode: EXIT.usage });
  if (jsonl === undefined && files.length === 0) command.error("error: name a file, or - for standard input", { exitCode: EXIT.usage });
  const [{ openReader }, { threadedReader }] = await Promise.all([import("#app/open-reader.ts"), import("#app/reading-thread.ts")]);
  const reader = threadedReader(openReader(readWeights), READ_WORKER, { here: Infinity });
  const { read } = reader;
  const { stdin } = process;
  const common = { read, stdin, ...(language && { language }) };
  const shown = async (): Promise<void> => {
    if (jsonl !== undefined) return stream((await import("#app/read-stream.ts")).readStream(jsonl, common));
    const { readFiles } = await import("#app/read-files.ts");
    const outcomes = readFiles(files, { ...common, worker: WORKER, net: netOf(flags) });
    return flags.json ? printAll(outcomes) : showAll(outcomes, flags);
  };
  return shown().finally(reader.close);
}

/** `rapporteur read`: texts in, what is recorded in them out. */
export function addRead(program: Command): void {
  const command = program
    .command("read")
    .summary("read texts and show what they record, every fact with its quote")
    .description("Reads texts and shows the activities, entities and figures in them, each with the words it rests on.")
    .argument("[FILES...]", "files of any format, addresses of the web; - is standard input")
    .option("--json", "print readings as JSON, one a line, in the order of the files")
    .option("--jsonl <FILE>", "read a stream of JSON Lines, - for standard input, and answer each line with one")
    .option("--explain", "show which words each part rests on, and how sure the reader is")
    .option("--language <CODE>", "the language of the texts, where you know it", languageCode)
    .option("--width <COLUMNS>", "set pages to this width", columnCount)
    .option("--no-color", "no colour (NO_COLOR and FORCE_COLOR are heeded too)");
  fetching(command).addHelpText("after", EXAMPLES).action(run);
}
