import type { Found, FoundCredit } from "../gathered.ts";
import { articleData, type ArticleData } from "./json-ld.ts";
import { publishedOf } from "./published.ts";
import type { Survey } from "./survey.ts";

/** What a page tells about its text, each with how it was found. */
export interface Metadata {
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  readonly published: Found<string> | null;
  readonly language: Found<string> | null;
  readonly url: Found<string> | null;
  readonly credits: readonly FoundCredit[];
}

export interface MetadataOptions {
  /** where the page was fetched, where that is known */
  readonly url?: string;
  readonly words: () => string;
}

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const clean = (value: string): string => value.replace(/\s+/g, " ").trim();

function metaOf({ meta }: Survey, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined && clean(value) !== "") return { value: clean(value), by: `meta ${name}` };
  }
  return null;
}

const given = (value: string | undefined, by: string): Found<string> | null => (value === undefined || clean(value) === "" ? null : { value: clean(value), by });

const PARTED = /\s+(?:[|–—»·•:]|-|::)\s+/;

/** The name of the site that stands behind a page's title: "Talks in Sarajevo | The Gazette". */
function siteInTitle(survey: Survey, title: string): string | null {
  const parts = survey.title?.split(PARTED) ?? [];
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && last.length <= 40 && folded(parts[0]!) !== "" && folded(title).includes(folded(parts[0]!)) && !folded(title).includes(folded(last)) ? last : null;
}

