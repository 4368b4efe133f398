import type { Gathered } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Reading } from "#model/reading.ts";
import type { Given } from "#read/index.ts";
import { attemptReading } from "./attempt-reading.ts";
import { gatherSources, type GatherOptions } from "./gather-source.ts";
import type { ReadOptions } from "./read-options.ts";

/** What came of one source: its reading, why it could not be read, or that some of what it names stands elsewhere and was not read. */
export type Outcome =
  | { readonly kind: "reading"; readonly place: string; readonly reading: Reading }
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError }
  | { readonly kind: "named"; readonly place: string; readonly count: number };

/** What gathering found out about a text, for the reader. `language` overrules what the source says of itself. */
export function givenOf({ text, url, title, published, publisher, language }: Gathered, told?: string): Given {
  const known = { url: url?.value, title: title?.value, published: published?.value, publisher: publisher?.value, language: told ?? language?.value };
  return { text, ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<Given>) };
}

const fileOf = (place: string): string => place.split("!")[0]!;

/** That a feed or sitemap only names addresses whose texts stand elsewhere, said once for all of them. */
function onlyNamed(place: string, count: number): Outcome {
  const what = count === 1 ? "one address that it names has its text" : `${count} addresses that it names have their texts`;
  return { kind: "failure", place, error: new RapporteurError("empty", place, `${what} elsewhere`) };
}

/** Reads files of any format in their order, one in memory at a time; one that cannot be read does not hold up the others. */
export async function* readFiles(places: readonly string[], { read, language, ...options }: ReadOptions & GatherOptions): AsyncGenerator<Outcome> {
  const links = new Map<string, number>();
  const texts = new Set<string>();
  for await (const outcome of gatherSources(places, options)) {
    if (outcome.kind === "failure") yield outcome;
    if (outcome.kind === "source") {
      const { place, source } = outcome;
      texts.add(fileOf(place));
      const reading = await attemptReading(read, givenOf(source, language), place);
      yield reading instanceof RapporteurError ? { kind: "failure", place, error: reading } : { kind: "reading", place, reading };
    }
    if (outcome.kind === "link") links.set(fileOf(outcome.place), (links.get(fileOf(outcome.place)) ?? 0) + 1);
  }
  for (const [place, count] of links) yield texts.has(place) ? { kind: "named", place, count } : onlyNamed(place, count);
}
