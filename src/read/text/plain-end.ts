// What a character may do at or behind a word of ASCII letters, by its code.
const LETTER = 1, DIGIT = 2, ADDRESS = 4, MARK = 8;
const KIND = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) KIND[code] = LETTER | ADDRESS;
  else if (/\d/.test(sign)) KIND[code] = DIGIT | ADDRESS;
  else if (/[_.+-]/.test(sign)) KIND[code] = ADDRESS;
  else if (/[,;!?()"[\]/&%]/.test(sign)) KIND[code] = MARK;
}

const kindAt = (text: string, i: number): number => KIND[text.charCodeAt(i)] ?? 0;

/** The longest name before the "@" of an address, as the pattern of tokens has it. */
const LONGEST = 64;

/** Whether the word from `start` to `end` may be the beginning of an address: only its signs stand before an "@". */
function leadsToAt(text: string, start: number, end: number): boolean {
  let at = end;
  while (at <= start + LONGEST && kindAt(text, at) & ADDRESS) at++;
  return at <= start + LONGEST && text.charCodeAt(at) === 64;
}

/** What may follow a word of ASCII letters without being part of it: nothing, ASCII that is no letter, and neither of ' : @. */
function endsWord(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== code) return true;
  if (code > 127 || code === 39 || code === 58 || code === 64) return false;
  if ((KIND[code]! & ADDRESS) === 0) return true;
  // "U.S.", "www.who.int"
  if (code === 46 && (end === start + 1 || /^w{3}$/i.test(text.slice(start, end)))) return false;
  return !leadsToAt(text, start, end);
}

/**
 * Where the token ends that begins at `i`, if that is a word of ASCII letters and digits or a mark that always stands alone; -1 where only the
 * pattern of all tokens can tell. Most tokens are such, and are cut several times as fast.
 */
export function plainEnd(text: string, i: number): number {
  const kind = kindAt(text, i);
  if (kind & MARK) return i + 1;
  if (!(kind & LETTER)) return -1;
  let end = i + 1;
  while (kindAt(text, end) & (LETTER | DIGIT)) end++;
  return endsWord(text, i, end) ? end : -1;
}
