import type { Command } from "commander";
import { quoteRoom } from "./show.ts";
import { showWaiting } from "./show-waiting.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { asOfDay, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

const EXAMPLES = `
Examples:
  rapporteur pair CU KZ
  rapporteur pair Ghana "Côte d'Ivoire" --json
`;

async function run(a: string, b: string, flags: RegisterFlags): Promise<void> {
  const { pair } = await import("#app/register/look.ts");
  const { showPair } = await import("./show-pair.ts");
  const screen = screenOf(flags);
  await withRegister(flags, async ({ register }) => {
    const { cases, ...summary } = await pair(register, [a, b]);
    if (!flags.json) return print([...showPair({ ...summary, cases }, quoteRoom(screen.width)), ...(cases.size === 0 ? await showWaiting(register) : [])], screen);
    return printJson({ ...summary, entries: Object.fromEntries([...cases].map(([id, { entry }]) => [id, entry])) });
  });
}

/** `rapporteur pair`: two countries and all between them. */
export function addPair(program: Command): void {
  const command = program
    .command("pair")
    .summary("show what there is between two countries")
    .description("Shows what there is between two countries: agreements, activities by kind, open commitments, figures, people, a timeline.")
    .argument("<COUNTRY>", "by ISO code or name")
    .argument("<OTHER>", "by ISO code or name");
  asOfDay(onRegister(command)).addHelpText("after", EXAMPLES).action(run);
}
