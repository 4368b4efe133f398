import { RapporteurError } from "#model/errors.ts";
import type { AnyReader } from "../reading-thread.ts";
import { ingest, type Ingested } from "./ingest.ts";
import { noteSource } from "./note.ts";
import { today, type Register } from "./register.ts";

/** A text that somebody pastes, or writes down as what they know. */
export interface Written {
  readonly words: string;
  /** what somebody knows: signed by who works on the register, and dated */
  readonly note?: boolean;
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF */
  readonly published?: string;
  /** BCP 47 */
  readonly language?: string;
}

export interface WordsOptions {
  readonly read: AnyReader;
  readonly version: string;
}

const HEAD = 2_000;
const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** The text with what is told of it above it, where its head does not say so itself: every value of a source stands in its words. */
function withHead({ words, title, publisher, published }: Written): string {
  const head = words.slice(0, HEAD);
  const told = [title, publisher, published].map((one) => one?.trim() ?? "").filter((one) => one !== "" && !head.includes(one));
  return told.length === 0 ? words : `${told.join("\n\n")}\n\n${words}`;
}

type Given = Parameters<AnyReader>[0];

function givenOf({ note, ...written }: Written, { by, day }: { readonly by: string; readonly day: string }): Given {
  const { words, title, publisher, published, language } = written;
  if (note) {
    const { text } = noteSource(words, { by, day, language: language ?? "en" });
    return { text, publisher: by, published: day, ...(language && { language }) };
  }
  return { text: withHead(written), ...(title && { title: title.trim() }), ...(publisher && { publisher: publisher.trim() }), ...(published && { published }), ...(language && { language }) };
}

/**
 * Takes a text in that comes without a file, reads it and proposes what it says. Throws RapporteurError `empty`, and `usage` where the date is none.
 */
export async function addWords(register: Register, written: Written, { read, version }: WordsOptions): Promise<Ingested> {
  if (written.words.trim() === "") throw new RapporteurError("empty", written.note ? "note" : "text");
  if (written.published !== undefined && !DAY.test(written.published)) throw new RapporteurError("usage", undefined, `"${written.published}" is no date such as 2024-05-31, 2024-05, 2024`);
  const reading = await read(givenOf(written, { by: register.by, day: today(register) }));
  return ingest(register, reading, { reader: "rapporteur", version, kind: written.note ? "note" : "text" });
}
