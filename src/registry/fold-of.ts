import type { Entry } from "#model/entry.ts";

// Each takes some 70 KB with what is worked out of it, by what a process grows: 400 MB where so many are asked for. With a third of them each is taken apart
// anew at 10,000 sources, and the last thousand is added at two thirds of the speed of the first.
const MOST = 6000;
const known = new Map<string, Entry>();

/** An entry from its fold as it is stored. The same fold is the same object while it is asked for: the text itself tells, whatever the register and the transaction. */
export function foldOf(body: string): Entry {
  const there = known.get(body);
  const entry = there ?? (JSON.parse(body) as Entry);
  if (there) known.delete(body);
  else if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(body, entry);
  return entry;
}
