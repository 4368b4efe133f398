// `npm run check`: the one door to all checks. Runs every guard and the tests, tells what failed, and ends with one line
// "N passed, N failed" that counts each guard as one check and each test as one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const GUARDS = [
  ["build (the reader bundles for a browser)", "build"],
  ["types, each pure room by itself", "typecheck"],
  ["lint", "lint"],
  ["rooms", "rooms"],
  ["unused code and dependencies", "knip"],
];

const npm = (...words) => spawnSync("npm", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
const report = (passed, name, output = "") => console.log(`${passed ? "passed" : "FAILED"}  ${name}${passed || !output ? "" : `\n\n${output.trimEnd()}\n`}`);

function guard([name, script]) {
  const { status, stdout, stderr } = npm("run", "--silent", script);
  report(status === 0, name, stdout + stderr);
  return status === 0;
}

/** Runs the tests as the README says and counts them; a run that breaks off counts as one failure. */
function tests() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-check-"));
  const file = join(folder, "tests.json");
  const { status, stdout, stderr } = npm("test", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const failed = status === 0 ? counts.failed : Math.max(1, counts.failed);
  report(failed === 0, `tests (${counts.passed} passed, ${failed} failed)`, stdout + stderr);
  return { passed: counts.passed, failed };
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const guards = GUARDS.map(guard);
const counted = tests();
const passed = counted.passed + guards.filter(Boolean).length;
const failed = counted.failed + guards.filter((one) => !one).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
