import type { Proposal } from "#model/draft.ts";
import type { Origin } from "#model/origin.ts";
import type { Reading } from "#model/reading.ts";
import { addOrigin, addReading, addSource } from "#registry/index.ts";
import { draftReading } from "./draft-reading.ts";
import { outletId } from "./outlet-id.ts";
import type { Register } from "./register.ts";
import { findSameReport, fingerprintOf, remember, reportKeys, type SameReport } from "./same-report.ts";

export interface IngestOptions {
  /** what the text was extracted from, where it is not the text itself */
  readonly bytes?: Uint8Array;
  /** what it was taken out of, with the way back from its text to pages or elements */
  readonly origin?: Origin;
  readonly kind?: "text" | "note";
  /** id of the outlet that publishes it; else that of the publisher whom the text names */
  readonly outlet?: string;
  /** which reader read, and in which version */
  readonly reader: string;
  readonly version: string;
  /** drafts at least so sure (0 to 1) are accepted without a look; without it, only what is beyond doubt joins what is there */
  readonly acceptFrom?: number;
}

/** A reading with what is kept besides. */
export interface ToIngest {
  readonly reading: Reading;
  readonly options: IngestOptions;
}

/** A source that is kept, with what is made of its reading without asking the register. */
export interface Kept extends ToIngest {
  /** what it proposes as long as nobody has looked what is there */
  readonly bare: readonly Proposal[];
  /** of the reading; null where the source was there already */
  readonly id: string | null;
  readonly same: SameReport | null;
}

const outletOf = ({ source: { publisher } }: Reading, outlet: string | undefined): string | undefined => outlet ?? (publisher ? outletId(publisher.value) : undefined);

/** Keeps a source with its reading, within a transaction, and looks which source it repeats. */
export async function keepSource(register: Register, { reading, options }: ToIngest): Promise<Kept> {
  const { db, by, now } = register;
  const { source } = reading;
  const { reader, version, bytes, origin, kind = "text" } = options;
  const at = now();
  const print = fingerprintOf(reading);
  const outlet = outletOf(reading, options.outlet);
  const adding = addSource(db, source, { by, at, kind, keys: reportKeys(print), ...(bytes && { bytes }), ...(outlet !== undefined && { outlet }) });
  // Worked out while the source is written.
  const bare = draftReading(reading, () => null);
  const { added } = await adding;
  if (!added) return { reading, options, bare, id: null, same: null };
  if (origin) await addOrigin(db, source.id, origin);
  const id = await addReading(db, reading, { reader, version, at });
  const same = kind === "note" ? null : await findSameReport(register, print);
  remember(register, print);
  return { reading, options, bare, id, same };
}
