// Gathers every file of some folders, each in the process that a user's files are read in, and counts what came of them:
//   node scripts/run.mjs scripts/measure/fixtures.ts FOLDER…
// Nothing may crash or hang. Sets that others made for this are named in docs/explanation/gathering.md.
import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createGatherer } from "#gather/index.ts";
import { ROOT } from "../docs/root.ts";

interface Count {
  files: number;
  read: number;
  sources: number;
  slowest: number;
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

async function measure(folder: string): Promise<Count> {
  const gatherer = createGatherer({ worker: pathToFileURL(join(ROOT, "dist/gather-worker.js")) });
  const count: Count = { files: 0, read: 0, sources: 0, slowest: 0, refused: new Map(), details: [] };
  for (const path of filesIn(folder)) {
    const start = performance.now();
    let [sources, code] = [0, ""];
    for await (const outcome of gatherer.gather(createReadStream(path), { place: path })) {
      if (outcome.kind !== "refusal") sources++;
      else {
        code = outcome.code;
        if (outcome.code === "not-gatherable" || outcome.code.startsWith("took")) count.details.push(`${path.slice(folder.length)}: ${outcome.code} ${outcome.detail ?? ""}`);
      }
    }
    const took = performance.now() - start;
    if (took > HANG) throw new Error(`${path} hung: ${took.toFixed(0)} ms`);
    count.files++;
    count.sources += sources;
    count.slowest = Math.max(count.slowest, took);
    if (sources > 0) count.read++;
    else count.refused.set(code || "nothing in it", (count.refused.get(code || "nothing in it") ?? 0) + 1);
  }
  gatherer.close();
  return count;
}

console.log("| set | files | read | sources | refused | slowest, ms |\n| --- | ---: | ---: | ---: | --- | ---: |");
for (const folder of process.argv.slice(2)) {
  const { files, read, sources, refused, slowest, details } = await measure(folder);
  const why = [...refused].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} ${times}`).join(", ");
  console.log(`| ${basename(folder)} | ${files} | ${read} | ${sources} | ${why} | ${slowest.toFixed(0)} |`);
  for (const detail of details) console.error(detail);
}
