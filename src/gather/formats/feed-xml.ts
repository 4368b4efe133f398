import { childOf, childrenNamed, treeOf, wordsOf, type XmlElement } from "../xml/tree.ts";
import { known, type Entry, type Feed } from "./feed-entry.ts";

const ENTRY = new Set(["item", "entry"]);

function entriesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (ENTRY.has(child.name) ? [child] : entriesIn(child)));
}

/** The feed's own element: `channel` of RSS and RDF, `feed` of Atom. */
function headOf(element: XmlElement): XmlElement | undefined {
  for (const child of element.children) {
    if (child.name === "channel" || child.name === "feed") return child;
    const below = ENTRY.has(child.name) ? undefined : headOf(child);
    if (below) return below;
  }
  return undefined;
}

const first = (element: XmlElement, ...names: readonly string[]): string | undefined => names.map((name) => wordsOf(childOf(element, name))).find((words) => words !== "");

/** Atom names an address in `href`, RSS in words; of several the one to read is wanted. */
function linkOf(element: XmlElement): string | undefined {
  const links = childrenNamed(element, "link");
  const atom = links.find(({ attributes: { href, rel = "alternate", type = "text/html" } }) => href !== undefined && rel === "alternate" && /html/.test(type)) ?? links.find(({ attributes: { href, rel = "alternate" } }) => href !== undefined && rel === "alternate");
  const words = links.map(wordsOf).find((one) => one !== "");
  const guid = childOf(element, "guid");
  const permanent = guid && guid.attributes["isPermaLink"] !== "false" && /^https?:/.test(wordsOf(guid)) ? wordsOf(guid) : undefined;
  return words ?? atom?.attributes["href"] ?? permanent ?? element.attributes["rdf:about"];
}

/** Markup of an element: escaped in RSS and in Atom's type html, standing as elements in Atom's type xhtml. */
function markupOf(element: XmlElement | undefined, feed: string): string | undefined {
  if (element === undefined) return undefined;
  const { type } = element.attributes;
  if (element.children.length > 0) return feed.slice(feed.indexOf(">", element.start) + 1, element.end).replace(/<\/[^<]*$/, "").replace(/<(\/?)[\w.-]+:(?=\w)/g, "<$1");
  if (type === "text") return element.text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return element.text.trim() === "" ? undefined : element.text;
}

function authorOf(element: XmlElement): string | undefined {
  const author = childOf(element, "author");
  const words = first(element, "dc:creator") ?? (author && childOf(author, "name") ? first(author, "name") : wordsOf(author) || undefined);
  // RSS 2.0 writes "address (name)".
  return words?.replace(/^\S+@\S+\s*\((.+)\)$/, "$1");
}

function entryOf(element: XmlElement, feed: string): Entry {
  const content = markupOf(childOf(element, "content:encoded") ?? childOf(element, "content") ?? childOf(element, "xhtml:body"), feed);
  const source = childOf(element, "source");
  return {
    raw: feed.slice(element.start, element.end),
    ...known({
      title: markupOf(childOf(element, "title"), feed) ?? first(element, "dc:title"), link: linkOf(element), author: authorOf(element), content,
      published: first(element, "pubDate", "pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created", "updated", "modified", "dcterms:modified"),
      summary: markupOf(childOf(element, "description") ?? childOf(element, "summary") ?? childOf(element, "dc:description"), feed),
      language: first(element, "dc:language") ?? element.attributes["xml:lang"], publisher: source && (first(source, "title") ?? (wordsOf(source) || undefined)),
    }),
  };
}

/** An RSS (0.9 to 2.0), Atom or RDF feed. Throws what treeOf throws. */
export function xmlFeed(text: string, place: string): Feed {
  const { root, whole } = treeOf(text, place);
  const head = headOf(root);
  const about = head && known({ title: markupOf(childOf(head, "title"), text), link: linkOf(head), language: first(head, "language", "dc:language") ?? head.attributes["xml:lang"] });
  return { ...about, whole, entries: entriesIn(root).map((element) => entryOf(element, text)) };
}
