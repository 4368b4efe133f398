import { Option, type Command } from "commander";
import type { OutletKind } from "#model/outlet.ts";
import { BODY } from "../page.ts";
import { plain } from "../plain.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface OutletFlags extends RegisterFlags {
  readonly kind?: OutletKind;
  readonly country?: string;
  readonly why?: string;
}

const KINDS: readonly OutletKind[] = ["official-party", "implementer", "official-other", "academic", "ngo", "agency", "media", "social-media", "person"];

const EXAMPLES = `
Examples:
  rapporteur outlet                                              those that were described
  rapporteur outlet "Ministry of Health of Ghana" --kind official-party --country GH

Scores count official sources by what is said here, and what a party publishes counts as a party's word.
`;

async function run(name: string | undefined, { kind = "media", country, why, ...flags }: OutletFlags): Promise<void> {
  const { countryCode, decide, idsOf, outletId, outlets } = await import("#app/register/index.ts");
  const screen = screenOf(flags);
  await withRegister(flags, async ({ register }) => {
    if (name === undefined) {
      const all = await outlets(register.db);
      if (flags.json) return printJson({ rows: all, next: null });
      return print(all.length === 0 ? [{ indent: 0, words: [{ words: "No outlet was described." }] }] : all.map((one) => ({ indent: BODY, label: { words: one.kind, style: "quiet" as const }, words: [{ words: plain(one.name) }, { words: one.country ? ` · ${one.country}` : "", style: "quiet" as const }] })), screen);
    }
    const outlet = { id: outletId(name), name, kind, ...(country === undefined ? {} : { country: countryCode(country) }) };
    const changes = idsOf(await decide(register, { kind: "describe", outlet }, why));
    return flags.json ? printJson({ changes, outlet }) : print([{ indent: 0, words: [{ words: `${plain(name)} is ${kind}. ` }, { words: `To take it back: rapporteur undo ${changes.join(" ")}`, style: "quiet" }] }], screen);
  });
}

/** `rapporteur outlet`: what sort of publisher somebody is. */
export function addOutlet(program: Command): void {
  const command = program
    .command("outlet")
    .summary("say what sort of publisher somebody is")
    .description("Describes a publisher by the name that its sources give, after TUFF's ranking of sources; lists those described where no name is given.")
    .argument("[NAME]")
    .addOption(new Option("--kind <KIND>", "what it is, media where nothing is said").choices(KINDS))
    .option("--country <COUNTRY>", "where it belongs")
    .option("--why <REASON>", "why, as the history shows it");
  byWhom(onRegister(command)).addHelpText("after", EXAMPLES).action(run);
}
