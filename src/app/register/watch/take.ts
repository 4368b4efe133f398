import { errorOf, type Gathered, type Outcome } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import { takeIn } from "../add-texts.ts";
import type { WatchedFeed } from "./feeds-at.ts";
import type { Watching } from "./watching.ts";

/** What is known of the outlet is known of its texts, where they do not say it themselves. */
function ofFeed(source: Gathered, { outlet, name, language }: WatchedFeed): Gathered {
  const publisher = outlet?.name ?? name;
  const spoken = outlet?.language ?? language;
  return {
    ...source,
    ...(source.publisher === null && publisher !== undefined && { publisher: { value: publisher, by: "the outlet of its feed" } }),
    ...(source.language === null && spoken !== undefined && { language: { value: spoken, by: "the outlet of its feed" } }),
  };
}

/** Takes one source of a feed into the register and tells it; gives the error of one that cannot be. */
export async function take({ register, options, tell }: Watching, source: Gathered, { feed, place }: { readonly feed: WatchedFeed; readonly place: string }): Promise<RapporteurError | null> {
  const taken = await takeIn(register, { ...ofFeed(source, feed), place }, feed.outlet ? { ...options, outlet: feed.outlet.id } : options);
  if (taken instanceof RapporteurError) return taken;
  tell({ kind: "ingested", place, ingested: taken });
  return null;
}

/** What an outcome that is no source stands for, as an error. */
export const refusalIn = (outcome: Exclude<Outcome, Gathered>): RapporteurError =>
  outcome.kind === "refusal" ? errorOf(outcome) : new RapporteurError("empty", outcome.place, "it only names other addresses");
