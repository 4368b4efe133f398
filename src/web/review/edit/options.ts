import type { Property } from "#model/claim.ts";
import type { Code } from "#model/codes/code.ts";
import { crsPurposes } from "#model/codes/crs-purposes.ts";
import { instruments } from "#model/codes/instruments.ts";
import { statuses } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";

const TABLES: Readonly<Partial<Record<Property, readonly Code[]>>> = { status: statuses, instrument: instruments, terms, purpose: crsPurposes };

/** The codes that a property takes; null where its value is written. */
export const codesFor = (property: Property): readonly Code[] | null => TABLES[property] ?? null;
