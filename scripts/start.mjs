// `npm start`: builds what is out of date and shows what Rapporteur makes of the project's own corpus.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
await buildIfStale();
const texts = readdirSync(join(root, "corpus")).sort().map((name) => join("corpus", name, "text.txt")).filter((path) => existsSync(join(root, path)));
const { status } = spawnSync(process.execPath, [join(root, "bin/rapporteur.js"), "read", ...process.argv.slice(2), ...texts], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
