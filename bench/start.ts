import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../scripts/docs/root.ts";

const ROUNDS = 15;
const BIN = join(ROOT, "bin/rapporteur.js");
const ARTICLE = join(ROOT, "corpus/ghana-malaria-vaccine/text.txt");

/** Tells the most memory that the process had, in MB, on standard error when it ends. */
const PROBE = 'data:text/javascript,process.on("exit",()=>process.stderr.write(String(Math.round(process.resourceUsage().maxRSS/1024))))';

interface Started {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function time(words: readonly string[]): number {
  const begin = performance.now();
  spawnSync(process.execPath, words);
  return performance.now() - begin;
}

/** The median time, and the memory of one more run, because the probe takes time itself. */
function start(words: readonly string[]): Started {
  const times = Array.from({ length: ROUNDS }, () => time(words)).sort((a, b) => a - b);
  const { stderr } = spawnSync(process.execPath, ["--import", PROBE, ...words], { encoding: "utf8" });
  return { milliseconds: times[ROUNDS >> 1]!, megabytes: Number(stderr) };
}

/** From the start of the process to its end, and the most memory it had, beside a Node that does nothing. */
export function starting(): string[] {
  const nothing = start(["--eval", "0"]);
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["`rapporteur --version`", [BIN, "--version"]],
    ["`rapporteur read` of one article", [BIN, "read", ARTICLE]],
    ["`rapporteur schema`", [BIN, "schema"]],
  ];
  const row = (name: string, { milliseconds, megabytes }: Started): string => `| ${name} | ${milliseconds.toFixed(0)} | ${(milliseconds / nothing.milliseconds).toFixed(1)} | ${megabytes} |`;
  return [
    "## Starting",
    "",
    "Process start to exit, and the most memory it had; the median of 15.",
    "",
    "| | ms | × Node alone | MB |",
    "| --- | ---: | ---: | ---: |",
    row("Node alone", nothing),
    ...commands.map(([name, words]) => row(name, start(words))),
  ];
}
