import { cleanAddress, errorOf, feedsIn, type Fetched, type Gathered } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { fetchOf, keepFetch, mendRefusals, namePages, waitingPages, type Fetch } from "#registry/index.ts";
import { attempt } from "../../attempt.ts";
import { gatherFetched } from "../../gather-source.ts";
import type { WatchedFeed } from "./feeds-at.ts";
import { failed, had, unasked } from "./standing.ts";
import { take } from "./take.ts";
import { watchPage } from "./watch-page.ts";
import { tellFailure, type Watching } from "./watching.ts";

const MOST_PAGES = 200;
/** Sitemaps and lists name sitemaps and feeds, but not for ever. */
const MOST_DEPTH = 2;

export interface FeedTask {
  readonly feed: WatchedFeed;
  /** how many lists or sitemaps led here */
  readonly depth: number;
}

/** An entry that says all there is is taken as it stands; an address that was had before is not taken again. */
async function takeEntry(watching: Watching, feed: WatchedFeed, entry: Gathered): Promise<boolean> {
  const { db, now } = watching.register;
  const clean = await attempt(() => (entry.url ? cleanAddress(entry.url.value).href : undefined));
  const address = clean instanceof RapporteurError ? undefined : clean;
  const known = address === undefined ? undefined : await fetchOf(db, address);
  if (known?.state === "done") return false;
  const place = address ?? entry.place;
  const error = await take(watching, entry, { feed, place });
  if (error) await tellFailure(watching, place, { error, until: null });
  if (address !== undefined) await keepFetch(db, had(unasked(address, "page", feed.address), now()));
  return error === null;
}

interface Held {
  readonly pages: string[];
  entries: number;
  /** what is wrong with the feed itself */
  wrong: RapporteurError | null;
}

/** Notes a page to be fetched, by the address that it is asked for by; one that can never be is refused at once. */
async function notePage(watching: Watching, pages: string[], address: string): Promise<void> {
  const clean = await attempt(() => cleanAddress(address).href);
  if (clean instanceof RapporteurError) await tellFailure(watching, clean.place ?? address, { error: clean, until: null });
  else pages.push(clean);
}

/** What a feed or sitemap holds: entries are taken in, pages noted, further sitemaps added. */
async function takeOutcomes(watching: Watching, { feed, depth }: FeedTask, answer: Fetched): Promise<Held> {
  const held: Held = { pages: [], entries: 0, wrong: null };
  for await (const outcome of gatherFetched(watching.gatherer, feed.address, answer)) {
    if (outcome.kind === "refusal" && outcome.place === feed.address) held.wrong = errorOf(outcome);
    else if (outcome.kind === "refusal") await tellFailure(watching, outcome.place, { error: errorOf(outcome), until: null });
    else if (outcome.kind === "link" && outcome.to === "sitemap") watching.add({ ...feed, address: outcome.url }, depth + 1);
    else if (outcome.kind === "link") await notePage(watching, held.pages, outcome.url);
    else if (outcome.format !== "feed") throw new RapporteurError("no-feed", feed.address);
    else if (outcome.partial && outcome.url) await notePage(watching, held.pages, outcome.url.value);
    else held.entries += (await takeEntry(watching, feed, outcome)) ? 1 : 0;
  }
  return held;
}

/** Takes a feed, and notes at the end that it was had: whoever is broken off before asks for it again. */
async function takeFeed(watching: Watching, task: FeedTask, { answer, known }: { readonly answer: Fetched; readonly known: Fetch }): Promise<void> {
  const { register: { db, now }, tell } = watching;
  const { address } = task.feed;
  const list = feedsIn(answer.bytes, address);
  for (const feed of list ?? []) watching.add(feed, task.depth + 1);
  const { pages, entries, wrong } = list ? { pages: [], entries: 0, wrong: null } : await takeOutcomes(watching, task, answer);
  // A feed may have no entry today; one that breaks off has those before.
  if (wrong && wrong.code !== "empty" && pages.length + entries === 0) throw wrong;
  const named = (await namePages(db, address, pages)).length + entries;
  await keepFetch(db, had(known, now(), answer));
  await mendRefusals(db, address, now());
  tell({ kind: "feed", address, state: "read", named });
}

async function failFeed(watching: Watching, known: Fetch, { error, again }: { readonly error: RapporteurError; readonly again: number | null }): Promise<void> {
  const now = failed(known, { again }, watching.register.now());
  await keepFetch(watching.register.db, now);
  await tellFailure(watching, known.address, { error, until: now.notBefore });
}

async function askFeed(watching: Watching, task: FeedTask, known: Fetch): Promise<void> {
  const { register: { db, now }, fetcher, serially, tell } = watching;
  const answer = await fetcher.fetch(known.address, known);
  await serially(async () => {
    try {
      if (answer.kind === "denied") return await failFeed(watching, known, answer);
      if (answer.kind === "fetched") return await takeFeed(watching, task, { answer, known });
      await keepFetch(db, had(known, now()));
      tell({ kind: "feed", address: known.address, state: "unchanged", named: 0 });
    } catch (error) {
      if (!(error instanceof RapporteurError) || error.place !== known.address) throw error;
      await failFeed(watching, known, { error, again: null });
    }
  });
}

async function fetchPages(watching: Watching, feed: WatchedFeed): Promise<void> {
  const { register: { db, now }, options: { most = MOST_PAGES, retry = false }, tell, stopped } = watching;
  const waiting = await waitingPages(db, feed.address, { now: now(), all: retry });
  const pages = waiting.slice(0, most);
  if (pages.length > 0) tell({ kind: "pages", address: feed.address, now: pages.length, later: waiting.length - pages.length });
  for (const page of pages) {
    if (stopped()) return;
    await watchPage(watching, feed, page);
  }
}

/** Asks a feed for what is new, and fetches the pages that it names: those of this time and those that were left the last time. */
export async function watchFeed(watching: Watching, task: FeedTask): Promise<void> {
  const { register: { db, now }, options: { retry = false }, tell } = watching;
  const { feed, depth } = task;
  if (depth > MOST_DEPTH) return;
  const clean = await attempt(() => cleanAddress(feed.address).href);
  if (clean instanceof RapporteurError) return tellFailure(watching, clean.place ?? feed.address, { error: clean, until: null });
  // Another feed may name this one as a page of its own: what is known of that page is nothing to this feed.
  const there = await fetchOf(db, feed.address);
  const known = there?.kind === "feed" ? there : unasked(feed.address, "feed", null);
  if (known.notBefore !== null && known.notBefore > now() && !retry) tell({ kind: "held", address: feed.address, until: known.notBefore });
  else await askFeed(watching, task, known);
  await fetchPages(watching, feed);
}
