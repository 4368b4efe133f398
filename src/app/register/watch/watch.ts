import { createFetcher, createGatherer, type FetcherOptions } from "#gather/index.ts";
import type { Register } from "../register.ts";
import type { WatchedFeed } from "./feeds-at.ts";
import { watchFeed, type FeedTask } from "./watch-feed.ts";
import type { Watching, WatchOptions, WatchProgress } from "./watching.ts";

/** What came of a watch: feeds that were asked, with new things or none, or left alone; texts that are new, were there, could not be had; pages left for the next time. */
export interface Watched {
  readonly feeds: number;
  readonly unchanged: number;
  readonly held: number;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  /** what could not be had, and is asked for again */
  readonly again: number;
  /** pages that were not fetched yet */
  readonly left: number;
  /** drafts that wait for a look */
  readonly open: number;
}

// Feeds asked side by side; each host has its own pace all the same.
const SIDE_BY_SIDE = 6;

type Totals = { -readonly [K in keyof Watched]: Watched[K] };

function count(totals: Totals, progress: WatchProgress): void {
  if (progress.kind === "feed") totals[progress.state === "read" ? "feeds" : "unchanged"]++;
  if (progress.kind === "held") totals.held++;
  if (progress.kind === "pages") totals.left += progress.later;
  if (progress.kind === "failure") totals[progress.until === null ? "refused" : "again"]++;
  if (progress.kind !== "ingested") return;
  totals[progress.ingested.kind]++;
  totals.open += progress.ingested.open;
}

/** Makes what is done one thing after another. */
function createLine(): Watching["serially"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}

/** Works through tasks, some of which add others, a few side by side; the first error ends all. */
async function sideBySide(tasks: FeedTask[], work: (task: FeedTask) => Promise<void>, { stop, stopped }: { readonly stop: () => void; readonly stopped: () => boolean }): Promise<void> {
  const lane = async (): Promise<void> => {
    try {
      for (let task = tasks.shift(); task !== undefined && !stopped(); task = tasks.shift()) await work(task);
    } catch (error) {
      stop();
      throw error;
    }
  };
  while (tasks.length > 0 && !stopped()) {
    const lanes = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, lane));
    const broken = lanes.find((one) => one.status === "rejected");
    if (broken) throw broken.reason;
  }
}

/**
 * Asks feeds for what is new since the last time, fetches the pages that they name and takes them into the register. Where it stands is kept there: a watch
 * that is broken off goes on with the next. What cannot be had is noted and asked for again later, longer each time. Throws what the register throws.
 */
export async function watch(register: Register, feeds: readonly WatchedFeed[], { net, onProgress = () => {}, ...options }: WatchOptions & { readonly net?: FetcherOptions; readonly onProgress?: (progress: WatchProgress) => void }): Promise<Watched> {
  const totals: Totals = { feeds: 0, unchanged: 0, held: 0, added: 0, known: 0, refused: 0, again: 0, left: 0, open: 0 };
  const tell = (progress: WatchProgress): void => {
    count(totals, progress);
    onProgress(progress);
  };
  const tasks: FeedTask[] = feeds.map((feed) => ({ feed, depth: 0 }));
  const seen = new Set(feeds.map(({ address }) => address));
  const add = (feed: WatchedFeed, depth: number): void => {
    if (!seen.has(feed.address)) tasks.push({ feed, depth });
    seen.add(feed.address);
  };
  let broken = false;
  const stopped = (): boolean => broken || options.signal?.aborted === true;
  const gatherer = createGatherer({ worker: options.worker });
  const watching: Watching = { register, fetcher: createFetcher({ ...net, onProgress: tell }), gatherer, options, tell, serially: createLine(), add, stopped };
  try {
    await sideBySide(tasks, (task) => watchFeed(watching, task), { stop: () => void (broken = true), stopped });
  } finally {
    gatherer.close();
  }
  return totals;
}
