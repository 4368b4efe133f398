import { Argument, type Command } from "commander";
import type { Act } from "#model/change.ts";
import type { LinkKind } from "#model/entry.ts";
import { RapporteurError } from "#model/errors.ts";
import { dayFlag } from "./day-flag.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { byWhom, onRegister, withRegister, type RegisterFlags, type Session } from "./with-register.ts";

interface DecisionFlags extends RegisterFlags {
  readonly why?: string;
}

/** What was decided, with how to take it back. */
interface Decided {
  readonly changes: readonly string[];
  readonly said: string;
  readonly entry?: string;
}

async function decided(flags: DecisionFlags, work: (session: Session) => Promise<Decided>): Promise<void> {
  await withRegister(flags, async (session) => {
    const { changes, said, entry } = await work(session);
    if (flags.json) return printJson({ changes, ...(entry === undefined ? {} : { entry }) });
    return print([{ indent: 0, words: [{ words: `${said}. ` }, { words: `To take it back: rapporteur undo ${changes.join(" ")}`, style: "quiet" }] }], screenOf(flags));
  });
}

async function record({ register }: Session, acts: Act | readonly Act[], why?: string): Promise<readonly string[]> {
  const { decide, idsOf } = await import("#app/register/index.ts");
  return idsOf(await decide(register, acts, why));
}

/** A command that decides something: with who, and why. */
const deciding = (command: Command): Command => byWhom(onRegister(command)).option("--why <REASON>", "why, as the history shows it");

function addUndo(program: Command): void {
  const command = program.command("undo").summary("take a decision back").description("Takes decisions out of force; they stay in the history, and an undoing can be undone.").argument("<CHANGES...>", "ids of changes, as rapporteur history shows them");
  deciding(command).addHelpText("after", "\nExample:\n  rapporteur undo 8b4qzt9v0ynm --why \"it was another hospital\"\n").action((changes: readonly string[], flags: DecisionFlags) =>
    decided(flags, async ({ register }) => {
      const { idsOf, undoAll } = await import("#app/register/index.ts");
      return { changes: idsOf(await undoAll(register, changes, flags.why)), said: `Undid ${changes.join(", ")}` };
    }));
}

function addMerge(program: Command): void {
  const command = program.command("merge").summary("say that two entries, or two sources, are one").description("The second entry is taken into the first. Two sources become one report.").argument("<INTO>", "the entry that stays, or a source").argument("<FROM>", "the entry that is the same thing, or a source");
  deciding(command).addHelpText("after", "\nExamples:\n  rapporteur merge 88qqmfgynhn2 5jxgf6nrm0mn --why \"one hospital, two spellings\"\n  rapporteur merge sha256:1f… sha256:9c…      two sources are one report\n").action((into: string, from: string, flags: DecisionFlags) =>
    decided(flags, async (session) => {
      const { isSourceId, sourceId } = await import("#app/register/index.ts");
      if (!isSourceId(into)) return { changes: await record(session, { kind: "merge", into, from }, flags.why), said: `${from} is taken into ${into}`, entry: into };
      const [one, other] = [await sourceId(session.register, into), await sourceId(session.register, from)];
      const reasons = flags.why === undefined ? [] : [flags.why];
      return { changes: await record(session, { kind: "join", source: other, with: one, reasons }, flags.why), said: "They are one report", entry: one };
    }));
}

interface SplitFlags extends DecisionFlags {
  readonly source?: readonly string[];
}

const more = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function addSplit(program: Command): void {
  const command = program
    .command("split")
    .summary("part what is not one")
    .description("Gives claims of an entry to a new one, which stays apart from it; or takes a source out of its report. A whole merge is better undone.")
    .argument("<ENTRY>", "the entry, or a source")
    .argument("[CLAIMS...]", "ids of claims, as rapporteur show --explain shows them")
    .option("--source <SOURCE>", "all claims from this source; again for more", more);
  deciding(command).addHelpText("after", "\nExamples:\n  rapporteur split 88qqmfgynhn2 --source sha256:1f…\n  rapporteur split sha256:1f…                  it is a report of its own\n").action((id: string, claims: readonly string[], flags: SplitFlags) =>
    decided(flags, async (session) => {
      const { isSourceId, sourceId, splitAct } = await import("#app/register/index.ts");
      if (isSourceId(id)) {
        const source = await sourceId(session.register, id);
        return { changes: await record(session, { kind: "leave", source }, flags.why), said: "It is a report of its own", entry: source };
      }
      const { act, entry } = await splitAct(session.register, id, { claims, sources: flags.source ?? [] });
      return { changes: await record(session, act, flags.why), said: `They are the entry ${entry} now`, entry };
    }));
}

