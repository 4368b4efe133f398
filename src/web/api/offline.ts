import type { Problem } from "#server/problem.ts";

/** What is told where the server does not answer. */
export const OFFLINE: Problem = {
  type: "urn:rapporteur:error:offline", title: "the server does not answer", status: 0, detail: "The server does not answer.", code: "offline",
  remedy: "See whether rapporteur serve still runs; what was acknowledged is stored.",
};
