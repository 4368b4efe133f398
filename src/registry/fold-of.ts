import type { Entry } from "#model/entry.ts";

// Some 20 MB.
const MOST = 2000;
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
