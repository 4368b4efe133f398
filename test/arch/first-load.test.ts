import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ROOT } from "./plant.ts";

const WEB = join(ROOT, "dist", "web");
const html = readFileSync(join(WEB, "index.html"), "utf8");

test("the built page has no script, style or handler of its own in it", () => {
  expect([...html.matchAll(/<script(?![^>]*\bsrc="\/assets\/)[^>]*>|<style\b|\son\w+\s*=|\sstyle\s*=|javascript:/gi)].map(([one]) => one)).toEqual([]);
  expect(html).toMatch(/<script src="\/assets\/main-\w+\.js" type="module">/);
});

test("what is fetched before the first page is at most 250 KB of script, compressed", () => {
  const scripts = [...html.matchAll(/<(?:script src|link rel="modulepreload" href)="([^"]+\.js)"/g)].map(([, address]) => join(WEB, address!));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0)).toBeLessThanOrEqual(250_000);
});
