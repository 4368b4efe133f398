/** A word that was found, as UTF-16 offsets, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /[\u0300-\u036f]/g;

const folded = (word: string): string => word.normalize("NFD").replace(MARKS, "").toLowerCase();

/** Where words of a text begin with those that were searched for, whatever their accents and capitals: as the register finds them. */
export function wordHits(text: string, searched: string): readonly Hit[] {
  const wanted = (searched.match(WORD) ?? []).map(folded);
  if (wanted.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap((found) => (wanted.some((one) => folded(found[0]).startsWith(one)) ? [{ start: found.index, end: found.index + found[0].length }] : []));
}
