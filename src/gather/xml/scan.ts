import { RapporteurError } from "#model/errors.ts";
import { LIMITS } from "../limit.ts";
import { unescapeXml } from "./unescape.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a scan tells, in document order. Names carry a prefix of our own for known namespaces: see namespaces.ts. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Attributes, start: number) => void;
  readonly text?: (words: string) => void;
  /** `end` is the offset behind the closing tag */
  readonly close?: (name: string, end: number) => void;
}

const NAME_END = /[\s/>]/;
const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The offset of `mark` from `at` on; throws `damaged` where it does not come, `token-too-long` where it comes too late. */
function find(xml: string, mark: string, { at, place }: { readonly at: number; readonly place: string }): number {
  const end = xml.indexOf(mark, at);
  if ((end < 0 ? xml.length : end) - at > LIMITS.token) throw new RapporteurError("token-too-long", place);
  if (end < 0) throw new RapporteurError("damaged", place, "its XML breaks off");
  return end;
}

/** The end of a tag: the first ">" that stands in no quotation marks. */
function tagEnd(xml: string, at: number, place: string): number {
  for (let i = at; ; i++) {
    const c = xml[i];
    if (c === ">") return i;
    if (c === '"' || c === "'") i = find(xml, c, { at: i + 1, place });
    if (c === undefined) throw new RapporteurError("damaged", place, "its XML breaks off");
    if (i - at > LIMITS.token) throw new RapporteurError("token-too-long", place);
  }
}

/** Behind a document type with what it declares, none of which is read: entities are neither expanded nor fetched. */
function skipDoctype(xml: string, at: number, place: string): number {
  const subset = xml.indexOf("[", at);
  const end = tagEnd(xml, at + 2, place);
  if (subset < 0 || subset > end) return end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = subset;
  const found = close.exec(xml);
  if (!found) throw new RapporteurError("damaged", place, "its XML breaks off");
  return found.index + found[0].length;
}

function attributesOf(tag: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const m of tag.matchAll(ATTRIBUTE)) attributes[m[1]!] = unescapeXml(m[2] ?? m[3] ?? m[4] ?? "");
  return attributes;
}

/** Where the scan goes on behind what begins at `at` and is no element: comment, CDATA, instruction, document type. */
function skip(xml: string, at: number, { place, text }: { readonly place: string; readonly text: (words: string) => void }): number | null {
  if (xml.startsWith("<!--", at)) return find(xml, "-->", { at: at + 4, place }) + 3;
  if (xml.startsWith("<![CDATA[", at)) {
    const end = xml.indexOf("]]>", at);
    text(xml.slice(at + 9, end < 0 ? xml.length : end));
    return end < 0 ? xml.length : end + 3;
  }
  if (xml.startsWith("<?", at)) return find(xml, "?>", { at, place }) + 2;
  if (xml.startsWith("<!", at)) return skipDoctype(xml, at, place);
  return null;
}

/**
 * Reads XML from its beginning to its end, forgiving what is not well-formed: a closing tag closes what is open within, one that
 * closes nothing is passed over. Throws `too-deep`, `token-too-long`, `damaged`.
 */
export function scanXml(xml: string, events: XmlEvents, place: string): void {
  const stack: string[] = [];
  const text = (words: string): void => (words === "" ? undefined : events.text?.(words));
  const close = (end: number): void => events.close?.(stack.pop()!, end);
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next !== at) text(unescapeXml(xml.slice(at, next < 0 ? xml.length : next)));
    if (next < 0) break;
    const skipped = skip(xml, next, { place, text });
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const end = tagEnd(xml, next + 1, place);
    at = end + 1;
    if (xml[next + 1] === "/") {
      const open = stack.lastIndexOf(xml.slice(next + 2, end).trim());
      for (let left = open < 0 ? 0 : stack.length - open; left > 0; left--) close(at);
      continue;
    }
    const tag = xml.slice(next + 1, end);
    const cut = tag.search(NAME_END);
    const name = cut < 0 ? tag : tag.slice(0, cut);
    if (stack.push(name) > LIMITS.xmlDepth) throw new RapporteurError("too-deep", place);
    events.open?.(name, cut < 0 ? {} : attributesOf(tag.slice(cut)), next);
    if (tag.endsWith("/")) close(at);
  }
  while (stack.length > 0) close(xml.length);
}
