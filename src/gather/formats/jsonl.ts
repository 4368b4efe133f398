import { RapporteurError } from "#model/errors.ts";
import { dateOf } from "../date/find-dates.ts";
import type { About, Found, Gathered } from "../gathered.ts";
import type { Line } from "../lines.ts";
import { bare } from "./bare.ts";

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

/** A member as it stands, or as the `value` of what a reading or `rapporteur source --json` gives. */
function told(members: Members, name: string): Found<string> | null {
  const member = members[name];
  const value = isObject(member) ? member["value"] : member;
  const by = isObject(member) && typeof member["by"] === "string" ? member["by"] : `member "${name}"`;
  return typeof value === "string" && value.trim() !== "" ? { value, by } : null;
}

function parse(line: Line, place: string): Members {
  if (line.bytes === null) throw new RapporteurError("too-large", place);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(line.bytes));
  } catch {
    throw new RapporteurError("bad-line", place, "it is no JSON");
  }
  const source = isObject(value) && isObject(value["source"]) && typeof value["text"] !== "string" ? value["source"] : value;
  if (!isObject(source)) throw new RapporteurError("bad-line", place, "it is JSON, but no object");
  if (typeof source["text"] !== "string") throw new RapporteurError("bad-line", place, 'it has no "text"');
  return source;
}

/** A line of our own streams, readings or sources. Throws `bad-line`, `empty`, `too-large`. */
export function gatherLine(line: Line, about: About): Gathered {
  const members = parse(line, about.place);
  const published = told(members, "published");
  const day = published && dateOf(published.value);
  return {
    ...bare(members["text"] as string, { format: "jsonl", bytes: line.bytes!, about }),
    title: told(members, "title"), publisher: told(members, "publisher"), published: published && day ? { ...published, value: day } : null,
    language: told(members, "language"), url: told(members, "url"),
  };
}
