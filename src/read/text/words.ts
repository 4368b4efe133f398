/** Shape of a word form, as bits of `Words.shape`. */
export const SHAPE = {
  capital: 1, // first letter is upper case
  upper: 2, // two letters or more, all upper case: "IPN"
  digit: 4, // begins with a digit
  letter: 8, // begins with a letter
  mixed: 16, // an upper-case letter inside: "ImmunoACT"
} as const;

/**
 * Word types, interned once so that each string operation runs once a form. Grows with the forms that are read;
 * `full` says when a reader should begin a new table (memory stays bounded however long a stream is).
 */
export interface Words {
  readonly id: (form: string) => number;
  /** the form as written */
  readonly form: readonly string[];
  /** lower case, apostrophes straight */
  readonly lower: readonly string[];
  readonly shape: readonly number[];
  readonly full: () => boolean;
}

const LIMIT = 200_000;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u;
const MIXED = /^\p{L}+.*\p{Ll}.*\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;

export function shapeOf(form: string): number {
  const letter = /^\p{L}/u.test(form);
  if (!letter) return /^\p{Nd}/u.test(form) ? SHAPE.digit : 0;
  const capital = /^\p{Lu}/u.test(form) ? SHAPE.capital : 0;
  return SHAPE.letter | capital | (UPPER.test(form) ? SHAPE.upper : 0) | (form.length < 64 && MIXED.test(form) ? SHAPE.mixed : 0);
}

const LONG = 64;

/** A piece of a text with one wide sign in it is wide throughout; as a string of its own it takes half the room and is compared sooner. */
function narrow(form: string): string {
  if (form.length > LONG) return form;
  const codes: number[] = [];
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code > 255) return form;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

export function createWords(): Words {
  const ids = new Map<string, number>();
  const form: string[] = [];
  const lower: string[] = [];
  const shape: number[] = [];
  const id = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const own = narrow(word);
    ids.set(own, form.length);
    lower.push(own.toLowerCase().replaceAll("’", "'"));
    shape.push(shapeOf(own));
    return form.push(own) - 1;
  };
  return { id, form, lower, shape, full: () => form.length > LIMIT };
}
