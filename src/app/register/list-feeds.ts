import { feedStates, outlets, type FeedState } from "#registry/index.ts";
import type { Register } from "./register.ts";

/** A feed that is watched, or was: those of described outlets are there before they were ever asked for. */
export interface ListedFeed extends FeedState {
  /** who publishes it; null where nobody has said */
  readonly outlet: { readonly id: string; readonly name: string } | null;
}

const UNASKED = { checkedAt: null, failures: 0, waiting: 0, done: 0, refused: 0 } as const;

/** The feeds that the register knows, by address. */
export async function listFeeds({ db }: Register): Promise<readonly ListedFeed[]> {
  const [described, states] = await Promise.all([outlets(db), feedStates(db)]);
  const owners = new Map(described.flatMap(({ id, name, feeds = [] }) => feeds.map((address) => [address, { id, name }] as const)));
  const asked = new Map(states.map((one) => [one.address, one]));
  const addresses = [...new Set([...owners.keys(), ...asked.keys()])].sort();
  return addresses.map((address) => ({ address, ...UNASKED, ...asked.get(address), outlet: owners.get(address) ?? null }));
}
