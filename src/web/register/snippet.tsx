import type { ReactElement } from "react";
import { wordHits } from "#report/word-hits.ts";
import style from "./snippet.module.css";

const BEFORE = 60;
const LONGEST = 220;

/** Words of a source, cut around what was searched for, which is marked. */
export function Snippet({ words, searched = "" }: { readonly words: string; readonly searched?: string }): ReactElement {
  const hits = wordHits(words, searched);
  const first = hits[0]?.start ?? 0;
  const from = first > BEFORE ? words.indexOf(" ", first - BEFORE) + 1 : 0;
  const to = Math.min(words.length, from + LONGEST);
  const inside = hits.filter(({ start, end }) => start >= from && end <= to);
  const ends = [from, ...inside.map(({ end }) => end)];
  return (
    <q className={`theirs ${style.snippet}`}>
      {from > 0 && "… "}
      {inside.map(({ start, end }, i) => <span key={start}>{words.slice(ends[i], start)}<mark className={style.hit}>{words.slice(start, end)}</mark></span>)}
      {words.slice(ends.at(-1), to)}
      {to < words.length && " …"}
    </q>
  );
}
