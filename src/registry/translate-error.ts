import { RapporteurError, type ErrorCode } from "#model/errors.ts";

// SQLSTATE codes, the system's error numbers, and the two of our own triggers.
const CODES: Readonly<Record<string, ErrorCode>> = {
  "53100": "disk-full",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  "57P01": "connection-lost",
  "57P02": "connection-lost",
  "08006": "connection-lost",
  "08003": "connection-lost",
  "25P03": "connection-lost",
  ECONNRESET: "connection-lost",
  EPIPE: "connection-lost",
  "57P03": "connection-refused",
  "28000": "connection-refused",
  "28P01": "connection-refused",
  "3D000": "connection-refused",
  "08001": "connection-refused",
  "53300": "connection-refused",
  ECONNREFUSED: "connection-refused",
  ENOTFOUND: "connection-refused",
  ETIMEDOUT: "connection-refused",
  EAI_AGAIN: "connection-refused",
  "42501": "no-rights",
  RP001: "quote-not-in-source",
  "22P02": "not-storable",
  "22P05": "not-storable",
  "22021": "not-storable",
};
const LOST = /Connection terminated|not queryable|Client was closed|PGlite is closed/;
// A limit on the size of files is a disk that is full for us.
const FULL = /No space left on device|ENOSPC|could not (extend|write to) file .*File too large/;
// What is quoted of a source that is not there is refused for that before its words are looked at.
const UNFOUND = /^(claims|mentions)_source_fkey$/;

function codeOf(error: Error): ErrorCode | undefined {
  if ("constraint" in error && UNFOUND.test(String(error.constraint))) return "quote-not-in-source";
  const known = "code" in error ? CODES[String(error.code)] : undefined;
  if (FULL.test(error.message)) return "disk-full";
  return known ?? (LOST.test(error.message) ? "connection-lost" : undefined);
}

/** The error that a user may meet behind one of the driver; any other comes back as it is. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof RapporteurError) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const translated = new RapporteurError(code, undefined, error.message);
  translated.cause = error;
  return translated;
}
