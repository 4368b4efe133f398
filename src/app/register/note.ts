import type { Claim, ClaimOf, Property, PropertyValues } from "#model/claim.ts";
import type { Act } from "#model/change.ts";
import type { EntryKind } from "#model/entry.ts";
import { RapporteurError } from "#model/errors.ts";
import { quote, type Quote } from "#model/quote.ts";
import type { Source } from "#model/reading.ts";
import { addMentions, addReading, addSource, entry as storedEntry, record, transact } from "#registry/index.ts";
import { fingerprintOf, reportKeys } from "./same-report.ts";
import { createHash } from "node:crypto";
import { idsOf } from "./decide.ts";
import { emptyReading } from "./empty-reading.ts";
import { keysOf } from "./entry-views.ts";
import { decisionsOf } from "./link-parts.ts";
import { today, type Register } from "./register.ts";
import { stableId } from "./stable-id.ts";

/** A value that a note bears out, with the words of the note that do; without `words` the whole note does. */
export type Noted = { readonly [P in Property]: { readonly property: P; readonly value: PropertyValues[P]; readonly words?: string } }[Property];

export interface NoteOptions {
  /** the entry that it is about; null makes a new one of the kind `as` */
  readonly entry: string | null;
  readonly as?: EntryKind;
  readonly values: readonly Noted[];
  readonly language?: string;
  readonly why?: string;
}

export interface Note {
  readonly source: string;
  readonly entry: string;
  readonly changes: readonly string[];
}

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** What somebody knows as a source: the words, and beneath them who signs and when, so that both can be quoted. */
export function noteSource(words: string, { by, day, language }: { readonly by: string; readonly day: string; readonly language: string }): Source {
  const body = words.trim();
  const text = `${body}\n\n${by}, ${day}\n`;
  const signed = body.length + 2;
  const dated = signed + by.length + 2;
  return {
    id: hashOf(text), text, language, url: null, title: null, credits: [],
    publisher: { value: by, quote: quote(text, signed, signed + by.length) },
    published: { value: day, quote: quote(text, dated, dated + day.length) },
  };
}

function placeOf(text: string, body: number, words: string | undefined): Quote {
  if (words === undefined) return quote(text, 0, body);
  const start = text.indexOf(words);
  if (start < 0) throw new RapporteurError("quote-not-in-source", undefined, words);
  return quote(text, start, start + words.length);
}

function claimsOf({ id, text, published, publisher }: Source, values: readonly Noted[]): readonly Claim[] {
  const body = publisher!.quote.start - 2;
  return values.map(({ property, value, words }) => {
    const at = placeOf(text, body, words);
    const made: ClaimOf<Property> = { id: stableId(id, property, JSON.stringify(value), `${at.start}-${at.end}`), property, value, source: id, quote: at, saidBy: { name: publisher!.value }, saidOn: published!.value };
    return made as Claim;
  });
}

async function entryFor(register: Register, { entry, as }: NoteOptions, source: string): Promise<{ readonly id: string; readonly as: EntryKind }> {
  const found = entry === null ? undefined : await storedEntry(register.db, entry);
  if (entry !== null && !found) throw new RapporteurError("no-entry", entry);
  if (found) return { id: found.id, as: { kind: found.kind, type: found.type } as EntryKind };
  if (!as) throw new RapporteurError("usage", undefined, "a note that is about no entry says what it makes");
  return { id: stableId("note", source), as };
}

/**
 * Adds what a person knows: a source of its own, signed and dated, and the values that it bears out. So an entry made by hand has its quote too. All of
 * it or nothing. Throws RapporteurError `no-entry`, `quote-not-in-source` where the words of a value are not in the note.
 */
export function addNote(register: Register, words: string, options: NoteOptions): Promise<Note> {
  if (words.trim() === "") throw new RapporteurError("empty", "note");
  return transact(register.db, async (db) => {
    const within = { ...register, db };
    const source = noteSource(words, { by: register.by, day: today(register), language: options.language ?? "en" });
    const { id, as } = await entryFor(within, options, source.id);
    const at = register.now();
    await addSource(db, source, { by: register.by, at, kind: "note", keys: reportKeys(fingerprintOf(emptyReading(source))) });
    await addReading(db, emptyReading(source), { reader: register.by, version: "by hand", at });
    const act: Act = { kind: "accept", entry: id, as, claims: claimsOf(source, options.values) };
    const made = await record(db, decisionsOf([act], { newId: register.newId, by: register.by, at, ...(options.why === undefined ? {} : { why: options.why }) }), { keysOf });
    // It says nothing of any value, and still that somebody has looked.
    if (options.values.length === 0) await addMentions(db, [{ source: source.id, entry: id, quote: quote(source.text, 0, source.publisher!.quote.start - 2) }]);
    return { source: source.id, entry: id, changes: idsOf(made) };
  });
}
