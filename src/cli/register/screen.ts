import { InvalidArgumentError } from "commander";
import { setPage, type Paragraph } from "../page.ts";
import { colour, noColour, wantsColour, type Paint } from "../paint.ts";
import { write } from "../output.ts";

const LEAST_WIDTH = 30;
const DEFAULT_WIDTH = 80;
// Longer lines are hard to follow with the eye.
const MOST_WIDTH = 100;

export interface ScreenFlags {
  readonly width?: number;
  readonly color?: boolean;
}

/** What a page is set for. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

export function columnCount(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < LEAST_WIDTH) throw new InvalidArgumentError(`It is no number of columns from ${LEAST_WIDTH} on.`);
  return width;
}

export function screenOf({ width, color }: ScreenFlags): Screen {
  const paint = wantsColour({ flag: color, environment: process.env, terminal: process.stdout.isTTY }) ? colour : noColour;
  return { width: width ?? Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH), paint };
}

/** Sets paragraphs and prints them. */
export const print = (paragraphs: readonly Paragraph[], { width, paint }: Screen): Promise<void> => write(process.stdout, setPage(paragraphs, width, paint));

export const printJson = (value: unknown): Promise<void> => write(process.stdout, `${JSON.stringify(value)}\n`);
