// `npm start`: builds what is out of date, fills a register from the project's own corpus, and shows what there is between two countries.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// A register of its own, that stays until the machine clears its temporary files: what is there already is recognised the next time.
const data = process.env.RAPPORTEUR_DATA ?? join(tmpdir(), `rapporteur-start-${process.getuid?.() ?? "user"}`);
const run = (words, stdio = "inherit") => spawnSync(process.execPath, [join(root, "bin/rapporteur.js"), ...words, "--data", data], { cwd: root, stdio });

await buildIfStale();
const texts = readdirSync(join(root, "corpus")).sort().map((name) => join("corpus", name, "text.txt")).filter((path) => existsSync(join(root, path)));
console.log(`Taking ${texts.length} texts into a register in ${data} …\n`);
const added = run(["add", "--accept", "0.5", ...texts], ["ignore", "ignore", "inherit"]);
const shown = added.status === 0 ? run(["pair", "Somalia", "Turkey", ...process.argv.slice(2)]) : added;
if (shown.status === 0) console.log(`\nGo on with:\n  npx rapporteur review --data ${data}\n  npx rapporteur commitments --silent 12m --data ${data}\n  npx rapporteur entries --country Ghana --data ${data}`);
process.exitCode = shown.status ?? 1;
