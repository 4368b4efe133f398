import { elementsOf, type HtmlDocument, type HtmlElement } from "./dom.ts";

/** A datum of the page's microdata, or of a machine-readable element: its name, its value and the element. */
export interface Datum {
  readonly name: string;
  readonly value: string;
}

/** Everything in a page that tells about it, found in one walk, in document order. */
export interface Survey {
  /** by name, property or itemprop of `meta`, in small letters; the first of each name */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly microdata: readonly Datum[];
  /** `time` and `abbr` elements: class, and machine-readable value or words */
  readonly times: readonly Datum[];
  /** small elements that are called after dates: class and id, and words */
  readonly dated: readonly Datum[];
  /** elements that are called after authors */
  readonly authors: readonly Datum[];
  readonly headings: readonly string[];
  readonly canonical: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

const DATED = /date|publi[sc]|posted|pubtime|time-?stamp|datum|fecha|uhrzeit|created|dateline|submitted|timestamp|(?:^|[\s_-])time(?:$|[\s_-])|byline|meta|info/i;
const AUTHORED = /(?:^|[\s_-])(?:authors?|byline|by-line|author-?name|writer|autor(?:es|a)?|auteur|verfasser|entry-author|post-author|article-author|vcard|fn)(?:$|[\s_-])/i;
const LONG = 300;
const MOST = 400;

type Open = { -readonly [K in keyof Survey]: Survey[K] extends readonly (infer T)[] ? T[] : Survey[K] extends ReadonlyMap<string, string> ? Map<string, string> : Survey[K] };

const words = (element: HtmlElement): string => element.textContent.replace(/\s+/g, " ").trim();
const attribute = (element: HtmlElement, name: string): string => element.getAttribute(name) ?? "";

function noteMeta(element: HtmlElement, survey: Open): void {
  const name = (attribute(element, "property") || attribute(element, "name") || attribute(element, "itemprop") || attribute(element, "http-equiv")).toLowerCase().trim();
  const value = attribute(element, "content").trim();
  if (name !== "" && value !== "" && !survey.meta.has(name)) survey.meta.set(name, value);
  if (element.hasAttribute("itemprop") && value !== "") survey.microdata.push({ name: attribute(element, "itemprop"), value });
}

function noteItem(element: HtmlElement, survey: Open): void {
  if (survey.microdata.length >= MOST) return;
  const value = attribute(element, "content") || attribute(element, "datetime") || words(element);
  survey.microdata.push({ name: attribute(element, "itemprop"), value: value.slice(0, LONG) });
}

function noteNamed(element: HtmlElement, survey: Open): void {
  const name = `${attribute(element, "class")} ${attribute(element, "id")}`.trim();
  const rel = attribute(element, "rel");
  const isAuthor = rel === "author" || AUTHORED.test(name);
  if (!isAuthor && (name === "" || !DATED.test(name))) return;
  const value = words(element);
  if (value === "" || value.length > LONG) return;
  if (isAuthor && survey.authors.length < MOST) survey.authors.push({ name, value });
  if (DATED.test(name) && /\d/.test(value) && survey.dated.length < MOST) survey.dated.push({ name, value });
}

const NOTED: ReadonlyMap<string, (element: HtmlElement, survey: Open) => void> = new Map(Object.entries({
  meta: noteMeta,
  script: (element, survey) => void (/ld\+json/i.test(attribute(element, "type")) && survey.jsonLd.push(element.textContent)),
  link: (element, survey) => void (attribute(element, "rel").toLowerCase() === "canonical" && (survey.canonical ??= attribute(element, "href") || null)),
  title: (element, survey) => void (survey.title ??= words(element) || null),
  h1: (element, survey) => void survey.headings.push(words(element)),
  time: (element, survey) => void survey.times.push({ name: `time ${attribute(element, "class")} ${attribute(element, "itemprop")}${element.hasAttribute("pubdate") ? " pubdate" : ""}`, value: attribute(element, "datetime") || words(element) }),
  abbr: (element, survey) => void (/publish|date|time/i.test(attribute(element, "class")) && survey.times.push({ name: `abbr ${attribute(element, "class")}`, value: attribute(element, "title") || words(element) })),
}));

function visit(element: HtmlElement, survey: Open): void {
  const note = NOTED.get(element.localName);
  if (note) note(element, survey);
  if (element.localName !== "meta" && element.hasAttribute("itemprop")) noteItem(element, survey);
  if (element.localName !== "meta" && (element.hasAttribute("class") || element.hasAttribute("id") || element.hasAttribute("rel"))) noteNamed(element, survey);
  for (const child of elementsOf(element)) visit(child, survey);
}

/** Looks through a page once for everything that tells about it. */
export function surveyOf(document: HtmlDocument): Survey {
  const root = document.documentElement;
  const survey: Open = { meta: new Map(), jsonLd: [], microdata: [], times: [], dated: [], authors: [], headings: [], canonical: null, title: null, language: root?.getAttribute("lang") ?? root?.getAttribute("xml:lang") ?? null };
  if (root) visit(root, survey);
  return survey;
}
