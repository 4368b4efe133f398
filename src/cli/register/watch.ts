import { setTimeout } from "node:timers/promises";
import { InvalidArgumentError, type Command } from "commander";
import type { Register, Watched, WatchedFeed, WatchProgress } from "#app/register/index.ts";
import manifest from "../../../package.json" with { type: "json" };
import { EXIT } from "../exit.ts";
import { fetching, netOf, sayProgress, type NetFlags } from "../net-flags.ts";
import { plain } from "../plain.ts";
import { sayError } from "../say-error.ts";
import { readWeights } from "../weights.ts";
import { READ_WORKER, WORKER } from "../worker.ts";
import { acceptedFrom, accepting, type AcceptFlags } from "./accept-flag.ts";
import { print, printJson, screenOf, type Screen } from "./screen.ts";
import { showIngested, showTaken } from "./show-ingested.ts";
import { byWhom, onRegister, withRegister, type RegisterFlags } from "./with-register.ts";

interface WatchFlags extends RegisterFlags, NetFlags, AcceptFlags {
  readonly most?: number;
  readonly every?: number;
  readonly retry?: true;
}

const EXAMPLES = `
FEEDS are files of feeds (OPML, or an address a line) and addresses of feeds, sitemaps or such lists. Where none is
named, those of the register's own outlets: rapporteur outlet NAME --feed ADDRESS.

Examples:
  rapporteur watch                                what is new in the feeds of your outlets
  rapporteur watch https://example.org/feed.xml   one feed
  rapporteur watch feeds.opml --every 60          all of a list, again every hour
  rapporteur watch --retry                        also what had to wait, or was given up

Whoever breaks it off goes on with the next: where each address stands is kept in the register. robots.txt is heeded.
Exit codes: 0 all had or unchanged, 1 some could not be (each is named on standard error), 2 usage.
`;

function whole(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 100_000) throw new InvalidArgumentError("It is no number from 1 to 100,000.");
  return count;
}

const say = (words: string): void => void process.stderr.write(`${words}\n`);
const minuteOf = (time: string): string => time.slice(0, 16).replace("T", " ");

/** Progress and errors go to standard error; what was taken in is printed. */
async function tell(progress: WatchProgress, { json }: WatchFlags, screen: Screen): Promise<void> {
  switch (progress.kind) {
    case "failure":
      process.exitCode = EXIT.someFailed;
      return sayError(progress.error, progress.until === null ? "" : `It is asked again after ${minuteOf(progress.until)}.`);
    case "feed":
      return say(`${plain(progress.address)}: ${progress.state === "unchanged" ? "unchanged" : `${progress.named} new`}`);
    case "held":
      return say(`${plain(progress.address)}: left alone until ${minuteOf(progress.until)}`);
    case "pages":
      return say(`${plain(progress.address)}: ${progress.now} to fetch${progress.later > 0 ? `, ${progress.later} the next time` : ""}`);
    case "ingested":
      return json ? printJson({ place: progress.place, ...progress.ingested }) : print([showIngested(progress.place, progress.ingested)], screen);
    default:
      return sayProgress(progress);
  }
}

function showWatched({ feeds, unchanged, held, again, left, ...taken }: Watched) {
  const asked = [`${feeds + unchanged} ${feeds + unchanged === 1 ? "feed" : "feeds"} asked`, unchanged > 0 ? `${unchanged} unchanged` : "", held > 0 ? `${held} left alone` : ""].filter(Boolean).join(", ");
  return showTaken(taken, [again > 0 ? `${again} asked again later` : "", left > 0 ? `${left} left for the next time` : "", asked]);
}

interface Round {
  readonly register: Register;
  readonly feeds: readonly WatchedFeed[];
  readonly flags: WatchFlags;
}

async function watchOnce({ register, feeds, flags }: Round): Promise<void> {
  const [{ watch }, { openReader, threadedReader }] = await Promise.all([import("#app/register/index.ts"), import("#app/index.ts")]);
  const screen = screenOf(flags);
  const reader = threadedReader(openReader(readWeights), READ_WORKER);
  let told = Promise.resolve();
  const onProgress = (progress: WatchProgress): void => void (told = told.then(() => tell(progress, flags, screen)));
  const options = { read: reader.read, worker: WORKER, net: netOf(flags), reader: "rapporteur", version: manifest.version, ...acceptedFrom(flags), ...(flags.most !== undefined && { most: flags.most }), retry: flags.retry ?? false, onProgress };
  const watched = await watch(register, feeds, options).finally(reader.close);
  await told;
  if (!flags.json) await print(showWatched(watched), screen);
}

async function run(places: readonly string[], flags: WatchFlags): Promise<void> {
  const { feedsAt } = await import("#app/register/index.ts");
  do {
    await withRegister(flags, async ({ register }) => {
      const feeds = await feedsAt(register, places, process.stdin);
      if (feeds.length === 0) say("No outlet of the register has a feed. Name one, or: rapporteur outlet NAME --feed ADDRESS");
      else await watchOnce({ register, feeds, flags });
    });
    if (flags.every !== undefined) await setTimeout(flags.every * 60_000);
  } while (flags.every !== undefined);
}

/** `rapporteur watch`: what is new in feeds, into the register. */
export function addWatch(program: Command): void {
  const command = program
    .command("watch")
    .summary("fetch what is new in feeds and take it into the register")
    .description("Asks feeds for what is new since the last time, fetches the pages that they name, and takes them into the register.")
    .argument("[FEEDS...]", "files of feeds, addresses; - is standard input")
    .option("--every <MINUTES>", "again and again, so many minutes apart, until it is interrupted", whole)
    .option("--most <COUNT>", "the most pages of one feed at a time, 200 where nothing is said", whole)
    .option("--retry", "ask also for what has to wait, and for pages that were given up");
  byWhom(onRegister(fetching(accepting(command)))).addHelpText("after", EXAMPLES).action(run);
}
