import { declaredIn, decodeCharset } from "../charset.ts";
import { treeOf, type XmlElement } from "../xml/tree.ts";

/** A feed that a list names. */
export interface NamedFeed {
  readonly address: string;
  readonly name?: string;
  /** BCP 47 */
  readonly language?: string;
}

const MOST = 10_000;
const isAddress = (words: string): boolean => /^https?:\/\/\S+$/i.test(words);

function outlinesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === "outline" ? [child, ...outlinesIn(child)] : outlinesIn(child)));
}

function ofOutline({ attributes }: XmlElement): readonly NamedFeed[] {
  const { xmlUrl, xmlurl = xmlUrl, title, text = title, language } = attributes;
  if (xmlurl === undefined || !isAddress(xmlurl.trim())) return [];
  return [{ address: xmlurl.trim(), ...(text && { name: text }), ...(language && /^[a-z]{2,3}(?:-\w+)?$/i.test(language) && { language }) }];
}

/** A line is an address, with a name behind it where there is one; what begins with # is a remark. */
function ofLines(text: string): readonly NamedFeed[] | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0 || !lines.every((line) => isAddress(line.split(/\s+/)[0]!))) return null;
  return lines.map((line) => {
    const [address = "", ...name] = line.split(/\s+/);
    return { address, ...(name.length > 0 && { name: name.join(" ") }) };
  });
}

/**
 * The feeds that an OPML file (opml.org, 1.0 and 2.0) or a list of addresses names, each once; null where it is neither. Throws what reading XML
 * throws: `too-deep`, `token-too-long`, `damaged`.
 */
export function feedsIn(bytes: Uint8Array, place: string): readonly NamedFeed[] | null {
  const text = decodeCharset(bytes, declaredIn(bytes, undefined)).replace(/^\ufeff/, "");
  const isOpml = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>]*>\s*)*<opml[\s>]/i.test(text.slice(0, 8192));
  const found = isOpml ? outlinesIn(treeOf(text, place).root).flatMap(ofOutline) : text.trimStart().startsWith("<") ? null : ofLines(text);
  return found && [...new Map(found.map((feed) => [feed.address, feed])).values()].slice(0, MOST);
}
