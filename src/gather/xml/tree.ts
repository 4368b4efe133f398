import { scanXml, type Attributes } from "./scan.ts";

/** An element of XML. `name` is its local name, after a prefix of our own where its namespace is known: "dc:date". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** its own words, without those of the elements in it */
  readonly text: string;
  /** offsets of the element in the document */
  readonly start: number;
  readonly end: number;
}

// Documents choose their prefixes; these are the ones that we call the namespaces by. What is here "" has no prefix.
const NAMESPACES: ReadonlyMap<string, string> = new Map(Object.entries({
  "http://www.w3.org/2005/atom": "",
  "http://purl.org/atom/ns#": "",
  "http://purl.org/rss/1.0/": "",
  "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://backend.userland.com/rss2": "",
  "http://www.sitemaps.org/schemas/sitemap/0.9": "",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  "http://www.w3.org/1999/xhtml": "xhtml:",
}));

type Spaces = ReadonlyMap<string, string>;

interface Open {
  name: string;
  attributes: Attributes;
  children: Open[];
  text: string;
  start: number;
  end: number;
  /** prefix to namespace, as declared here and above */
  spaces: Spaces;
}

function declared(attributes: Attributes, above: Spaces): Spaces {
  const own = Object.entries(attributes).flatMap(([name, uri]) => (name === "xmlns" ? [["", uri] as const] : name.startsWith("xmlns:") ? [[name.slice(6), uri] as const] : []));
  return own.length === 0 ? above : new Map([...above, ...own]);
}

function called(name: string, spaces: Spaces): string {
  const [prefix, local] = name.includes(":") ? [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)] : ["", name];
  const space = NAMESPACES.get((spaces.get(prefix) ?? "").toLowerCase());
  return space === undefined ? name : space + local;
}

export interface XmlTree {
  /** without a name; the document's own element is its child */
  readonly root: XmlElement;
  /** false where the document breaks off */
  readonly whole: boolean;
}

/** The elements of an XML document, those that stood before where it breaks off. Throws what scanXml throws. */
export function treeOf(xml: string, place: string): XmlTree {
  const root: Open = { name: "", attributes: {}, children: [], text: "", start: 0, end: xml.length, spaces: new Map() };
  const stack: Open[] = [root];
  const top = (): Open => stack.at(-1)!;
  const open = (name: string, attributes: Attributes, start: number): void => {
    const spaces = declared(attributes, top().spaces);
    const element: Open = { name: called(name, spaces), attributes, children: [], text: "", start, end: start, spaces };
    top().children.push(element);
    stack.push(element);
  };
  const whole = scanXml(xml, { open, text: (words) => void (top().text += words), close: (_, end) => void (stack.pop()!.end = end) }, place);
  return { root, whole };
}

export const childOf = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((child) => child.name === name);
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] => element.children.filter((child) => child.name === name);

/** All words within an element, its children's included. */
export const wordsOf = (element: XmlElement | undefined): string => (element === undefined ? "" : (element.text + element.children.map(wordsOf).join(" ")).replace(/\s+/g, " ").trim());