/** A heading that stands in the page's title too is the text's own; else what the metadata say; else the title without its site. */
function titleOf(survey: Survey, article: ArticleData | null): Found<string> | null {
  const page = folded(survey.title ?? "");
  const heading = survey.headings.find((one) => folded(one).length >= 8 && page.includes(folded(one)));
  if (heading !== undefined) return { value: heading, by: "h1" };
  const told = given(article?.headline, "JSON-LD headline") ?? metaOf(survey, ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"]);
  if (told) return told;
  if (survey.title === null) return given(survey.headings.find((one) => one !== ""), "h1");
  const parts = survey.title.split(PARTED);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  return given(parts[0]!.length >= 15 ? parts[0] : longest, "title");
}

function hostOf(address: string | null | undefined): string | null {
  try {
    const { hostname } = new URL(address ?? "");
    return hostname.replace(/^www\d?\./, "");
  } catch {
    return null;
  }
}

function publisherOf(survey: Survey, article: ArticleData | null, { title, url }: { readonly title: string; readonly url: string | null }): Found<string> | null {
  const site = siteInTitle(survey, title);
  return (
    given(article?.publisher, "JSON-LD publisher") ??
    metaOf(survey, ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher", "copyright"]) ??
    given(survey.microdata.find(({ name, value }) => name === "publisher" && value.length < 60)?.value, "microdata publisher") ??
    given(site ?? undefined, "title, after its last bar") ??
    given(hostOf(url) ?? undefined, "its address")
  );
}

/** Whether two addresses are of one site, m. and www. and the like apart. */
function sameSite(a: string, b: string): boolean {
  const [one, two] = [hostOf(a), hostOf(b)];
  return one !== null && two !== null && (one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`));
}

/** A page may tell its address, but not that it is one of another site than it was fetched from. */
function urlOf(survey: Survey, article: ArticleData | null, fetched: string | undefined): Found<string> | null {
  const candidates = [given(survey.canonical ?? undefined, "link rel=canonical"), metaOf(survey, ["og:url"]), given(article?.url, "JSON-LD url"), given(fetched, "where it was fetched")];
  for (const one of candidates) {
    if (one === null) continue;
    try {
      const url = new URL(one.value, fetched);
      const own = fetched === undefined || sameSite(url.href, fetched);
      if (own && (url.protocol === "http:" || url.protocol === "https:")) return { value: url.href, by: one.by };
    } catch {
      continue;
    }
  }
  return null;
}

const CODE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
function languageOf(survey: Survey, article: ArticleData | null): Found<string> | null {
  const told = [given(survey.language ?? undefined, "html lang"), given(article?.language, "JSON-LD inLanguage"), metaOf(survey, ["content-language", "og:locale", "dc.language", "dcterms.language", "language", "inlanguage"])];
  for (const one of told) {
    const code = one?.value.replace("_", "-").split(/[,;\s]/)[0] ?? "";
    if (one && CODE.test(code)) return { value: code.replace(/^[a-z]+/i, (base) => base.toLowerCase()), by: one.by };
  }
  return null;
}

const BY = /^(?:by|from|por|par|von|di|door|text:?|texto:?|autor(?:a|es)?:?|author:?|written by|escrito por|posted by|publicado por)\s+/i;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|van|von|der|da|dos|bin|al|el|y|and|e|et|&)){0,6}$/u;

/** A person's name as it may stand in a byline, or null: no address, no date, no sentence. */
function nameOf(words: string): string | null {
  const name = clean(words).replace(BY, "").split(/\s[|·•–—]\s|\s-\s|,\s(?=\p{Ll})|\d/u)[0]!.replace(/[,;:.\s]+$/, "");
  return name.length >= 3 && name.length <= 60 && NAME.test(name) && !/^(?:admin|administrator|editor|staff|redacci[oó]n|redaktion|web ?master|guest|author|autor)$/i.test(name) ? name : null;
}

function creditsOf(survey: Survey, article: ArticleData | null): FoundCredit[] {
  const told: FoundCredit[] = (article?.authors ?? []).map((name) => ({ role: "author", value: clean(name), by: "JSON-LD author" }));
  const translated: FoundCredit[] = (article?.translators ?? []).map((name) => ({ role: "translator", value: clean(name), by: "JSON-LD translator" }));
  const meta = metaOf(survey, ["author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "citation_author", "byl", "cxenseparse:author"]);
  const names = meta?.value.split(/\s*[;,]\s*|\s+(?:and|y|et|und)\s+/).flatMap((one) => nameOf(one) ?? []) ?? [];
  const inMeta: FoundCredit[] = names.map((value) => ({ role: "author", value, by: meta!.by }));
  const visible = [...survey.microdata.filter(({ name }) => name === "author"), ...survey.authors].flatMap(({ name, value }) => {
    const one = nameOf(value);
    return one === null ? [] : [{ role: "author" as const, value: one, by: `element "${name.slice(0, 60)}"` }];
  });
  const authors = told.length > 0 ? told : inMeta.length > 0 ? inMeta : visible.slice(0, 1);
  const source = metaOf(survey, ["original-source", "syndication-source", "dc.source", "dcterms.source"]);
  const origin: FoundCredit[] = source === null ? [] : [{ role: "origin", value: hostOf(source.value) ?? source.value, by: source.by }];
  const all = [...origin, ...authors.filter(({ value }) => value.length <= 100 && !value.includes("://")), ...translated];
  return all.filter((one, i) => all.findIndex(({ role, value }) => role === one.role && value === one.value) === i);
}

/** Title, publisher, day, language, address and authors of a page, from JSON-LD, meta, microdata and the page itself. */
export function metadataOf(survey: Survey, { url: fetched, words }: MetadataOptions): Metadata {
  const article = articleData(survey.jsonLd);
  const url = urlOf(survey, article, fetched);
  const title = titleOf(survey, article);
  const language = languageOf(survey, article);
  const monthFirst = /^en(?:$|-US|-PH)/i.test(language?.value ?? "") && !/\.(?:uk|ie|au|nz|za|in|ng|gh|ke)(?:\/|$)/.test(url?.value ?? "");
  const published = publishedOf({ survey, article, url: url?.value ?? null, words }, { monthFirst });
  return { title, url, language, published, publisher: publisherOf(survey, article, { title: title?.value ?? "", url: url?.value ?? null }), credits: creditsOf(survey, article) };
}
