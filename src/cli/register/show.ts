import type { Command } from "commander";
import { roomOf } from "../page.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { asOfDay, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface ShowFlags extends RegisterFlags {
  readonly explain?: true;
}

const EXAMPLES = `
Examples:
  rapporteur show 88qqmfgynhn2             its ladder, claims with quotes, contradictions, history
  rapporteur show country:GH --json
`;

/** Columns that a quote may take: two lines of the page. */
export const quoteRoom = (width: number): number => roomOf(width) * 2 - 10;

async function run(id: string, flags: ShowFlags): Promise<void> {
  const { show } = await import("#app/register/index.ts");
  const { showDossier } = await import("./show-dossier.ts");
  const screen = screenOf(flags);
  await withRegister(flags, async ({ register }) => {
    const dossier = await show(register, id);
    if (flags.json) {
      const { case: { linked }, ...rest } = dossier;
      return printJson({ ...rest, linked });
    }
    return print(showDossier(dossier, { room: flags.explain ? Number.POSITIVE_INFINITY : quoteRoom(screen.width), explain: flags.explain ?? false }), screen);
  });
}

/** `rapporteur show`: all about one entry. */
export function addShow(program: Command): void {
  const command = program.command("show").summary("show all about one entry").description("Shows an entry: every value with its quote, the ladder, what contradicts, what follows, what was decided.").argument("<ENTRY>", "the entry's id");
  asOfDay(onRegister(command)).option("--explain", "whole quotes, and the id, speaker and day of each claim").addHelpText("after", EXAMPLES).action(run);
}
