import type { Command } from "commander";
import { createProgram } from "#cli/program.ts";

const WIDTH = 80;

/** What `--help` prints, examples and all, at 80 columns whatever the terminal. */
function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => WIDTH, getOutHasColors: () => false });
  command.outputHelp();
  return help.trimEnd();
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

const every = (command: Command): Command[] => [command, ...command.commands.flatMap(every)];

/** The reference page of the command line, made of what the command says of itself. */
export function cliReference(): string {
  const sections = every(createProgram()).map((command) => `## ${nameOf(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  return [
    "# Command line",
    "",
    "<!-- Written by npm run docs from what --help says; do not edit by hand. -->",
    "",
    "Results go to standard output, everything else to standard error. Exit codes: 0 all read, 1 some could not be read, 2 usage.",
    "What the errors mean stands in [errors](errors.md), what `--json` prints in [format](format.md).",
    "",
    ...sections,
  ].join("\n");
}
