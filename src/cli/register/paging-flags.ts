import { InvalidArgumentError, type Command } from "commander";
import type { Paging } from "#app/register/index.ts";
import { BLANK, type Paragraph } from "../page.ts";

export interface PagingFlags {
  readonly limit: number;
  readonly after?: string;
}

const MOST = 1000;
const USUAL = 20;

function count(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw new InvalidArgumentError(`It is no number from 1 to ${MOST}.`);
  return limit;
}

/** Adds the options of paging. */
export const paged = (command: Command): Command =>
  command.option("--limit <COUNT>", `at most so many, to ${MOST}`, count, USUAL).option("--after <CURSOR>", "go on where a page ended: its cursor");

export const pagingOf = ({ limit, after }: PagingFlags): Paging => ({ limit, ...(after === undefined ? {} : { after }) });

/** What stands beneath a page that is not the last. */
export const showMore = (next: string | null): Paragraph[] => (next === null ? [] : [BLANK, { indent: 0, words: [{ words: `More with --after ${next}`, style: "quiet" }] }]);
