import { InvalidArgumentError, type Command } from "commander";
import type { FollowedUp } from "#app/register/index.ts";
import { quoteRoom } from "./show.ts";
import { paged, pagingOf, showMore, type PagingFlags } from "./paging-flags.ts";
import { print, printJson, screenOf } from "./screen.ts";
import { asOfDay, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface CommitmentFlags extends RegisterFlags, PagingFlags {
  readonly overdue?: true;
  readonly due?: true;
  readonly silent?: string;
  readonly contradicted?: true;
  readonly lookAgain?: true;
  readonly country?: readonly string[];
  readonly owner?: string;
  readonly charge?: string;
}

const EXAMPLES = `
Examples:
  rapporteur commitments --overdue
  rapporteur commitments --silent 12m --country Ghana
  rapporteur commitments --owner PE --due
  rapporteur commitments --charge Ana --look-again

Overdue, silent and the like are inferences: no source says them, and they are not stored.
`;

function period(value: string): string {
  if (!/^\d{1,4}[dwmy]$/.test(value)) throw new InvalidArgumentError("It is no length of time such as 90d, 6w, 12m or 2y.");
  return value;
}

const more = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** A follow-up as programs get it: with the entry's id in the place of the entry. */
const lineOf = ({ entry, deliveries, sources: _, ...rest }: FollowedUp): object => ({ entry: entry.id, ...rest, deliveries: deliveries.map(({ id }) => id) });

async function run({ silent, country, owner, ...flags }: CommitmentFlags): Promise<void> {
  const { commitments, countryCode, periodOf } = await import("#app/register/look.ts");
  const [{ showFollowUps }, { createNotes, showSources }] = await Promise.all([import("./show-follow-up.ts"), import("./notes.ts")]);
  const screen = screenOf(flags);
  const { overdue, due, contradicted, lookAgain, charge } = flags;
  const length = silent === undefined ? null : periodOf(silent);
  const wishes = {
    ...(overdue && { overdue }), ...(due && { due }), ...(contradicted && { contradicted }), ...(lookAgain && { lookAgain }), ...(charge !== undefined && { charge }),
    ...(length && { silent: length }), ...(country && { countries: country.map(countryCode) }), ...(owner !== undefined && { owner: countryCode(owner) }),
  };
  await withRegister(flags, async ({ register }) => {
    const page = await commitments(register, wishes, pagingOf(flags));
    if (flags.json) return printJson({ rows: page.rows.map(lineOf), next: page.next });
    if (page.rows.length === 0) return print([{ indent: 0, words: [{ words: "No such commitment." }] }], screen);
    const notes = createNotes();
    const shown = showFollowUps(page.rows, notes, quoteRoom(screen.width));
    return print([...shown, ...showSources(notes, new Map(page.rows.flatMap(({ sources }) => [...sources]))), ...showMore(page.next)], screen);
  });
}

/** `rapporteur commitments`: what was promised, and what came of it. */
export function addCommitments(program: Command): void {
  const command = program.command("commitments").summary("follow up what was promised").description("Lists what somebody said would, might or should happen and is not said to be done: who owes what to whom, by when, last heard of when.");
  asOfDay(onRegister(paged(command)))
    .option("--overdue", "those whose day has passed")
    .option("--due", "those whose day comes within 90 days")
    .option("--silent <TIME>", "those of which nothing was heard for so long: 12m", period)
    .option("--contradicted", "those of which sources say what cannot both be")
    .option("--look-again", "those that somebody in charge wants to look at again by today")
    .option("--country <COUNTRY>", "in which this country takes part; again for more", more)
    .option("--owner <COUNTRY>", "that this country owes")
    .option("--charge <PERSON>", "that this person looks after")
    .addHelpText("after", EXAMPLES)
    .action(run);
}
