import { RapporteurError } from "#model/errors.ts";
import { LIMITS } from "../limit.ts";

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
// Closed by the parser itself when the next one opens.
const IMPLIED = new Set("p li dt dd option optgroup td th tr thead tbody tfoot rt rp".split(" "));
const RAW = new Set("script style textarea title xmp noscript iframe".split(" "));

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

// Of these nothing is wanted; taking them out before parsing spares a third of its time.
const DROPPED = new Set(["script", "style", "noscript"]);

/** Offset of the closing tag of an element whose content is no markup. */
function rawEnd(page: string, name: string, at: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = at;
  return close.exec(page)?.index ?? page.length;
}

/** Behind the closing tag that begins here. */
function behind(page: string, at: number): number {
  const end = page.indexOf(">", at);
  return end < 0 ? page.length : end + 1;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** offset of its ">" */
  readonly end: number;
}

/** The tag that begins at a "<", or null where none does. */
function tagAt(page: string, at: number, place: string): Tag | null {
  const closing = page[at + 1] === "/";
  const from = at + (closing ? 2 : 1);
  if (!isLetter(page.charCodeAt(from))) return null;
  const end = page.indexOf(">", from);
  if ((end < 0 ? page.length : end) - at > LIMITS.token) throw new RapporteurError("token-too-long", place);
  if (end < 0) return null;
  let stop = from;
  while (stop < end && !/[\s/]/.test(page[stop]!)) stop++;
  return { name: page.slice(from, stop).toLowerCase(), closing, end };
}

/** Counts elements within each other as the parser will build them. */
function createDepth(place: string): (page: string, tag: Tag) => void {
  const stack: string[] = [];
  return (page, { name, closing, end }) => {
    if (closing) {
      const open = stack.lastIndexOf(name);
      if (open >= 0) stack.length = open;
    } else if (!VOID.has(name) && !IMPLIED.has(name) && page[end - 1] !== "/" && stack.push(name) > LIMITS.htmlDepth) throw new RapporteurError("too-deep", place);
  };
}

/**
 * Goes through a page once before it is parsed: gives it without comments, scripts (but those of data) and styles, and throws
 * `too-deep` or `token-too-long` where parsing it would cost more than any page that a person reads.
 */
export function guardHtml(page: string, place: string): string {
  const kept: string[] = [];
  const count = createDepth(place);
  let from = 0;
  const drop = (start: number, end: number): void => {
    kept.push(page.slice(from, start));
    from = end;
  };
  for (let at = page.indexOf("<"); at >= 0; ) {
    if (page.startsWith("<!--", at)) {
      const end = page.indexOf("-->", at + 2);
      if (end < 0) break;
      drop(at, end + 3);
      at = page.indexOf("<", end);
      continue;
    }
    const tag = tagAt(page, at, place);
    if (tag === null) {
      at = page.indexOf("<", at + 1);
      continue;
    }
    let next = tag.end + 1;
    if (RAW.has(tag.name) && !tag.closing) {
      next = rawEnd(page, tag.name, next);
      if (DROPPED.has(tag.name) && !/json/i.test(page.slice(at, tag.end))) drop(at, behind(page, next));
    } else count(page, tag);
    at = page.indexOf("<", next);
  }
  kept.push(page.slice(from));
  return kept.join("");
}
