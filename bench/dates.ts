// Measures the day of publication on the pages of htmldate, which are fetched by whoever measures and stay where they are:
//   git clone https://github.com/adbar/htmldate    (Apache-2.0)
//   node scripts/run.mjs bench/dates.ts FOLDER
// Counted as its own evaluation.py does: a day that is right, one that is wrong, none at all. The reader sees the page, not its address.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "#gather/html/dom.ts";
import { publishedIn } from "#gather/formats/html.ts";
import { decodeCharset, declaredIn } from "#gather/charset.ts";
import { HALVES, inHalf } from "./half.ts";

interface Page {
  readonly file: string;
  readonly date: string | null;
}

const folder = join(process.argv[2] ?? ".", "tests");
// NaN stands in one of the files for a page that has no day; JSON has no such word.
const pagesIn = (name: string): Readonly<Record<string, Page>> => JSON.parse(readFileSync(join(folder, name), "utf8").replace(/: NaN/g, ": null")) as Readonly<Record<string, Page>>;
const pages = Object.values({ ...pagesIn("eval_mediacloud_2020.json"), ...pagesIn("eval_default.json") });

const scored = pages.flatMap(({ file, date }) => {
  const path = ["test_set", "cache", "eval"].map((name) => join(folder, name, file)).find((one) => existsSync(one));
  if (path === undefined) return [];
  const bytes = readFileSync(path);
  const page = decodeCharset(bytes, declaredIn(bytes, undefined));
  const found = publishedIn(parseDocument(page), page);
  return [{ file, kind: found === null ? "none" : found.value === date ? "right" : "wrong", by: found?.by.replace(/".*/, "") ?? "nothing" }];
});

for (const half of HALVES) {
  const some = scored.filter(({ file }) => inHalf(file, half));
  const count = (kind: string): number => some.filter((one) => one.kind === kind).length;
  const [right, wrong, none] = [count("right"), count("wrong"), count("none")];
  console.log(`${half} (${some.length} pages): F ${((2 * right) / (2 * right + wrong + none)).toFixed(3)}, precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + none)).toFixed(3)}`);
}
for (const by of new Set(scored.map((one) => one.by))) {
  const some = scored.filter((one) => one.by === by);
  console.log(`  ${by}: ${some.filter(({ kind }) => kind === "right").length} of ${some.length}`);
}
