import { Option, type Command } from "commander";
import type { EntriesPage, EntryOrder } from "#app/register/index.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { filtered, wishesOf, type FilterFlags } from "./filter-flags.ts";
import { paged, pagingOf, showMore, type PagingFlags } from "./paging-flags.ts";
import { showWaiting } from "./show-waiting.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface EntriesFlags extends RegisterFlags, FilterFlags, PagingFlags {
  readonly order?: EntryOrder;
  readonly facets?: true;
}

const EXAMPLES = `
Examples:
  rapporteur entries --pair CU,KZ --status pledged,agreed
  rapporteur entries --kind deployment --from 2020 --to 2021
  rapporteur entries --product Soberana --text "phase III"
  rapporteur entries --kind person,organisation --order name
  rapporteur entries --country Ghana --facets      how many of each kind, rung, year
`;

const row = (label: string, values: readonly { readonly value: string; readonly count: number }[]): Paragraph[] =>
  values.length === 0 ? [] : [{ indent: BODY, hang: 2, label: { words: label, style: "quiet" }, words: [{ words: values.slice(0, 12).map(({ value, count }) => `${value}\u00a0${count}`).join(" · ") }] }];

/** What was looked for in the place of words that the register does not have. */
const showSpelt = ({ spelt = [] }: EntriesPage): Paragraph[] =>
  spelt.length === 0 ? [] : [...spelt.map(({ asked, meant }): Paragraph => ({ indent: 0, words: [{ words: `Nothing has “${plain(asked)}”; looked for ${meant.map((word) => `“${plain(word)}”`).join(", ")}.`, style: "quiet" }] })), BLANK];

async function run(flags: EntriesFlags): Promise<void> {
  const { countEntries, listEntries } = await import("#app/register/look.ts");
  const { showSummaries } = await import("./show-summaries.ts");
  const wishes = { ...wishesOf(flags), ...(flags.order && { order: flags.order }) };
  const screen = screenOf(flags);
  await withRegister(flags, async ({ register }) => {
    if (flags.facets) {
      const { total, ...each } = await countEntries(register, wishes);
      if (flags.json) return printJson({ total, ...each });
      return print([{ indent: 0, words: [{ words: `${total} entries`, style: "title" }] }, BLANK, ...Object.entries(each).flatMap(([name, values]) => row(name, values))], screen);
    }
    const page = await listEntries(register, wishes, pagingOf(flags));
    if (flags.json) return printJson(page);
    return print([...showSpelt(page), ...showSummaries(page.rows), ...(page.rows.length === 0 ? await showWaiting(register) : []), ...showMore(page.next)], screen);
  });
}

/** `rapporteur entries`: what the register holds, narrowed down. */
export function addEntries(program: Command): void {
  const command = program.command("entries").summary("list what the register holds").description("Lists entries: activities, and with --kind or --entities those whom they name. All filters that are given must hold.");
  onRegister(paged(filtered(command)))
    .option("--entities", "countries, bodies, people, products … in the place of activities")
    .option("--facets", "count by kind, rung, country, year in the place of a list")
    .addOption(new Option("--order <ORDER>", "which comes first: the latest date, the last change, or by name").choices(["date", "changed", "name"]))
    .addHelpText("after", EXAMPLES)
    .action(run);
}
