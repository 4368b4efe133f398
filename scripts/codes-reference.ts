// Writes docs/reference/codes.md from the tables in src/model/codes: node scripts/run.mjs scripts/codes-reference.ts
// With --check it only says whether the page is up to date, by its exit code.
import { readFileSync, writeFileSync } from "node:fs";
import { codesReference } from "./codes-page.ts";

const path = "docs/reference/codes.md";
const page = codesReference();
if (!process.argv.includes("--check")) writeFileSync(path, page);
else if (readFileSync(path, "utf8") !== page) {
  console.error(`${path} is behind the tables: node scripts/run.mjs scripts/codes-reference.ts`);
  process.exitCode = 1;
}
