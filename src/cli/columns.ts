// Terminal columns of a character: 2 for East Asian wide and fullwidth characters and pictographs, 0 for marks that sit on
// the character before. After Unicode's EastAsianWidth.txt (W and F), its neighbours joined where nothing narrow lies between.
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xa960, 0xa97f],
  [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff], [0x20000, 0x3fffd],
];
const MARK = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const ASCII = /^[\x20-\x7e]*$/;

function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (MARK.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** How many columns of a terminal a text without control characters takes. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let total = 0;
  for (const character of text) total += columnsOfCharacter(character);
  return total;
}

/** The longest beginning of a text that fits into `width` columns, at least one character. */
export function fit(text: string, width: number): string {
  let taken = "";
  let total = 0;
  for (const character of text) {
    total += columnsOfCharacter(character);
    if (total > width && taken !== "") break;
    taken += character;
  }
  return taken;
}
