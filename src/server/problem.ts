import { z } from "zod";
import { ERRORS, RapporteurError, type ErrorCode } from "#model/errors.ts";
import { Refusal, REFUSALS, type RefusalCode } from "./refusals.ts";

/** What went wrong with a request, after RFC 9457 (Problem Details), with the code and the remedy of ours. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy: string;
  /** what the request says that it should not, by member */
  readonly faults?: readonly { readonly at: string; readonly message: string }[];
}

const NOT_FOUND: readonly ErrorCode[] = ["no-source", "no-entry", "no-claim", "no-draft", "no-change", "not-found"];
const CONFLICT: readonly ErrorCode[] = ["already-decided", "already-undone", "not-undoable", "merged-away", "kept-apart", "itself", "unlike", "no-activity", "already-there", "not-empty"];
const DOWN: readonly ErrorCode[] = ["store-failed", "store-locked", "connection-refused", "connection-lost", "disk-full"];

function statusOf(code: ErrorCode): number {
  if (NOT_FOUND.includes(code)) return 404;
  if (CONFLICT.includes(code)) return 409;
  return DOWN.includes(code) ? 503 : 422;
}

const typeOf = (code: string): string => `urn:rapporteur:error:${code}`;

function ofError({ code, message }: RapporteurError): Problem {
  const { means, remedy } = ERRORS[code];
  return { type: typeOf(code), title: means, status: statusOf(code), detail: message, code, remedy };
}

function ofRefusal(code: RefusalCode, detail: string): Problem {
  const { means, status, remedy } = REFUSALS[code];
  return { type: typeOf(code), title: means, status, detail, code, remedy };
}

function ofFaults({ issues }: z.ZodError): Problem {
  const faults = issues.map(({ path, message }) => ({ at: path.join("."), message }));
  return { ...ofRefusal("bad-request", faults.map(({ at, message }) => (at === "" ? message : `${at}: ${message}`)).join("; ")), faults };
}

/** The problem that an error is to the one who asked. An error that is none of ours tells nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RapporteurError) return ofError(error);
  if (error instanceof Refusal) return ofRefusal(error.code, error.message);
  if (error instanceof z.ZodError) return ofFaults(error);
  return ofRefusal("fault", "Nothing was changed.");
}

/** An error as an answer: problem+json. */
export function problemAnswer(error: unknown): Response {
  const problem = problemOf(error);
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { ...(error instanceof Refusal && error.headers), "content-type": "application/problem+json", "cache-control": "no-store" } });
}
