import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { SetFigures, TextFigures } from "./figures.ts";
import { SETS } from "./sets.ts";

/** Figures as a file keeps them. */
export interface Accuracy {
  readonly sets: readonly SetFigures[];
}

/** The figures in a file, none where it is not there. */
export function readAccuracy(path: string): Accuracy {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Accuracy) : { sets: [] };
}

const rank = ({ name }: SetFigures): number => (SETS.findIndex((one) => one.name === name) + SETS.length + 1) % (SETS.length + 1);

/** The figures of this run, with those of sets that it did not measure as they were. */
export function update({ sets }: Accuracy, measured: readonly SetFigures[]): Accuracy {
  const others = sets.filter((old) => !measured.some((one) => one.name === old.name));
  return { sets: [...measured, ...others].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)) };
}

/** The figures as they are committed: single facts only of the project's own corpus. */
export const committed = ({ sets }: Accuracy): Accuracy => ({ sets: sets.map(({ byText, ...figures }) => (figures.name === "corpus" && byText ? { ...figures, byText } : figures)) });

const textLine = ([name, figures]: readonly [string, TextFigures]): string => `        ${JSON.stringify(name)}: ${JSON.stringify(figures)}`;

function setLines({ byText, ...figures }: SetFigures): string {
  const rows = Object.entries(figures).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const texts = byText ? [`      "byText": {\n${Object.entries(byText).map(textLine).join(",\n")}\n      }`] : [];
  return `    {\n${[...rows, ...texts].join(",\n")}\n    }`;
}

/** JSON with a line for each text, so that a change shows where it is. */
export const accuracyJson = ({ sets }: Accuracy): string => `{\n  "sets": [\n${sets.map(setLines).join(",\n")}\n  ]\n}\n`;

/** Writes figures to a file, making its folder where there is none. */
export function writeAccuracy(path: string, accuracy: Accuracy): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, accuracyJson(accuracy));
}
