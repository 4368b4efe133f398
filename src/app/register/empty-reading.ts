import type { Reading, Source } from "#model/reading.ts";

/** The reading of a person, who says in claims of their own what there is. */
export const emptyReading = (source: Source): Reading => ({ format: "rapporteur/reading@1", source, entities: [], activities: [], figures: [], relations: [], notes: [] });
