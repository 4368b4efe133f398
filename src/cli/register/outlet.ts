import { InvalidArgumentError, Option, type Command } from "commander";
import type { Outlet, OutletKind } from "#model/outlet.ts";
import { BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface OutletFlags extends RegisterFlags {
  readonly kind?: OutletKind;
  readonly country?: string;
  readonly language?: string;
  readonly owner?: string;
  readonly party?: boolean;
  readonly feed?: readonly string[];
  readonly why?: string;
}

const KINDS: readonly OutletKind[] = ["official-party", "implementer", "official-other", "academic", "ngo", "agency", "media", "social-media", "person"];

const EXAMPLES = `
Examples:
  rapporteur outlet                                              those that were described
  rapporteur outlet "Ministry of Health of Ghana" --kind official-party --country GH
  rapporteur outlet "Prensa Latina" --kind agency --country CU --language es --owner "Government of Cuba" --party \\
    --feed https://example.org/rss                               its feed is watched by: rapporteur watch

What is not said stays as it was described before. Scores count official sources by what is said here, and what a party publishes counts as
a party's word.
`;

function feed(value: string, before: readonly string[] = []): readonly string[] {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new InvalidArgumentError("It is no address such as https://example.org/rss.");
  return [...before, value];
}

function partsOf({ country, language, owner, party, feeds }: Outlet): readonly string[] {
  const says = party === undefined ? undefined : party ? "party" : "no party";
  const count = feeds && `${feeds.length} ${feeds.length === 1 ? "feed" : "feeds"}`;
  return [country, language, owner && plain(owner), says, count].flatMap((part) => (part ? [part] : []));
}

const showOutlet = (one: Outlet): Paragraph => ({ indent: BODY, hang: 2, label: { words: one.kind, style: "quiet" }, words: [{ words: plain(one.name) }, { words: partsOf(one).map((part) => ` · ${part}`).join(""), style: "quiet" }] });

const described = ({ kind, country, language, owner, party, feed: feeds }: OutletFlags): Partial<Outlet> =>
  Object.fromEntries(Object.entries({ kind, country, language, owner, party, feeds }).filter(([, value]) => value !== undefined)) as Partial<Outlet>;

async function run(name: string | undefined, flags: OutletFlags): Promise<void> {
  const { countryCode, decide, idsOf, outletId, outlets } = await import("#app/register/index.ts");
  const screen = screenOf(flags);
  await withRegister(flags, async ({ register }) => {
    const all = await outlets(register.db);
    if (name === undefined) {
      if (flags.json) return printJson({ rows: all, next: null });
      return print(all.length === 0 ? [{ indent: 0, words: [{ words: "No outlet was described." }] }] : all.map(showOutlet), screen);
    }
    const id = outletId(name);
    const said = described({ ...flags, ...(flags.country !== undefined && { country: countryCode(flags.country) }) });
    const outlet: Outlet = { kind: "media", ...all.find((one) => one.id === id), ...said, id, name };
    const changes = idsOf(await decide(register, { kind: "describe", outlet }, flags.why));
    return flags.json ? printJson({ changes, outlet }) : print([{ indent: 0, words: [{ words: `${plain(name)} is ${[outlet.kind, ...partsOf(outlet)].join(" · ")}. ` }, { words: `To take it back: rapporteur undo ${changes.join(" ")}`, style: "quiet" }] }], screen);
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
    .option("--language <CODE>", "the language that it publishes in: es")
    .option("--owner <NAME>", "to whom it belongs")
    .option("--party", "it speaks for its country or owner")
    .option("--no-party", "it does not")
    .option("--feed <ADDRESS>", "a feed or sitemap of it (may be given again; all of them, each time)", feed)
    .option("--why <REASON>", "why, as the history shows it");
  byWhom(onRegister(command)).addHelpText("after", EXAMPLES).action(run);
}
