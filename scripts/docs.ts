// `npm run docs`: writes anew what the docs take from the code: the command line's reference, the graph of the rooms, the
// outputs in the tutorials, and the picture. Tests compare all but the picture.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { between, blocksOf } from "./docs/blocks.ts";
import { cliReference } from "./docs/cli-reference.ts";
import { picture } from "./docs/picture.ts";
import { roomGraph } from "./docs/room-graph.ts";
import { ROOT } from "./docs/root.ts";
import { runShell } from "./docs/shell.ts";
import { withOutputs } from "./docs/tutorial.ts";

const COLUMNS = 80;

const at = (path: string): string => join(ROOT, path);
const rewrite = (path: string, change: (page: string) => string): void => writeFileSync(at(path), change(readFileSync(at(path), "utf8")));

writeFileSync(at("docs/reference/cli.md"), cliReference());
rewrite("docs/explanation/architecture.md", (page) => between(page, "rooms", roomGraph()));
for (const tutorial of ["first-reading", "review-and-follow-up"]) rewrite(`docs/tutorial/${tutorial}.md`, withOutputs);

// The picture shows the text of the tutorial.
const [text] = blocksOf(readFileSync(at("docs/tutorial/first-reading.md"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "rapporteur-picture-"));
const { stdout } = runShell(`${text!.body}\nFORCE_COLOR=1 rapporteur read --width ${COLUMNS} communique.txt`, folder);
rmSync(folder, { recursive: true });
writeFileSync(at("docs/picture.svg"), picture(stdout, COLUMNS));
