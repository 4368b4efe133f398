import type { Command } from "commander";
import { write } from "./output.ts";

/** `rapporteur schema`: the public format as JSON Schema. */
export function addSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a reading")
    .description("Prints the JSON Schema (draft 2020-12) of what `rapporteur read --json` prints a line.")
    .addHelpText("after", "\nExample:\n  rapporteur schema > reading.schema.json\n")
    .action(async () => {
      const { readingJsonSchema } = await import("#app/schema.ts");
      await write(process.stdout, `${JSON.stringify(readingJsonSchema(), null, 2)}\n`);
    });
}
