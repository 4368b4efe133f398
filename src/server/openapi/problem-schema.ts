import { problemOf, type Problem } from "../problem.ts";
import { Refusal, REFUSALS, type RefusalCode } from "../refusals.ts";
import { ERRORS, RapporteurError, type ErrorCode } from "#model/errors.ts";
import type { JsonSchema } from "./schemas.ts";

type Listed = Pick<Problem, "code" | "status" | "title" | "remedy">;

/** Every problem that an answer may be, by its code. */
export const allProblems: readonly Listed[] = [
  ...(Object.keys(REFUSALS) as RefusalCode[]).map((code) => problemOf(new Refusal(code))),
  ...(Object.keys(ERRORS) as ErrorCode[]).map((code) => problemOf(new RapporteurError(code))),
];

const text = (description: string): JsonSchema => ({ type: "string", description });

/** What went wrong, after RFC 9457. */
export const problemSchema: JsonSchema = {
  type: "object",
  description: "What went wrong with a request, after RFC 9457 (Problem Details)",
  properties: {
    type: { type: "string", format: "uri" }, title: text("what the code means"), status: { type: "integer" }, detail: text("what it is about here"),
    code: { type: "string", enum: [...new Set(allProblems.map(({ code }) => code))] }, remedy: text("what to do"),
    faults: { type: "array", description: "what the request says that it should not, by member", items: { type: "object", properties: { at: { type: "string" }, message: { type: "string" } }, required: ["at", "message"] } },
  },
  required: ["type", "title", "status", "detail", "code", "remedy"],
};
