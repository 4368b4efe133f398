// Measures the text of articles, on sets that others made; they are fetched by whoever measures and stay where they are:
//   git clone https://github.com/scrapinghub/article-extraction-benchmark    (MIT)
//   git clone https://github.com/adbar/trafilatura                           (Apache-2.0; its tests/)
//   node scripts/run.mjs bench/articles.ts FOLDER…
// The first is scored by its own evaluate.py (needs python3), the second as its own eval_common.py counts: phrases that must be in
// the text and phrases that must not, white space folded.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { gatherHtml } from "#gather/formats/html.ts";
import { RapporteurError } from "#model/errors.ts";
import { HALVES, inHalf } from "./half.ts";

function bodyOf(bytes: Uint8Array, place: string): string {
  try {
    const { text, bodyStart } = gatherHtml(bytes, { place });
    return text.slice(bodyStart);
  } catch (error) {
    if (error instanceof RapporteurError) return "";
    throw error;
  }
}

interface Truth {
  readonly articleBody: string;
}

function scrapinghub(folder: string): void {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Readonly<Record<string, Truth>>;
  const names = readdirSync(join(folder, "html")).map((file) => file.replace(/\.html\.gz$/, ""));
  const found = Object.fromEntries(names.map((name) => [name, { articleBody: bodyOf(gunzipSync(readFileSync(join(folder, "html", `${name}.html.gz`))), name) }]));
  for (const half of HALVES) {
    const scratch = mkdtempSync(join(tmpdir(), "rapporteur-measure-"));
    const some = <T>(all: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([name]) => inHalf(name, half)));
    mkdirSync(join(scratch, "output"));
    writeFileSync(join(scratch, "ground-truth.json"), JSON.stringify(some(truth)));
    writeFileSync(join(scratch, "output", "rapporteur.json"), JSON.stringify(some(found)));
    symlinkSync(join(folder, "evaluate.py"), join(scratch, "evaluate.py"));
    const { stdout, stderr } = spawnSync("python3", ["evaluate.py", "--n-bootstrap", "200"], { cwd: scratch, encoding: "utf8" });
    console.log(`${half} (${Object.keys(some(found)).length} pages)\n${stdout || stderr}`);
  }
}

interface Phrases {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

function trafilatura(folder: string): void {
  const tests = join(folder, "tests");
  const pages = Object.values(JSON.parse(readFileSync(join(tests, "evaldata.json"), "utf8")) as Readonly<Record<string, Phrases>>);
  const scored = pages.map((page) => {
    const path = ["cache", "eval"].map((name) => join(tests, name, page.file)).find((one) => existsSync(one));
    const text = folded(path === undefined ? "" : bodyOf(readFileSync(path), path));
    const right = page.with.filter((phrase) => text.includes(folded(phrase))).length;
    return { file: page.file, right, missed: page.with.length - right, wrong: page.without.filter((phrase) => text.includes(folded(phrase))).length };
  });
  for (const half of HALVES) {
    const some = scored.filter(({ file }) => inHalf(file, half));
    const sum = (name: "right" | "missed" | "wrong"): number => some.reduce((all, one) => all + one[name], 0);
    const [right, missed, wrong] = [sum("right"), sum("missed"), sum("wrong")];
    console.log(`${half} (${some.length} pages): F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}, precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}`);
  }
}

for (const folder of process.argv.slice(2)) {
  console.log(`## ${folder}\n`);
  if (existsSync(join(folder, "ground-truth.json"))) scrapinghub(folder);
  else trafilatura(folder);
}
