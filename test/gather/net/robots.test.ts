import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRobots } from "#gather/net/robots.ts";

const allows = (text: string, path: string): boolean => parseRobots(text, "rapporteur").allows(path);
const ALL = "User-agent: *\n";

describe("paths", () => {
  test.each<[string, string, boolean]>([
    ["Disallow: /", "/a", false],
    ["Disallow:", "/a", true],
    ["", "/a", true],
    ["Disallow: /", "/robots.txt", true],
    ["Disallow: /a", "/abc", false],
    ["Disallow: /a/", "/a", true],
    ["Disallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["Allow: /a\nDisallow: /a", "/a", true],
    ["Disallow: /*.pdf$", "/x/y.pdf", false],
    ["Disallow: /*.pdf$", "/x/y.pdf?z", true],
    ["Disallow: /a$", "/a", false],
    ["Disallow: /a$", "/ab", true],
    ["Disallow: /*a*b", "/xxaxxbxx", false],
    ["Disallow: /*a*b", "/xxbxxaxx", true],
    ["Disallow: /*ab$", "/ab/ab", false],
    ["Disallow: /a?x=*", "/a?x=1", false],
    ["Disallow: /%7Ejoe", "/~joe/index", false],
    ["Disallow: /~joe", "/%7ejoe/", false],
    ["Disallow: /a/%3cd", "/a/%3Cd", false],
    ["Disallow: /salud/ñ", "/salud/%C3%B1", false],
    ["Disallow: /with-a-%2A.html", "/with-a-*.html", false],
    ["disallow: /a # a comment", "/a", false],
    ["DISALLOW : /a", "/a", false],
  ])("%s: %s %s", (rules, path, allowed) => expect(allows(`${ALL}${rules}`, path)).toBe(allowed));
});

describe("groups", () => {
  test.each<[string, string, boolean]>([
    ["one of our own goes before the one for all", "User-agent: *\nDisallow: /\n\nUser-agent: Rapporteur\nAllow: /", true],
    ["of several names one is ours", "User-agent: other\nUser-agent: rapporteur/2.0\nDisallow: /", false],
    ["two of our own are one", "User-agent: rapporteur\nDisallow: /b\n\nUser-agent: rapporteur\nDisallow: /a", false],
    ["another's is not ours", "User-agent: rapporteurbot\nDisallow: /", true],
    ["rules before any name are nobody's", "Disallow: /", true],
    ["a sitemap ends no group", "User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /", false],
    ["lines may end as on any system", "User-agent: *\rDisallow: /\r", false],
    ["a mark stands before the first", "\ufeffUser-agent: *\nDisallow: /", false],
    ["a page of HTML in its place", "<!doctype html><title>Not found</title>", true],
  ])("%s", (_, text, allowed) => expect(allows(text, "/a")).toBe(allowed));
});

test("how many seconds a site wants between two requests", () => {
  expect(parseRobots("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a", "rapporteur").delay).toBe(2.5);
  expect(parseRobots("User-agent: *\nCrawl-delay: soon", "rapporteur").delay).toBeNull();
});

test("any text is a robots.txt, and a pattern of many stars is no work", () => {
  fc.assert(fc.property(fc.string(), fc.webPath(), (text, path) => void expect(typeof allows(text, path)).toBe("boolean")));
  expect(allows(`${ALL}Disallow: /${"*a".repeat(20_000)}*b$`, `/${"a".repeat(50_000)}`)).toBe(true);
});
