import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openReader } from "#app/open-reader.ts";
import { ROOT } from "../scripts/docs/root.ts";
import { TEXTS } from "./corpus.ts";

const SIZES = [50_000, 500_000, 5_000_000];

/** The texts of the corpus one after the other, as often as it takes. */
function textOf(size: number): string {
  const all = TEXTS.join("\n\n");
  return `${all}\n\n`.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** Seconds of processor that a run takes. */
function seconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The time for texts of three lengths, each ten times the one before: linear where the last column stays. */
export function length(): string[] {
  const read = openReader((language) => readFileSync(join(ROOT, "weights", `${language}.bin`)));
  for (let n = 0; n < 20; n++) read({ text: textOf(SIZES[0]!) });
  const rows = SIZES.map((size) => {
    const text = textOf(size);
    const spent = seconds(() => read({ text }));
    return `| ${size / 1000} KB | ${spent.toFixed(2)} | ${((spent * 1e6) / (size / 1000)).toFixed(0)} |`;
  });
  return ["## Length", "", "Texts of the corpus joined to one. Processor time.", "", "| text | s | µs a KB |", "| ---: | ---: | ---: |", ...rows];
}
