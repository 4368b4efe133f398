import { createHash } from "node:crypto";
import type { Act, Decision } from "#model/change.ts";
import type { Claim, Property, PropertyValues } from "#model/claim.ts";
import type { EntryKind } from "#model/entry.ts";
import { quote } from "#model/quote.ts";
import type { Reading, Source } from "#model/reading.ts";

export const AT = "2024-05-01T09:00:00.000Z";
export const BY = { by: "tester", at: AT };
export const SUPPLY: EntryKind = { kind: "activity", type: "supply" };
export const BODY: EntryKind = { kind: "entity", type: "organisation" };

export function sourceOf(text: string, more: Partial<Source> = {}): Source {
  const id = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return { id, text, language: "en", url: null, title: null, publisher: null, published: null, credits: [], ...more };
}

export function readingOf(source: Source, more: Partial<Reading> = {}): Reading {
  return { format: "rapporteur/reading@1", source, entities: [], activities: [], figures: [], relations: [], notes: [], ...more };
}

/** A claim that rests on the first place where `words` stand in the source. */
export function claim<P extends Property>(source: Source, words: string, [property, value, id = `${property} ${words}`]: readonly [property: P, value: PropertyValues[P], id?: string]): Claim {
  const start = source.text.indexOf(words);
  return { id, property, value, source: source.id, quote: quote(source.text, start, start + words.length) } as Claim;
}

let made = 0;

/** A decision with an id of its own. */
export const decision = (act: Act, more: Partial<Decision> = {}): Decision => ({ id: `change-${++made}`, ...BY, act, ...more });
