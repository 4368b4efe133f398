/** What a refusal means and what to do about it. */
interface RefusalRow {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 429 | 500;
  readonly means: string;
  readonly remedy: string;
}

/** Why a request is refused before, or beside, anything that the register says. Errors of the register stand in `#model/errors.ts`. */
export const REFUSALS = {
  "bad-request": { status: 400, means: "the request does not say what it should", remedy: "See /api/openapi.json for what it takes." },
  "no-token": { status: 401, means: "this register is behind an access token", remedy: "Send it as Authorization: Bearer, or sign in at /sign-in." },
  "foreign-origin": { status: 403, means: "another site has sent this request", remedy: "Open Rapporteur's own pages, or ask from a program." },
  "no-route": { status: 404, means: "there is no such route", remedy: "See /api for those that there are." },
  "no-method": { status: 405, means: "this address does not take that method", remedy: "The header Allow says which it takes." },
  "body-too-large": { status: 413, means: "the request is larger than this address takes", remedy: "Split it." },
  "other-media": { status: 415, means: "the request is of another media type than this address takes", remedy: "See /api/openapi.json for what it takes." },
  "foreign-host": { status: 421, means: "the request names another machine than this", remedy: "Use the address that rapporteur serve has printed." },
  "too-many": { status: 429, means: "these are too many requests at once", remedy: "Wait for as many seconds as the header Retry-After says." },
  "fault": { status: 500, means: "Rapporteur itself has failed", remedy: "Try once more; if it fails again, report it. Nothing was changed." },
} as const satisfies Readonly<Record<string, RefusalRow>>;

export type RefusalCode = keyof typeof REFUSALS;

/** A request that is refused. `detail` says more than the code alone. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** headers that the answer must have */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, detail?: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail ?? `${REFUSALS[code].means}.`);
    this.name = "Refusal";
    this.code = code;
    this.headers = headers;
  }
}
