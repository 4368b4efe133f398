import { writeFile } from "node:fs/promises";
import { InvalidArgumentError, type Command } from "commander";
import { RapporteurError } from "#model/errors.ts";
import { printJson } from "./screen.ts";
import { onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface OriginalFlags extends RegisterFlags {
  readonly out?: string;
  readonly words?: { readonly start: number; readonly end: number };
}

const EXAMPLES = `
Examples:
  rapporteur original sha256:9f86… > page.html               the bytes as they came
  rapporteur original sha256:9f86… --json --words 120-180    the page or element that a quote stands in

Offsets are those of quotes: UTF-16 code units of the text.
`;

function span(value: string): OriginalFlags["words"] {
  const [, start = "", end = ""] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  if (end === "" || Number(end) <= Number(start)) throw new InvalidArgumentError("They are no two offsets such as 120-180.");
  return { start: Number(start), end: Number(end) };
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    throw new RapporteurError("not-writable", path, code);
  }
}

async function run(id: string, { words, ...flags }: OriginalFlags): Promise<void> {
  const { original } = await import("#app/register/index.ts");
  await withRegister(flags, async ({ register }) => {
    const { bytes, ...found } = await original(register, id, words);
    if (flags.out !== undefined) await save(flags.out, bytes);
    if (flags.json) return printJson({ ...found, bytes: bytes.length });
    if (flags.out === undefined) await new Promise<void>((resolve, reject) => void process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())));
  });
}

/** `rapporteur original`: what a source came in. */
export function addOriginal(program: Command): void {
  const command = program
    .command("original")
    .summary("give back what a source came in")
    .description("Writes the bytes that a source came in, as they came; with --json what they are, where they came from, and which page or element words of the text stand in.")
    .argument("<SOURCE>", "the source's id")
    .option("--words <START-END>", "words of the text, by their offsets", span)
    .option("--out <FILE>", "write to a file that is not there yet, in the place of standard output");
  onRegister(command).addHelpText("after", EXAMPLES).action(run);
}
