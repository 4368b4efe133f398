import type { Label } from "#model/codes/code.ts";
import type { ClaimKey } from "../case.ts";

export type InferenceKind = "due" | "overdue" | "silent" | "fulfilled" | "partly-fulfilled" | "contradicted";

/** What follows from claims and the calendar. No source says it, so it is never stored, and `inferred` goes wherever it is shown. */
export interface Inference {
  readonly kind: InferenceKind;
  readonly inferred: true;
  /** the day (YYYY-MM-DD) since or on which it holds, null where no day can be told */
  readonly since: string | null;
  /** a sentence without its full stop */
  readonly reason: Label;
  /** the claims that it follows from */
  readonly claims: readonly ClaimKey[];
}

/** The name of each inference, for people. */
export const inferenceLabels: Readonly<Record<InferenceKind, Label>> = {
  "due": { en: "Due", es: "Por vencer" },
  "overdue": { en: "Overdue", es: "Vencido" },
  "silent": { en: "Silent", es: "Sin noticias" },
  "fulfilled": { en: "Fulfilled", es: "Cumplido" },
  "partly-fulfilled": { en: "Fulfilled in part", es: "Cumplido en parte" },
  "contradicted": { en: "Contradicted", es: "Contradicho" },
};
