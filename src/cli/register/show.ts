import type { Command } from "commander";
import { roomOf, type Paragraph } from "../page.ts";
import { paged, pagingOf, showMore, type PagingFlags } from "./paging-flags.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { asOfDay, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface ShowFlags extends RegisterFlags, PagingFlags {
  readonly explain?: true;
  readonly mentions?: true;
}

const EXAMPLES = `
Examples:
  rapporteur show 88qqmfgynhn2             its ladder, claims with quotes, contradictions, history
  rapporteur show country:GH --json
  rapporteur show country:GH --mentions    where it is named besides, a page at a time
`;

const NOWHERE: Paragraph[] = [{ indent: 0, words: [{ words: "No source names it without saying more." }] }];

/** Columns that a quote may take: two lines of the page. */
export const quoteRoom = (width: number): number => roomOf(width) * 2 - 10;

async function runMentions(id: string, flags: ShowFlags): Promise<void> {
  const [{ mentions }, { showMentions }] = await Promise.all([import("#app/register/look.ts"), import("./show-mentions.ts")]);
  await withRegister(flags, async ({ register }) => {
    const page = await mentions(register, id, pagingOf(flags));
    return flags.json ? printJson(page) : print(page.rows.length === 0 ? NOWHERE : [...showMentions(page.rows), ...showMore(page.next)], screenOf(flags));
  });
}

async function run(id: string, flags: ShowFlags): Promise<void> {
  if (flags.mentions) return runMentions(id, flags);
  const { show } = await import("#app/register/look.ts");
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
  asOfDay(onRegister(paged(command))).option("--mentions", "in its place, where sources name it without saying anything new").option("--explain", "whole quotes, the id, speaker and day of each claim, and the ids of sources").addHelpText("after", EXAMPLES).action(run);
}
