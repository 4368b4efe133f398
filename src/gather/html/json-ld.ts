/** What a page says of its article in JSON-LD (schema.org). */
export interface ArticleData {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|BlogPosting|SocialMediaPosting|Report|PressRelease|^WebPage$|^Event$|^VideoObject$|^ItemPage$/;
const BEST = /Article|BlogPosting|Report|PressRelease/;
const MOST_NODES = 2000;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

function typesOf(node: Members): readonly string[] {
  return listOf(node["@type"]).filter((one) => typeof one === "string").map((one) => one.replace(/^.*[/#]/, ""));
}

/** JSON as pages write it: with comments around, line ends within strings, a comma too many. */
function parse(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "").replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, "");
  for (const text of [bare, bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

/** All objects with a type, wherever they stand: in lists, in @graph, in mainEntity. */
function nodesOf(value: unknown): Members[] {
  const found: Members[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_NODES));
    else if (isObject(one)) {
      if (one["@type"] !== undefined) found.push(one);
      queue.push(...Object.values(one).filter((member) => typeof member === "object"));
    }
  }
  return found;
}

function names(value: unknown, all: readonly Members[]): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === "string") return /^https?:/.test(one) ? [] : [one.trim()];
    if (!isObject(one)) return [];
    const own = textOf(one["name"]);
    const other = own === undefined && textOf(one["@id"]) !== undefined ? all.find((node) => node["@id"] === one["@id"] && textOf(node["name"]) !== undefined) : undefined;
    return own === undefined ? (textOf(other?.["name"]) === undefined ? [] : [textOf(other?.["name"])!]) : [own];
  });
}

function describe(node: Members, all: readonly Members[]): ArticleData {
  const main = node["mainEntityOfPage"];
  const one = (name: string): string | undefined => textOf(node[name]);
  const language = node["inLanguage"];
  const known = {
    headline: one("headline") ?? one("name"),
    published: one("datePublished") ?? one("uploadDate") ?? one("dateCreated"),
    modified: one("dateModified"),
    publisher: names(node["publisher"], all)[0] ?? names(node["sourceOrganization"], all)[0],
    language: textOf(isObject(language) ? language["alternateName"] : language),
    url: one("url") ?? textOf(isObject(main) ? main["@id"] : main),
  };
  const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<Record<keyof typeof known, string>>;
  return { ...told, authors: names(node["author"] ?? node["creator"], all), translators: names(node["translator"], all) };
}

/** What the scripts of JSON-LD say of the page's article, the first that is one; null where none speaks of it. */
export function articleData(scripts: readonly string[]): ArticleData | null {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const best = articles.find((node) => typesOf(node).some((type) => BEST.test(type))) ?? articles[0];
  if (!best) return null;
  const own = describe(best, nodes);
  const page = own.published === undefined ? articles.map((node) => describe(node, nodes)).find(({ published }) => published !== undefined) : undefined;
  return page?.published === undefined ? own : { ...own, published: page.published };
}
