import type { Command } from "commander";
import { filtered, wishesOf, type FilterFlags } from "./filter-flags.ts";
import { paged, pagingOf, showMore, type PagingFlags } from "./paging-flags.ts";
import { quoteRoom } from "./show.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { asOfDay, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface CheckFlags extends RegisterFlags, FilterFlags, PagingFlags {
  readonly explain?: true;
}

const EXAMPLES = `
Examples:
  rapporteur check                             what wants a look, what was changed last first
  rapporteur check --country Ghana --explain   with all phrases to search for more sources
  rapporteur check --entities                  names that are likely to be one

A finding is something to look at. Nothing is changed by it.
`;

async function run(flags: CheckFlags): Promise<void> {
  const { check, filterOf } = await import("#app/register/look.ts");
  const { showChecked } = await import("./show-checked.ts");
  const screen = screenOf(flags);
  await withRegister(flags, async ({ register }) => {
    const filter = await filterOf(register, wishesOf(flags));
    const page = filter ? await check(register, filter, pagingOf(flags)) : { rows: [], next: null };
    return flags.json ? printJson(page) : print([...showChecked(page.rows, { explain: flags.explain ?? false, room: quoteRoom(screen.width) }), ...showMore(page.next)], screen);
  });
}

/** `rapporteur check`: what wants a look. */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .summary("check entries, after TUFF's quality control")
    .description("Checks entries: single-sourced, only party-sourced, likely duplicates, counted twice, dates out of order, status against evidence, values that disagree, key fields missing; each with its reason and phrases to search for more.");
  asOfDay(onRegister(paged(filtered(command))))
    .option("--entities", "countries, bodies, people, products … in the place of activities")
    .option("--explain", "all phrases to search with")
    .addHelpText("after", EXAMPLES)
    .action(run);
}
