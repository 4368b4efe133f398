import type { Reading } from "#model/reading.ts";

/** What the page asks of the reader beside it. */
export type Asked = { readonly kind: "open" } | { readonly kind: "read"; readonly id: number; readonly text: string };

/** What the reader says. */
export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "reading"; readonly id: number; readonly reading: Reading; readonly milliseconds: number };
