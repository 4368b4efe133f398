import { collect, feedsIn, streamFile, type ByteStream, type NamedFeed } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Outlet } from "#model/outlet.ts";
import { outlets } from "#registry/index.ts";
import { isAddress } from "../../gather-source.ts";
import type { Register } from "../register.ts";

/** A feed to be watched, with the outlet that publishes it where the register knows it. */
export interface WatchedFeed extends NamedFeed {
  readonly outlet?: Outlet;
}

async function listed(place: string, stdin: ByteStream): Promise<readonly NamedFeed[]> {
  if (isAddress(place)) return [{ address: place }];
  const found = feedsIn(await collect(place === "-" ? stdin : streamFile(place), place), place);
  if (found === null) throw new RapporteurError("no-feed", place, "a file of feeds is OPML, or has an address a line");
  return found;
}

/**
 * The feeds in files (OPML, or lists of addresses) and at addresses, each once; where none is named those of the register's own outlets. An address may
 * be that of a feed, a sitemap or a list: what it is shows when it is fetched. Throws RapporteurError `no-feed`, and what reading a file throws.
 */
export async function feedsAt({ db }: Register, places: readonly string[], stdin: ByteStream): Promise<readonly WatchedFeed[]> {
  const known = await outlets(db);
  const byAddress = new Map(known.flatMap((outlet) => (outlet.feeds ?? []).map((address) => [address, outlet] as const)));
  const own = [...byAddress.keys()].map((address): NamedFeed => ({ address }));
  const named = places.length === 0 ? own : (await Promise.all(places.map((place) => listed(place, stdin)))).flat();
  const feeds = named.map((feed): WatchedFeed => {
    const outlet = byAddress.get(feed.address);
    return outlet ? { ...feed, outlet } : feed;
  });
  return [...new Map(feeds.map((feed) => [feed.address, feed])).values()];
}
