import { distance } from "#match/index.ts";
import { wordsLike, type Spelling } from "#registry/index.ts";
import type { Register } from "./register.ts";

// A word of so many letters may have two slips of the pen.
const LONG = 8;
const MOST = 5;

function meantBy(asked: string, words: readonly string[]): readonly string[] {
  const most = asked.length < LONG ? 1 : 2;
  const near = words.map((word) => ({ word, slips: distance(asked, word, most) })).filter(({ slips }) => slips <= most);
  return near.toSorted((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1)).slice(0, MOST).map(({ word }) => word);
}

/** The words of a search that the register does not have, with those of its names that one slip of the pen, or two in a long word, part from them. */
export async function spellingsOf({ db }: Pick<Register, "db">, text: string): Promise<readonly Spelling[]> {
  return (await wordsLike(db, text)).map(({ asked, meant }) => ({ asked, meant: meantBy(asked, meant) })).filter(({ meant }) => meant.length > 0);
}
