import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./root.ts";

interface Cruised {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] }[];
}

const DEPCRUISE = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

function roomOf(path: string): string | null {
  if (path.startsWith("src/model/codes/")) return "model/codes";
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Which rooms import which, as dependency-cruiser finds them in the code: a Mermaid graph. */
export function roomGraph(): string {
  const { stdout } = spawnSync(process.execPath, [DEPCRUISE, "src", "--config", ".dependency-cruiser.mjs", "--output-type", "json"], { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 28 });
  const { modules } = JSON.parse(stdout) as Cruised;
  const pairs = modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [roomOf(source), roomOf(resolved)] as const));
  const arrows = pairs.flatMap(([from, to]) => (from !== null && to !== null && from !== to ? [`  ${from} --> ${to}`] : []));
  return ["```mermaid", "graph LR", ...[...new Set(arrows)].sort(), "```"].join("\n");
}
