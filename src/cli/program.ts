import { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { EXIT } from "./exit.ts";
import { addEvaluate } from "./evaluate.ts";
import { addRead } from "./read.ts";
import { addRegister } from "./register/index.ts";
import { addSchema } from "./schema.ts";
import { addSource } from "./source.ts";

const EXAMPLES = `
Examples:
  rapporteur read communique.txt      the records of a text, each with its quote
  rapporteur read *.txt --json        one reading a line, for programs
  rapporteur add articles/*.txt       take texts into the register
  rapporteur pair CU KZ               what there is between two countries
  rapporteur help read                everything about a command
`;

/** Commands that are added keep their own settings otherwise: errors of usage would end with exit code 1. */
function inherit(command: Command): void {
  for (const one of command.commands) inherit(one.copyInheritedSettings(command));
}

/** The command with its subcommands; nothing runs until it parses. Usage errors end with exit code 2. */
export function createProgram(): Command {
  const program = new Command("rapporteur")
    .description(manifest.description)
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));
  addRead(program);
  addSource(program);
  addRegister(program);
  addSchema(program);
  addEvaluate(program);
  inherit(program);
  return program;
}
