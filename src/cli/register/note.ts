import { text } from "node:stream/consumers";
import { InvalidArgumentError, type Command } from "commander";
import type { Noted } from "#app/register/index.ts";
import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import { EXIT } from "../exit.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { asOfDay, byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface NoteFlags extends RegisterFlags {
  readonly on?: string;
  readonly as?: ActivityKind;
  readonly status?: string;
  readonly date?: string;
  readonly due?: string;
  readonly figure?: readonly string[];
  readonly country?: readonly string[];
  readonly why?: string;
}

const EXAMPLES = `
Examples:
  rapporteur note "The nurses arrived on 2 June, the matron told me." --on 88qqmfgynhn2 --status completed --date 2021-06-02
  rapporteur note - --as supply --country GH --country PE --status offered < letter.txt

The words are kept as a source, signed and dated; the values that you give rest on them.
`;

const more = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

async function valuesOf({ status, date, due, figure = [], country = [] }: NoteFlags): Promise<readonly Noted[]> {
  const { valueOfWords } = await import("#app/register/index.ts");
  const given: readonly (readonly [Noted["property"], string])[] = [
    ...(status === undefined ? [] : [["status", status] as const]), ...country.map((one) => ["country", one] as const),
    ...(date === undefined ? [] : [["date", date] as const]), ...(due === undefined ? [] : [["due", due] as const]), ...figure.map((one) => ["figure", one] as const),
  ];
  return given.map(([property, words]) => ({ property, value: valueOfWords({ property, value: "" } as Parameters<typeof valueOfWords>[0], words) }) as Noted);
}

async function run(words: string, flags: NoteFlags, command: Command): Promise<void> {
  if ((flags.on === undefined) === (flags.as === undefined)) command.error("error: say which entry it is about, with --on, or what it makes, with --as", { exitCode: EXIT.usage });
  const { addNote } = await import("#app/register/index.ts");
  const written = words === "-" ? await text(process.stdin) : words;
  const values = await valuesOf(flags);
  await withRegister(flags, async ({ register }) => {
    const { on, as, why } = flags;
    const noted = await addNote(register, written, { entry: on ?? null, values, ...(as && { as: { kind: "activity", type: as } }), ...(why !== undefined && { why }) });
    return flags.json ? printJson(noted) : print([{ indent: 0, words: [{ words: `Noted by ${register.by} on ${noted.entry}. ` }, { words: `To take it back: rapporteur undo ${noted.changes.join(" ")}`, style: "quiet" }] }], screenOf(flags));
  });
}

function kind(value: string): ActivityKind {
  const found = activityKinds.find(({ code }) => code === value);
  if (!found) throw new InvalidArgumentError(`It is one of ${activityKinds.map(({ code }) => code).join(", ")}.`);
  return found.code;
}

/** `rapporteur note`: what somebody knows, as a source of its own. */
export function addNote(program: Command): void {
  const command = program
    .command("note")
    .summary("add what you know, signed and dated")
    .description("Adds what somebody knows as a source of its own, signed and dated, with the values that it bears out.")
    .argument("<WORDS>", "what you know; - reads it from standard input")
    .option("--on <ENTRY>", "the entry that it is about")
    .option("--as <KIND>", "make a new entry of this kind", kind)
    .option("--status <STATUS>", "on which rung it stands")
    .option("--date <DATE>", "when it was, or shall be")
    .option("--due <DATE>", "by when it shall be done")
    .option("--figure <FIGURE>", 'how much or how many: "12 nurses"; again for more', more)
    .option("--country <COUNTRY>", "a country that takes part; again for more", more)
    .option("--why <REASON>", "why, as the history shows it");
  asOfDay(byWhom(onRegister(command))).addHelpText("after", EXAMPLES).action(run);
}
