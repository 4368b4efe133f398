// Pages a second, on one core, beside Readability on jsdom in the same run:
//   git clone https://github.com/scrapinghub/article-extraction-benchmark    (MIT; or any folder of pages, .html or .html.gz)
//   node scripts/run.mjs bench/gather.ts FOLDER/html
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { gatherHtml } from "#gather/formats/html.ts";
import { RapporteurError } from "#model/errors.ts";

const ROUNDS = 3;
const folder = process.argv[2] ?? ".";
const pages = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name)).map((name) => (name.endsWith(".gz") ? gunzipSync(readFileSync(join(folder, name))) : readFileSync(join(folder, name))));

function byUs(bytes: Uint8Array): unknown {
  try {
    return gatherHtml(bytes, { place: "page" });
  } catch (error) {
    if (error instanceof RapporteurError) return null;
    throw error;
  }
}

function byReadability(bytes: Uint8Array): unknown {
  const { window } = new JSDOM(new TextDecoder().decode(bytes), { virtualConsole: new VirtualConsole() });
  const article = new Readability(window.document as never).parse();
  window.close();
  return article;
}

/** Wall clock, and time of the processor: on a machine that others use too, the second tells what one core does. */
interface Time {
  readonly wall: number;
  readonly processor: number;
}

function timeOf(read: (bytes: Uint8Array) => unknown): Time {
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (const page of pages) read(page);
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

// In turn, so that a slow moment of the machine meets both; the first round warms and is not counted.
const rounds = Array.from({ length: ROUNDS + 1 }, () => [timeOf(byUs), timeOf(byReadability)] as const).slice(1);
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
const medianOf = (times: readonly Time[]): Time => ({ wall: median(times.map(({ wall }) => wall)), processor: median(times.map(({ processor }) => processor)) });
const [ours, theirs] = [medianOf(rounds.map(([one]) => one)), medianOf(rounds.map(([, two]) => two))];
const rate = (ms: number): string => ((pages.length * 1000) / ms).toFixed(0);
const row = (name: string, { wall, processor }: Time): string => `| ${name} | ${rate(wall)} | ${rate(processor)} | ${(processor / ours.processor).toFixed(1)} |`;
console.log(`${pages.length} pages, ${(pages.reduce((sum, { length }) => sum + length, 0) / pages.length / 1000).toFixed(0)} kB each on average, median of ${ROUNDS} rounds\n`);
console.log("| | pages/s | pages/s of processor time | rapporteur : it |\n| --- | ---: | ---: | ---: |");
console.log(row("rapporteur: text, title, publisher, day, language, authors, places", ours));
console.log(row("Readability 0.6 on jsdom: text, title, byline", theirs));
