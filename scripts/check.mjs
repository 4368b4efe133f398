// `npm run check`: the one door to all checks. Runs every guard and the tests, tells what failed, and ends with one line
// "N passed, N failed" that counts each guard as one check and each test as one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
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
  const { passed, failures, ...counts } = readTests(file);
  rmSync(folder, { recursive: true });
  const failed = status === 0 ? counts.failed : Math.max(1, counts.failed);
  // What failed stands before all that was printed: whoever keeps only the beginning or the end of it must still know.
  report(failed === 0, `tests (${passed} passed, ${failed} failed)`, [...failures, stdout, stderr, ...failures].join("\n\n"));
  return { passed, failed };
}

function readTests(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, failures: testResults.flatMap(failuresOf) };
  } catch {
    return { passed: 0, failed: 1, failures: [] };
  }
}

/** The tests of a file that failed, each with its name and the beginning of its message; a file that broke off is one. */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((one) => one.status === "failed");
  if (status === "failed" && failed.length === 0) return [`${relative(root, name)}\n${beginning(message)}`];
  return failed.map(({ fullName, failureMessages }) => `${relative(root, name)}: ${fullName}\n${beginning(failureMessages.join("\n"))}`);
}

const beginning = (message = "") => message.split("\n").slice(0, 25).join("\n");

const guards = GUARDS.map(guard);
const counted = tests();
const passed = counted.passed + guards.filter(Boolean).length;
const failed = counted.failed + guards.filter((one) => !one).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
