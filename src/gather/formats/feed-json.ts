import { RapporteurError } from "#model/errors.ts";
import { known, type Entry, type Feed } from "./feed-entry.ts";

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n+/g, "<br>");

function authorOf(item: Members): string | undefined {
  const first: unknown = Array.isArray(item["authors"]) ? item["authors"][0] : item["author"];
  return isObject(first) ? textOf(first["name"]) : undefined;
}

function entryOf(item: Members): Entry {
  const plain = textOf(item["content_text"]);
  return {
    raw: JSON.stringify(item),
    ...known({
      title: textOf(item["title"]), link: textOf(item["url"]) ?? textOf(item["external_url"]), published: textOf(item["date_published"]) ?? textOf(item["date_modified"]), author: authorOf(item),
      content: textOf(item["content_html"]) ?? (plain === undefined ? undefined : escaped(plain)), summary: textOf(item["summary"]), language: textOf(item["language"]),
    }),
  };
}

/** A JSON Feed (jsonfeed.org, 1 and 1.1). Throws `damaged` where it is no JSON. */
export function jsonFeed(text: string, place: string): Feed {
  let feed: unknown;
  try {
    feed = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new RapporteurError("damaged", place, "its JSON breaks off");
  }
  if (!isObject(feed)) throw new RapporteurError("not-gatherable", place, "a JSON feed without entries");
  const items: readonly unknown[] = Array.isArray(feed["items"]) ? feed["items"] : [];
  return { ...known({ title: textOf(feed["title"]), link: textOf(feed["home_page_url"]), language: textOf(feed["language"]) }), whole: true, entries: items.filter(isObject).map(entryOf) };
}
