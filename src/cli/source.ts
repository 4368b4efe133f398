import type { Command } from "commander";
import type { Gathered, Link, SourceOutcome } from "#app/index.ts";
import { EXIT } from "./exit.ts";
import { fetching, netOf, type NetFlags } from "./net-flags.ts";
import { write } from "./output.ts";
import { plain } from "./plain.ts";
import { sayError } from "./say-error.ts";
import { WORKER } from "./worker.ts";

interface SourceFlags extends NetFlags {
  readonly json?: true;
}

const EXAMPLES = `
Formats, told by what is in a file and not by its name: HTML, PDF, DOCX, ODT, plain text, Markdown, e-mail, RSS, Atom,
RDF and JSON feeds, sitemaps, WARC, JSON Lines of our own, and any of them in ZIP or gzip.

Examples:
  rapporteur source page.html                 the text of an article, and what is known about it
  rapporteur source feed.xml crawl.warc.gz    everything in a feed or an archive
  rapporteur source https://example.org/a     a page of the web
  rapporteur source page.html --json          for programs, one source a line

Exit codes: 0 all gathered, 1 some could not be (each is named on standard error), 2 usage.
`;

/** A source as a line of JSON: everything but its bytes, of which it says how many there are. */
const lineOf = ({ kind: _kind, bytes, ...source }: Gathered): object => ({ ...source, bytes: bytes.length });
const linkLine = ({ kind: _kind, ...link }: Link): object => ({ link });

type Facts = readonly (readonly [name: string, value: string, by: string])[];

function factsOf(source: Gathered): Facts {
  const members = ["title", "publisher", "published", "language", "url"] as const;
  const found = members.flatMap((name) => (source[name] === null ? [] : [[name, source[name].value, source[name].by] as const]));
  return [...found, ...source.credits.map(({ role, value, by }) => [role, value, by] as const)];
}

// Text comes from anywhere, and a terminal obeys some characters: line by line what it obeys is taken out.
const shown = (text: string): string => text.split("\n").map(plain).join("\n");

function pageOf(source: Gathered, place: string): string {
  const facts = factsOf(source).map(([name, value, by]) => `  ${name.padEnd(10)} ${plain(value)}  (${plain(by)})\n`);
  const notes = source.notes.map((note) => `  ${"note".padEnd(10)} ${plain(note)}\n`);
  return `${plain(place)}: ${source.format}\n${facts.join("")}${notes.join("")}\n${shown(source.text)}\n`;
}

const linkPage = ({ url, title, published }: Link): string => `${[plain(url), title && plain(title), published].filter(Boolean).join("  ")}\n`;

async function show(outcome: Exclude<SourceOutcome, { readonly kind: "failure" }>, first: boolean): Promise<void> {
  const page = outcome.kind === "source" ? pageOf(outcome.source, outcome.place) : linkPage(outcome.link);
  await write(process.stdout, (first || outcome.kind === "link" ? "" : "\n") + page);
}

async function run(files: readonly string[], { json, ...flags }: SourceFlags): Promise<void> {
  const { gatherSources } = await import("#app/gather-source.ts");
  let first = true;
  for await (const outcome of gatherSources(files, { stdin: process.stdin, worker: WORKER, net: netOf(flags) })) {
    if (outcome.kind === "failure") {
      sayError(outcome.error);
      process.exitCode = EXIT.someFailed;
      continue;
    }
    if (json) await write(process.stdout, `${JSON.stringify(outcome.kind === "source" ? lineOf(outcome.source) : linkLine(outcome.link))}\n`);
    else await show(outcome, first);
    first = false;
  }
}

/** `rapporteur source`: what a file is, before anything is read in it. */
export function addSource(program: Command): void {
  const command = program
    .command("source")
    .summary("show the text in files of any format, and what is known about it")
    .description("Takes the text out of files of any format, or of what stands at addresses of the web, and shows it with title, publisher, date, language and authors, and how each was found.")
    .argument("<FILES...>", "files of any format, addresses of the web; - is standard input")
    .option("--json", "print sources as JSON, one a line");
  fetching(command).addHelpText("after", EXAMPLES).action(run);
}
