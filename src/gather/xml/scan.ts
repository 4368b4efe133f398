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

/** That the document ends where it should not. */
class BreaksOff extends Error {}

/** The offset of `mark` from `at` on; throws where it does not come, `token-too-long` where it comes too late. */
function find(xml: string, mark: string, { at, place }: { readonly at: number; readonly place: string }): number {
  const end = xml.indexOf(mark, at);
  if ((end < 0 ? xml.length : end) - at > LIMITS.token) throw new RapporteurError("token-too-long", place);
  if (end < 0) throw new BreaksOff();
  return end;
}

/** The end of a tag: the first ">" that stands in no quotation marks. */
function tagEnd(xml: string, at: number, place: string): number {
  for (let i = at; ; i++) {
    const c = xml[i];
    if (c === ">") return i;
    if (c === '"' || c === "'") i = find(xml, c, { at: i + 1, place });
    if (c === undefined) throw new BreaksOff();
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
  if (!found) throw new BreaksOff();
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

/** The open elements of a scan, innermost last. */
interface Stack {
  readonly names: string[];
  readonly events: XmlEvents;
}

function closeTo({ names, events }: Stack, depth: number, end: number): void {
  while (names.length > depth) events.close?.(names.pop()!, end);
}

/** Takes what begins at a "<" and gives the offset behind it. */
function step(xml: string, at: number, { stack, place }: { readonly stack: Stack; readonly place: string }): number {
  const { names, events } = stack;
  const skipped = skip(xml, at, { place, text: (words) => void (words !== "" && events.text?.(words)) });
  if (skipped !== null) return skipped;
  const closing = xml[at + 1] === "/";
  // A last closing tag without its end closes all the same.
  if (closing && xml.length - at < 100 && !xml.includes(">", at)) return xml.length;
  const end = tagEnd(xml, at + 1, place);
  if (closing) {
    const open = names.lastIndexOf(xml.slice(at + 2, end).trim());
    if (open >= 0) closeTo(stack, open, end + 1);
    return end + 1;
  }
  const tag = xml.slice(at + 1, end);
  const cut = tag.search(NAME_END);
  const name = cut < 0 ? tag : tag.slice(0, cut);
  if (names.push(name) > LIMITS.xmlDepth) throw new RapporteurError("too-deep", place);
  events.open?.(name, cut < 0 ? {} : attributesOf(tag.slice(cut)), at);
  if (tag.endsWith("/")) closeTo(stack, names.length - 1, end + 1);
  return end + 1;
}

/**
 * Reads XML from its beginning to its end, forgiving what is not well-formed: a closing tag closes what is open within, one that
 * closes nothing is passed over. False where the document breaks off inside a tag. Throws `too-deep` and `token-too-long`.
 */
export function scanXml(xml: string, events: XmlEvents, place: string): boolean {
  const stack: Stack = { names: [], events };
  let whole = true;
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf("<", at);
    const words = unescapeXml(xml.slice(at, next < 0 ? xml.length : next));
    if (words !== "") events.text?.(words);
    try {
      at = next < 0 ? xml.length : step(xml, next, { stack, place });
    } catch (error) {
      if (!(error instanceof BreaksOff)) throw error;
      [whole, at] = [false, xml.length];
    }
  }
  closeTo(stack, 0, xml.length);
  return whole;
}
