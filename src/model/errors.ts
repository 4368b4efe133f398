/** Every error that a user may meet, with what it means and what to do. The faces translate each of them once. */
export const ERRORS = {
  "not-found": "There is no such file. Check its name and the folder you are in.",
  "is-folder": "This is a folder. Name the files in it, for example FOLDER/*.txt.",
  "not-readable": "The file cannot be opened. Check that you may read it.",
  "empty": "There is no text in it. Check that the right file was saved.",
  "not-text": "This is no text (it looks like a picture or another binary file). Give the text itself.",
  "too-large": "The text is larger than 64 MB. Split it, or stream it with --jsonl.",
  "bad-line": "The line is not what --jsonl takes: a JSON object with a string \"text\". Mend the line; the others were read.",
  "weights-missing": "The grammar's data file is missing. Install the package again, or run npm run build.",
  "weights-damaged": "The grammar's data file is damaged or of another version. Install the package again.",
  "usage": "The command's words are off. See rapporteur --help.",
} as const satisfies Readonly<Record<string, string>>;

export type ErrorCode = keyof typeof ERRORS;

/** An error that a user may meet. Anything else that is thrown is a bug. */
export class RapporteurError extends Error {
  readonly code: ErrorCode;
  readonly place: string | undefined;

  /** `place` is the file, line or address that the error is about. */
  constructor(code: ErrorCode, place?: string) {
    super(place === undefined ? ERRORS[code] : `${place}: ${ERRORS[code]}`);
    this.name = "RapporteurError";
    this.code = code;
    this.place = place;
  }
}
