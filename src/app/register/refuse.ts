import { RapporteurError } from "#model/errors.ts";
import { noteRefusal, refusals as stored, type Refusal } from "#registry/index.ts";
import type { Paging } from "./paging.ts";
import type { Register } from "./register.ts";

export type { Refusal } from "#registry/index.ts";

/** A source that could not be taken in, with why. */
export interface Failure {
  readonly kind: "failure";
  readonly place: string;
  readonly error: RapporteurError;
}

export interface RefusedPage {
  readonly rows: readonly Refusal[];
  /** how many there are on all pages */
  readonly total: number;
  readonly next: string | null;
}

// A slip of the pen on the command line: there was nothing that could have been refused.
const SLIPS: readonly string[] = ["not-found", "is-folder", "usage"];

/** Whether an error refuses a source, and is no slip of the pen in its name. */
export const isRefusal = ({ code }: RapporteurError): boolean => !SLIPS.includes(code);

/** Notes in the register that a source was refused, when and why; gives the failure on. */
export async function refuse({ db, by, now }: Register, failure: Failure): Promise<Failure> {
  const { place, error } = failure;
  if (isRefusal(error)) await noteRefusal(db, { place, code: error.code, detail: error.detail ?? null, by }, now());
  return failure;
}

type Cursor = readonly [lastAt: string, place: string, code: Refusal["code"]];

function cursorOf(after: string): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === "string")) return parts as [string, string, Refusal["code"]];
  } catch {
    // It is no cursor either way.
  }
  throw new RapporteurError("usage", undefined, "this is no cursor of a page");
}

/** What was refused and has not been taken in since, the latest first. */
export async function refused({ db }: Register, { limit, after }: Paging): Promise<RefusedPage> {
  const [lastAt, place, code] = after === undefined ? [] : cursorOf(after);
  const { rows, total } = await stored(db, { limit: limit + 1, ...(lastAt !== undefined && place !== undefined && code !== undefined && { after: { lastAt, place, code } }) });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, total, next: rows.length > limit && last ? Buffer.from(JSON.stringify([last.lastAt, last.place, last.code])).toString("base64url") : null };
}
