import { columns, fit } from "./columns.ts";

/** A space at which no line breaks: between a number and what it counts. */
export const FIRM = "\u00a0";

/** Words in one style; `wrap` breaks between words and keeps the style. */
export interface Run<S> {
  readonly words: string;
  readonly style?: S;
}

interface Word<S> extends Run<S> {
  /** whether a space stands before it */
  readonly apart: boolean;
}

/** Cuts runs at spaces; words of two runs with no space between stay together. */
function split<S>(runs: readonly Run<S>[]): Word<S>[] {
  const words: Word<S>[] = [];
  let apart = false;
  for (const run of runs) {
    for (const piece of run.words.split(/( +)/)) {
      if (piece === "") continue;
      if (piece.startsWith(" ")) apart = true;
      else {
        words.push({ ...run, words: piece, apart });
        apart = false;
      }
    }
  }
  return words;
}

/** Words that no space parts, as one. */
function glue<S>(words: readonly Word<S>[]): Word<S>[][] {
  const clusters: Word<S>[][] = [];
  for (const word of words) {
    if (word.apart || clusters.length === 0) clusters.push([word]);
    else clusters.at(-1)!.push(word);
  }
  return clusters;
}

const width = <S>(cluster: readonly Word<S>[]): number => cluster.reduce((sum, word) => sum + columns(word.words), 0);

/** Cuts a word that is wider than a line, an address for instance, into pieces that fit. */
function cut<S>(cluster: Word<S>[], room: number): Word<S>[][] {
  if (width(cluster) <= room) return [cluster];
  const pieces: Word<S>[][] = [];
  for (const word of cluster) {
    for (let rest = word.words; rest !== ""; ) {
      const words = fit(rest, room);
      pieces.push([{ ...word, words }]);
      rest = rest.slice(words.length);
    }
  }
  return pieces;
}

/** Joins neighbours of one style, so that a style is switched on once. A space between two styles has neither. */
function join<S>(line: readonly Word<S>[]): Run<S>[] {
  const runs: { words: string; style?: S }[] = [];
  line.forEach(({ words, style, apart }, i) => {
    const set = words.replaceAll(FIRM, " ");
    const space = i > 0 && apart ? " " : "";
    const last = runs.at(-1);
    if (last && last.style === style) last.words += space + set;
    else runs.push(...(space ? [{ words: space }] : []), style === undefined ? { words: set } : { words: set, style });
  });
  return runs;
}

/** Columns of a line; all but the first have `hang` columns less. */
export interface Measure {
  readonly room: number;
  readonly hang?: number;
}

/** Breaks runs of words into lines of at most `room` columns. */
export function wrap<S>(runs: readonly Run<S>[], { room, hang = 0 }: Measure): Run<S>[][] {
  const lines: Word<S>[][] = [];
  let used = 0;
  for (const cluster of glue(split(runs)).flatMap((one) => cut(one, room - hang))) {
    const needs = width(cluster);
    const space = used > 0 ? 1 : 0;
    const free = lines.length > 1 ? room - hang : room;
    if (lines.length > 0 && used + space + needs <= free) {
      lines.at(-1)!.push(...cluster.map((word, i) => (i === 0 ? { ...word, apart: true } : word)));
      used += space + needs;
    } else {
      lines.push([...cluster]);
      used = needs;
    }
  }
  return lines.map(join);
}
