import { declaredIn, decodeCharset } from "../charset.ts";
import { dateOf } from "../date/find-dates.ts";
import type { About, Link } from "../gathered.ts";
import { childOf, treeOf, wordsOf, type XmlElement } from "../xml/tree.ts";

const ENTRIES = new Set(["url", "sitemap"]);

const entriesOf = (element: XmlElement): readonly XmlElement[] => element.children.flatMap((child) => (ENTRIES.has(child.name) ? [child] : entriesOf(child)));

/** The addresses that a sitemap, or an index of sitemaps, lists (sitemaps.org). Throws `damaged`, `too-deep`, `token-too-long`. */
export function sitemapLinks(bytes: Uint8Array, { place, type }: About): Link[] {
  const { root } = treeOf(decodeCharset(bytes, declaredIn(bytes, type)), place);
  return entriesOf(root).flatMap((entry) => {
    const url = wordsOf(childOf(entry, "loc"));
    const changed = dateOf(wordsOf(childOf(entry, "lastmod")));
    const link: Link = { kind: "link", place, url, to: entry.name === "sitemap" ? "sitemap" : "page", ...(changed !== null && { published: changed }) };
    return /^https?:\/\//i.test(url) ? [link] : [];
  });
}
