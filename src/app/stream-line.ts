import type { Line } from "#gather/index.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Given } from "#read/index.ts";

/** What a line calls its text: handed through to the line that answers it. */
export type LineId = string | number;

export interface StreamLine {
  readonly id?: LineId;
  readonly given: Given;
}

type Members = Readonly<Record<string, unknown>>;

const KNOWN = ["url", "title", "published", "publisher", "language"] as const;
// EDTF level 1 as far as a source's date goes: a day, month or year, a time allowed behind the day.
const DATE = /^-?[\dX]{4}(-[\dX]{2}(-[\dX]{2}(T[\d:.]+(Z|[+-][\d:]+)?)?)?)?[?~%]?$/;

const badLine = (line: number, detail: string): RapporteurError => new RapporteurError("bad-line", `line ${line}`, detail);

function parse(line: Line): Members {
  if (line.bytes === null) throw new RapporteurError("too-large", `line ${line.number}`);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(line.bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  } catch {
    throw badLine(line.number, "it is no JSON");
  }
  throw badLine(line.number, "it is JSON, but no object");
}

/** A member as a string; absent, null and "" all mean that it is not known. */
function known(members: Members, name: string, line: number): string | undefined {
  const value = members[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw badLine(line, `its "${name}" is no string`);
  return value;
}

function textOf(members: Members, line: number): string {
  const { text } = members;
  if (typeof text !== "string") throw badLine(line, text === undefined ? 'it has no "text"' : 'its "text" is no string');
  if (text.trim() === "") throw new RapporteurError("empty", `line ${line}`);
  return text;
}

/** The name of the line's text, where it has one that can be handed through. */
export function idOf(members: Members): { readonly id?: LineId } {
  const { id } = members;
  return typeof id === "string" || typeof id === "number" ? { id } : {};
}

/** What a line of a stream gives the reader. Throws RapporteurError `bad-line`, `empty` or `too-large`. */
export function streamLine(line: Line): StreamLine {
  const members = parse(line);
  const text = textOf(members, line.number);
  const rest = Object.fromEntries(KNOWN.map((name) => [name, known(members, name, line.number)] as const).filter(([, value]) => value !== undefined));
  const { published } = rest;
  if (published !== undefined && !DATE.test(published)) throw badLine(line.number, 'its "published" is no date such as 2024-05-31');
  return { ...idOf(members), given: { text, ...rest, ...(published === undefined ? {} : { published: published.replace(/T.*/, "") }) } };
}
