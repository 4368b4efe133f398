// Gathers every file of some folders, each in the process that a user's files are read in, and counts what came of them. The sets are what
// others made to break parsers of their own; they are fetched by whoever measures and stay where they are:
//   git clone https://github.com/mozilla/pdf.js                              (Apache-2.0; its test/pdfs)
//   git clone https://github.com/kurtmckee/feedparser                        (BSD-2-Clause; its tests)
//   git clone https://github.com/webrecorder/warcio                          (Apache-2.0; its test/data)
//   git clone https://github.com/html5lib/html5lib-tests                     (MIT)
//   git clone https://github.com/minimaxir/big-list-of-naughty-strings       (MIT)
//   npm run build && node scripts/run.mjs bench/fixtures.ts FOLDER…
// A crash is a reading process that ended by itself; a hang is a file that took longer than the limit that was to end it. Either ends the run with 1.
import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { createGatherer } from "#gather/index.ts";
import { ROOT } from "../scripts/docs/root.ts";

interface Count {
  files: number;
  read: number;
  sources: number;
  slowest: number;
  crashes: number;
  hangs: number;
  readonly refused: Map<string, number>;
  readonly details: string[];
}

const HANG = 17_000;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== ".git") yield* filesIn(path);
    else if (entry.isFile() && statSync(path).size > 0) yield path;
  }
}

const page = (words: string): string => `<!doctype html><html><head><title>${words}</title></head><body><h1>${words}</h1><p>${words}</p></body></html>`;

/** Inputs of html5lib's tests (tree construction and tokenizer) and the naughty strings, each in a page of its own. */
function partsOf(path: string): readonly string[] {
  if (path.endsWith("blns.json")) return (JSON.parse(readFileSync(path, "utf8")) as readonly string[]).map(page);
  if (path.endsWith(".dat")) return readFileSync(path, "utf8").split(/^#data\n/m).map((part) => part.split(/^#errors/m)[0]!);
  if (!path.endsWith(".test")) return [];
  const { tests = [] } = JSON.parse(readFileSync(path, "utf8")) as { readonly tests?: readonly { readonly input?: unknown }[] };
  return tests.flatMap(({ input }) => (typeof input === "string" ? [page(input)] : []));
}

function* documentsIn(path: string): Generator<AsyncIterable<Uint8Array>> {
  yield createReadStream(path) as AsyncIterable<Uint8Array>;
  for (const part of partsOf(path)) if (part.trim() !== "") yield Readable.from([new TextEncoder().encode(part)]);
}

async function measure(folder: string): Promise<Count> {
  const gatherer = createGatherer({ worker: pathToFileURL(join(ROOT, "dist/gather-worker.js")) });
  const count: Count = { files: 0, read: 0, sources: 0, slowest: 0, crashes: 0, hangs: 0, refused: new Map(), details: [] };
  for (const path of filesIn(folder)) {
    for (const stream of documentsIn(path)) {
      const start = performance.now();
      let [sources, code] = [0, "nothing in it"];
      for await (const outcome of gatherer.gather(stream, { place: path })) {
        if (outcome.kind !== "refusal") sources++;
        else {
          code = outcome.code;
          if (code === "not-gatherable" && outcome.detail === undefined) count.crashes++;
          if (code === "not-gatherable" || code.startsWith("took")) count.details.push(`${path.slice(folder.length)}: ${code} ${outcome.detail ?? ""}`);
        }
      }
      const took = performance.now() - start;
      if (took > HANG && sources === 0) count.hangs++;
      count.files++;
      count.sources += sources;
      count.slowest = Math.max(count.slowest, took);
      if (sources > 0) count.read++;
      else count.refused.set(code, (count.refused.get(code) ?? 0) + 1);
    }
  }
  gatherer.close();
  return count;
}

console.log("| set | documents | read | sources | refused | crashes | hangs | slowest, ms |\n| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |");
for (const folder of process.argv.slice(2)) {
  const { files, read, sources, refused, slowest, crashes, hangs, details } = await measure(folder);
  const why = [...refused].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} ${times}`).join(", ");
  console.log(`| ${basename(folder)} | ${files} | ${read} | ${sources} | ${why} | ${crashes} | ${hangs} | ${slowest.toFixed(0)} |`);
  if (crashes + hangs > 0) process.exitCode = 1;
  for (const detail of details) console.error(detail);
}
