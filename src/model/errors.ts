/** What an error means and what to do about it. The faces show both. */
interface ErrorRow {
  readonly means: string;
  readonly remedy: string;
}

/** Every error that a user may meet. The faces translate each of them once, into an exit code or a status. */
export const ERRORS = {
  "not-found": { means: "there is no such file", remedy: "Check its name and the folder you are in." },
  "is-folder": { means: "this is a folder", remedy: "Name the files in it, for example FOLDER/*.txt." },
  "not-readable": { means: "it cannot be opened", remedy: "Check that you may read it." },
  "empty": { means: "there is no text in it", remedy: "Check that the right file was saved." },
  "not-text": { means: "this is no text", remedy: "Save its words as plain text and read that." },
  "too-large": { means: "this is larger than 64 MB", remedy: "Split it into its articles." },
  "bad-line": { means: "this line is not a JSON object with a string \"text\"", remedy: "Mend the line; the others were read." },
  "weights-missing": { means: "the grammar's data file is missing", remedy: "Install Rapporteur again, or run npm run build." },
  "weights-damaged": { means: "the grammar's data file is damaged or of another version", remedy: "Install Rapporteur again." },
  "usage": { means: "the command's words do not fit together", remedy: "See rapporteur --help." },
} as const satisfies Readonly<Record<string, ErrorRow>>;

export type ErrorCode = keyof typeof ERRORS;

/** An error that a user may meet. Anything else that is thrown is a bug. */
export class RapporteurError extends Error {
  readonly code: ErrorCode;
  /** the file, line or address that the error is about */
  readonly place: string | undefined;

  /** `detail` says more than the code alone: what the file is instead, which member of the line is off. */
  constructor(code: ErrorCode, place?: string, detail?: string) {
    const { means, remedy } = ERRORS[code];
    const where = place === undefined ? "" : `${place}: `;
    super(`${where}${means}${detail === undefined ? "" : ` (${detail})`}. ${remedy}`);
    this.name = "RapporteurError";
    this.code = code;
    this.place = place;
  }
}
