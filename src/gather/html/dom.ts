import { parseHTML } from "linkedom";

/** The part of the DOM that this room uses: element (1), text (3), comment (8). */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: HtmlNode | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  textContent: string;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly innerHTML: string;
  readonly parentElement: HtmlElement | null;
  readonly firstElementChild: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  getElementsByTagName(name: string): Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly head: HtmlElement | null;
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  getElementsByTagName(name: string): Iterable<HtmlElement>;
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;
export const isText = (node: HtmlNode): boolean => node.nodeType === 3;

/** The children of a node, in order; the list is the caller's own, so that children may be removed while it runs. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The elements among the children of a node. */
export const elementsOf = (node: HtmlNode): HtmlElement[] => childrenOf(node).filter(isElement);

type Class = abstract new () => object;

/**
 * Takes from linkedom's nodes what a page that nobody clicks has no use for: a map of event listeners in a WeakMap for each
 * node, which costs more than the parsing, and a style sheet object for each element that is asked whether it is visible.
 */
function lighten(element: object): void {
  for (let at = Object.getPrototypeOf(element) as object | null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const own = at.constructor as Class;
    if (Object.hasOwn(at, "style")) Object.defineProperty(at, "style", { value: undefined, configurable: true });
    const above = Object.getPrototypeOf(own) as { readonly name?: string } | null;
    if (above?.name === "DOMEventTarget") Object.setPrototypeOf(own, Object);
  }
}

let light = false;

const HTML_TAG = /<html(?:\s[^>]*)?>/i;
const COMMENT = /<!--[\s\S]*?-->/g;
// The beginning of a page is expected here; behind it nothing is looked for.
const HEAD = 20_000;
const DOCTYPE = /^\s*<!doctype[^>]*>/i;

/** A page whose first element is `html` and which has a body: pieces of a page, and words before its beginning, go inside. */
function framed(page: string): string {
  const head = page.slice(0, HEAD).replace(COMMENT, (comment) => " ".repeat(comment.length));
  const tag = HTML_TAG.exec(head);
  const before = tag ? head.slice(0, tag.index).replace(DOCTYPE, "").trim() : "";
  const rest = tag ? page.slice(tag.index + tag[0].length) : page.replace(DOCTYPE, "");
  const hasBody = /<body[\s>]/i.test(rest);
  if (tag && hasBody && before === "") return page;
  const headEnd = /<\/head\s*>/i.exec(rest);
  const withBody = hasBody ? rest : headEnd ? `${rest.slice(0, headEnd.index)}</head><body>${rest.slice(headEnd.index + headEnd[0].length)}` : `<body>${rest}`;
  return `<!doctype html>${tag?.[0] ?? "<html>"}${withBody}`;
}

/** Parses a page. The tree is that of htmlparser2, which is near to a browser's but adds no missing elements such as `tbody`. */
export function parseDocument(html: string): HtmlDocument {
  if (!light) {
    const { document } = parseHTML("<!doctype html><html><body></body></html>") as { readonly document: HtmlDocument };
    if (document.body) lighten(document.body);
    light = true;
  }
  const { document } = parseHTML(framed(html)) as { readonly document: HtmlDocument };
  return document;
}
