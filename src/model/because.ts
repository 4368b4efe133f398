/**
 * Why something was decided, as data, so that every face can say it in its language. `sure`: the reader's confidence is at least `from`, 0 to 1.
 * `stated`: the source itself says so. `alike`: a ground of the matcher by its code, with the words or codes that it rests on. `words`: what a person wrote.
 */
export type Because =
  | { readonly kind: "sure"; readonly from: number }
  | { readonly kind: "stated" }
  | { readonly kind: "alike"; readonly ground: string; readonly weight: number; readonly words: readonly string[] }
  | { readonly kind: "words"; readonly words: string };
