import type { Command } from "commander";
import { dateFlag } from "./day-flag.ts";
import { paged, pagingOf, showMore, type PagingFlags } from "./paging-flags.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface HistoryFlags extends RegisterFlags, PagingFlags {
  readonly by?: string;
  readonly since?: string;
}

const EXAMPLES = `
Examples:
  rapporteur history                        what was decided last
  rapporteur history 88qqmfgynhn2           all that was decided about one entry
  rapporteur history --by Ana --since 2024-05
`;

const NOTHING = [{ indent: 0, words: [{ words: "Nothing was decided." }] }];

async function run(subject: string | undefined, { by, since, ...flags }: HistoryFlags): Promise<void> {
  const { changes, historyPage } = await import("#app/register/look.ts");
  const { showHistory } = await import("./show-history.ts");
  const screen = screenOf(flags);
  const wishes = { ...(by !== undefined && { by }), ...(since !== undefined && { since }) };
  await withRegister(flags, async ({ register }) => {
    if (subject !== undefined) {
      const page = await historyPage(register, subject, { ...pagingOf(flags), ...wishes });
      return flags.json ? printJson(page) : print([...(page.rows.length === 0 ? NOTHING : showHistory(page.rows)), ...showMore(page.next)], screen);
    }
    const page = await changes(register, wishes, pagingOf(flags));
    return flags.json ? printJson(page) : print([...(page.rows.length === 0 ? NOTHING : showHistory(page.rows, true)), ...showMore(page.next)], screen);
  });
}

/** `rapporteur history`: who decided what, when and why. */
export function addHistory(program: Command): void {
  const command = program.command("history").summary("show who decided what, when and why").description("Shows changes, the latest first; those of one entry in the order in which they were made.").argument("[ENTRY]", "the entry's id; a source's; a draft's, SOURCE/DRAFT");
  onRegister(paged(command)).option("--by <NAME>", "decided by this person").option("--since <DATE>", "decided on or after this date", dateFlag("first")).addHelpText("after", EXAMPLES).action(run);
}
