import { Option, type Command } from "commander";
import type { ReviewItem } from "#app/register/index.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { quoteRoom } from "./show.ts";
import { byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface ReviewFlags extends RegisterFlags {
  readonly kind?: "activity" | "entity";
  readonly source?: string;
  readonly state?: "open" | "unsure";
}

const EXAMPLES = `
Keys:
  a accept    with whom it names, and the links that the source states
  j join      it is the entry that it looks like
  e edit      accept it with other values; what was read stays beside them
  x reject    u unsure    s skip    z undo the last one    q end

Examples:
  rapporteur review --kind activity
  rapporteur review --state unsure
  echo aaxs | rapporteur review --json      keys from a pipe, a line for each decision
`;

async function run({ kind, source, state = "open", ...flags }: ReviewFlags): Promise<void> {
  const [{ reviewSession }, { showDraft }, { keyboard, piped }] = await Promise.all([import("./review-session.ts"), import("./show-draft.ts"), import("./keys.ts")]);
  const screen = screenOf(flags);
  const keys = process.stdin.isTTY ? keyboard(process.stdin, process.stderr) : await piped(process.stdin, process.stderr);
  let seen = 0;
  const show = async (item: ReviewItem, waiting: number): Promise<void> => {
    seen++;
    if (!flags.json) await print(showDraft(item, { waiting, room: quoteRoom(screen.width) }), screen);
  };
  await withRegister(flags, async ({ register }) => {
    const of = source === undefined ? {} : { source: await (await import("#app/register/index.ts")).sourceId(register, source) };
    const decided = await reviewSession({
      register, keys, show, filter: { state, ...(kind && { kind }), ...of },
      tell: (told) => (flags.json ? printJson(told) : print([{ indent: 0, words: [{ words: told.verdict, style: "heading" }, { words: told.entry === null ? "" : ` ${told.entry}`, style: "quiet" }] }], screen)),
      complain: (message) => void process.stderr.write(`rapporteur: ${message}\n`),
    });
    const ended = decided > 0 ? `${decided} decided.` : seen > 0 ? "Nothing was decided." : "Nothing to review.";
    if (!flags.json) await print([{ indent: 0, words: [{ words: ended, style: "quiet" }] }], screen);
  });
  keys.close();
}

/** `rapporteur review`: one draft at a time, one key one decision. */
export function addReview(program: Command): void {
  const command = program
    .command("review")
    .summary("decide drafts, one key one decision")
    .description("Shows open drafts one at a time, each with its words and what it looks like; one key decides. Reads keys from a pipe too.")
    .addOption(new Option("--kind <KIND>", "only activities, or only whom they name").choices(["activity", "entity"]))
    .option("--source <SOURCE>", "only what this source says")
    .addOption(new Option("--state <STATE>", "open ones, or those set aside as unsure").choices(["open", "unsure"]));
  byWhom(onRegister(command)).addHelpText("after", EXAMPLES).action(run);
}
