import type { Verdict } from "../likeness.ts";
import { once } from "../once.ts";
import type { MatchEntity } from "./entity.ts";
import { likeEntity } from "./like-entity.ts";

const MOST = 20_000;
const known = new Map<string, Verdict>();
const textOf = once((entity: MatchEntity): string => JSON.stringify(entity));

/** What `likeEntity` comes to, without its reasons. Remembered by what is known of the two, since the same few bodies take part in most of what is compared. */
export function verdictOn(a: MatchEntity, b: MatchEntity): Verdict {
  if (a === b) return "same";
  const pair = `${textOf(a)}\n${textOf(b)}`;
  const there = known.get(pair);
  if (there !== undefined) return there;
  if (known.size >= MOST) known.clear();
  const { verdict } = likeEntity(a, b);
  known.set(pair, verdict);
  return verdict;
}
