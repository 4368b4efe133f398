import type { Command } from "commander";
import type { Refusal } from "#app/register/index.ts";
import { ERRORS } from "#model/errors.ts";
import { BLANK, BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { paged, pagingOf, showMore, type PagingFlags } from "./paging-flags.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

type RefusedFlags = RegisterFlags & PagingFlags;

const EXAMPLES = `
Examples:
  rapporteur refused                what could not be taken in, the latest first
  rapporteur refused --json         for programs, with the code of each error

What is taken in later goes from this list by itself.
`;

function showRefusal({ place, code, detail, lastAt, times, by }: Refusal): Paragraph[] {
  const { means, remedy } = ERRORS[code];
  const when = `${lastAt.slice(0, 10)} · ${plain(by)}${times > 1 ? ` · ${times} times` : ""}`;
  return [
    { indent: BODY, hang: 2, label: { words: code, style: "ended" }, words: [{ words: plain(place) }, { words: ` · ${when}`, style: "quiet" }] },
    { indent: BODY, hang: 2, words: [{ words: `${means}${detail === null ? "" : ` (${plain(detail)})`}. ${remedy}`, style: "quiet" }] },
  ];
}

async function run(flags: RefusedFlags): Promise<void> {
  const { refused } = await import("#app/register/look.ts");
  await withRegister(flags, async ({ register }) => {
    const page = await refused(register, pagingOf(flags));
    if (flags.json) return printJson(page);
    if (page.total === 0) return print([{ indent: 0, words: [{ words: "Nothing was refused." }] }], screenOf(flags));
    const count: Paragraph = { indent: 0, words: [{ words: `${page.total} refused`, style: "quiet" }] };
    return print([...page.rows.flatMap(showRefusal), BLANK, count, ...showMore(page.next)], screenOf(flags));
  });
}

/** `rapporteur refused`: what could not be taken in, when and why. */
export function addRefused(program: Command): void {
  const command = program.command("refused").summary("list what could not be taken in, and why").description("Lists files and addresses that could not be taken into the register, when and why, and what to do about it.");
  onRegister(paged(command)).addHelpText("after", EXAMPLES).action(run);
}
