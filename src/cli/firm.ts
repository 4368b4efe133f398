import { FIRM } from "./wrap.ts";

/** Words that stay on one line: a date, a number with its unit. */
export const firm = (words: string): string => words.replaceAll(" ", FIRM);
