import type { OutletKind } from "#model/outlet.ts";
import type { Edtf } from "#model/reading.ts";
import type { Entry, LinkKind } from "#model/entry.ts";

/** What a report asks of a source. Sources with one `cluster` are one report, and count as one independent source. */
export interface CaseSource {
  readonly id: string;
  readonly cluster: string;
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Edtf | null;
  /** what sort of publisher it is, null where nobody has said */
  readonly outlet: OutletKind | null;
  /** ISO 3166-1 code of the country that the publisher speaks for, as an agency of the state does */
  readonly speaksFor?: string;
}

/** An entry that is linked to another: `to` from the entry of the case, `from` towards it. */
export interface LinkedEntry {
  readonly kind: LinkKind;
  readonly direction: "to" | "from";
  readonly entry: Entry;
}

/** All that a report on one entry rests on: the entry, those linked to it, and the sources of both. */
export interface Case {
  readonly entry: Entry;
  readonly linked: readonly LinkedEntry[];
  readonly sources: ReadonlyMap<string, CaseSource>;
  /** YYYY-MM-DD: the last day on which somebody noted something that says nothing of its values */
  readonly noted?: string;
}

/** A claim by its entry and its id in that entry. */
export interface ClaimKey {
  readonly entry: string;
  readonly claim: string;
}
