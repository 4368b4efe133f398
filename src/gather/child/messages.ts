import type { About, Outcome } from "../gathered.ts";

/** What the process that asks says to the one that reads. */
export type Request =
  /** begin with a new stream */
  | { readonly kind: "open"; readonly about: About }
  /** the next outcome, please */
  | { readonly kind: "next" }
  /** more of the stream; null at its end */
  | { readonly kind: "chunk"; readonly bytes: Uint8Array | null }
  /** nobody wants the rest */
  | { readonly kind: "stop" };

/** What the process that reads answers. */
export type Answer =
  /** more of the stream, please */
  | { readonly kind: "pull" }
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | { readonly kind: "done" };
