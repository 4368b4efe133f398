import type { Fetched } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { keepFetch, mendRefusals, type Fetch } from "#registry/index.ts";
import { gatherFetched } from "../../gather-source.ts";
import type { WatchedFeed } from "./feeds-at.ts";
import { failed, givenUp, had } from "./standing.ts";
import { refusalIn, take } from "./take.ts";
import { tellFailure, type Watching } from "./watching.ts";

/** Takes in what stands at an address. That it was had is kept last: whoever is broken off before takes it in again, and finds it there. */
async function takePage(watching: Watching, page: Fetch, { feed, answer }: { readonly feed: WatchedFeed; readonly answer: Fetched }): Promise<void> {
  const { db, now } = watching.register;
  let taken = false;
  let error: RapporteurError | null = null;
  for await (const outcome of gatherFetched(watching.gatherer, page.address, answer)) {
    const wrong = outcome.kind === "source" ? await take(watching, outcome, { feed, place: outcome.place }) : refusalIn(outcome);
    taken ||= wrong === null;
    error ??= wrong;
  }
  await keepFetch(db, taken ? had(page, now(), answer) : givenUp(page, now()));
  if (!taken) await tellFailure(watching, page.address, { error: error ?? new RapporteurError("empty", page.address), until: null });
  else await mendRefusals(db, page.address, now());
}

/** Fetches a page that a feed names and takes it into the register. */
export async function watchPage(watching: Watching, feed: WatchedFeed, page: Fetch): Promise<void> {
  const { register, fetcher, serially } = watching;
  const answer = await fetcher.fetch(page.address);
  await serially(async () => {
    if (answer.kind === "fetched") return takePage(watching, page, { feed, answer });
    if (answer.kind === "unchanged") return keepFetch(register.db, had(page, register.now()));
    const now = failed(page, answer, register.now());
    await keepFetch(register.db, now);
    await tellFailure(watching, page.address, { error: answer.error, until: now.notBefore });
  });
}
