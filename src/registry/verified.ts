import { sql, type RawBuilder } from "kysely";
import type { OutletKind } from "#model/outlet.ts";

/** How well entries are borne out: `single` one independent report, `several` more, `official` at least one of an official body or an implementer. */
export type Verification = "single" | "several" | "official";

export const OFFICIAL: readonly OutletKind[] = ["official-party", "official-other", "implementer"];

const REPORTS = sql`(select count(distinct s.cluster) from sources s where s.id = any (e.sources))`;
const HAS_OFFICIAL = sql`exists (select from sources s join outlets o on o.id = s.outlet where s.id = any (e.sources) and o.kind = any (${OFFICIAL}::text[]))`;

/** The condition on `entries e` that they are borne out so. */
export function isVerified(how: Verification): RawBuilder<unknown> {
  if (how === "official") return HAS_OFFICIAL;
  return how === "single" ? sql`${REPORTS} = 1` : sql`${REPORTS} > 1`;
}
