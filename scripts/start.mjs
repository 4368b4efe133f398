// `npm start`: builds what is out of date, reads the project's own corpus into a fresh register, says what it found, and serves the pages to this
// machine until it is interrupted. `npm start -- --no-serve` only reads; other words go to `rapporteur serve` (--port, --open, --data).
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const USUAL_PORT = 7373;

/** A folder of its own, gone when this ends. The database's own user must pass through it. */
function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-start-"));
  chmodSync(folder, 0o755);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Reads the corpus by the command itself and counts what came of it; null where it failed. */
function readCorpus(data) {
  const texts = readdirSync(join(root, "corpus")).sort().map((name) => join("corpus", name, "text.txt")).filter((path) => existsSync(join(root, path)));
  const { status, stdout } = spawnSync(process.execPath, [join(root, "bin/rapporteur.js"), "add", "--accept", "0.5", "--json", "--data", data, ...texts], { cwd: root, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) return null;
  const outcomes = stdout.trim().split("\n").map((line) => JSON.parse(line));
  const sum = (member) => outcomes.reduce((total, one) => total + (one[member] ?? 0), 0);
  return { texts: texts.length, taken: sum("joined") + sum("accepted"), open: sum("open") };
}

/** Whether nobody listens on a port of this machine. */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false)).listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

const words = process.argv.slice(2).filter((word) => word !== "--no-serve");
const isServing = words.length === process.argv.length - 2;
const given = words.indexOf("--data");
const data = given >= 0 && words[given + 1] ? words[given + 1] : freshFolder();

await buildIfStale();
const began = performance.now();
const found = readCorpus(data);
if (found === null) process.exit(1);
console.log(`Read the ${found.texts} texts of the corpus into a fresh register, in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
console.log(`${found.taken} records are in it (who does what for whom, and who they are), each with the words that it rests on.`);
console.log(`${found.open} more wait for somebody to decide.\n`);
if (isServing) {
  const port = words.some((word) => word.startsWith("--port")) ? [] : ["--port", String((await isFree(USUAL_PORT)) ? USUAL_PORT : 0)];
  process.argv = [process.argv[0], join(root, "bin/rapporteur.js"), "serve", ...words, ...port, ...(given >= 0 ? [] : ["--data", data])];
  await import("../bin/rapporteur.js");
}
