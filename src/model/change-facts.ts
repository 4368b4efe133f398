import type { Change } from "./change.ts";

/** What `after` of a change may hold, by the kind of act: the facts of it that a sentence about it needs. */
export interface ChangeFacts {
  readonly claims?: readonly unknown[];
  readonly draft?: { readonly source: string; readonly id: string } | null;
  readonly verdict?: string;
  readonly property?: string;
  readonly into?: string;
  readonly from?: string | readonly string[];
  readonly to?: string;
  readonly other?: string;
  readonly with?: string;
  readonly entry?: string | null;
  readonly charge?: { readonly person: string } | null;
  readonly name?: string;
  readonly kind?: string;
}

/** The facts of a change; none where it keeps nothing. */
export const factsOf = ({ after }: Pick<Change, "after">): ChangeFacts => (typeof after === "object" && after !== null ? after : {});