function addApart(program: Command): void {
  const command = program.command("apart").summary("say that two entries are not one").description("The two are not proposed as one again.").argument("<ENTRY>").argument("<OTHER>");
  deciding(command).addHelpText("after", "\nExample:\n  rapporteur apart 88qqmfgynhn2 5jxgf6nrm0mn\n").action((entry: string, other: string, flags: DecisionFlags) => decided(flags, async (session) => ({ changes: await record(session, { kind: "apart", entry, other }, flags.why), said: "They stay two", entry })));
}

function addPrefer(program: Command): void {
  const command = program.command("prefer").summary("prefer one of contradicting values").description("Shows one claim of a property first; the others stay beside it, with their words.").argument("<ENTRY>").argument("<CLAIM>", "the claim's id, as rapporteur show --explain shows it");
  const example = "\nExample:\n  rapporteur prefer 88qqmfgynhn2 ht3r9m0aw2ke --why \"the ministry's own count\"\n";
  byWhom(onRegister(command)).requiredOption("--why <REASON>", "why, as the history shows it").addHelpText("after", example).action((entry: string, claim: string, flags: DecisionFlags) =>
    decided(flags, async (session) => {
      const { preferAct } = await import("#app/register/index.ts");
      return { changes: await record(session, await preferAct(session.register, entry, claim), flags.why), said: "It is preferred", entry };
    }));
}

interface ChargeFlags extends DecisionFlags {
  readonly lookAgain?: string;
}

function addCharge(program: Command): void {
  const command = program.command("charge").summary("put somebody in charge of an entry").description("Says who looks after an entry, and on which day to look again.").argument("<ENTRY>").argument("[PERSON]", "who looks after it; nobody again where no name is given");
  deciding(command).option("--look-again <DAY>", "the day on which to look again, 2024-05-31", dayFlag).addHelpText("after", "\nExamples:\n  rapporteur charge 88qqmfgynhn2 Ana --look-again 2025-01-15\n  rapporteur charge 88qqmfgynhn2\n").action((entry: string, person: string | undefined, flags: ChargeFlags) => {
    if (person?.trim() === "" || (person === undefined && flags.lookAgain !== undefined)) throw new RapporteurError("usage", undefined, "say who looks after it: rapporteur charge ENTRY PERSON --look-again DAY");
    return decided(flags, async (session) => {
      const charge = person === undefined ? null : { person, ...(flags.lookAgain === undefined ? {} : { lookAgain: flags.lookAgain }) };
      return { changes: await record(session, { kind: "charge", entry, charge }, flags.why), said: person === undefined ? "Nobody looks after it" : `${person} looks after it`, entry };
    });
  });
}

const LINKS: readonly LinkKind[] = ["delivers", "part-of", "follows"];

interface LinkFlags extends DecisionFlags {
  readonly not?: true;
}

function addLink(program: Command): void {
  const command = program
    .command("link")
    .summary("link what delivers to what was promised")
    .description("Links two activities: this delivers that, is part of it, or follows from it.")
    .argument("<ENTRY>")
    .addArgument(new Argument("<HOW>").choices(LINKS))
    .argument("<OTHER>")
    .option("--not", "take the link away");
  deciding(command).addHelpText("after", "\nExample:\n  rapporteur link 5jxgf6nrm0mn delivers 88qqmfgynhn2\n").action((...[entry, kind, to, flags]: [string, LinkKind, string, LinkFlags]) =>
    decided(flags, async (session) => ({ changes: await record(session, { kind: flags.not ? "unlink" : "link", entry, link: { kind, to } }, flags.why), said: flags.not ? "They are not linked" : `${entry} ${kind} ${to}`, entry })));
}

/** The commands that decide: undo, merge, split, apart, prefer, charge, link. */
export function addDecisions(program: Command): void {
  for (const add of [addUndo, addMerge, addSplit, addApart, addPrefer, addCharge, addLink]) add(program);
}
