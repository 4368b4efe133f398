import { z } from "zod";
import * as added from "../shapes/added.ts";
import * as atlas from "../shapes/atlas.ts";
import * as change from "../shapes/change.ts";
import * as claim from "../shapes/claim.ts";
import * as entrySummary from "../shapes/entry-summary.ts";
import * as quote from "../shapes/quote.ts";
import * as readingRoom from "../shapes/reading-room.ts";
import * as source from "../shapes/source.ts";
import * as surroundings from "../shapes/surroundings.ts";
import * as told from "../shapes/told.ts";

// Of two shapes of one name the first bears it.
const MODULES: readonly Readonly<Record<string, unknown>>[] = [entrySummary, claim, quote, told, source, change, surroundings, readingRoom, atlas, added];
// What is no more than a string reads better where it stands.
const WORTH_A_NAME = ["object", "union", "enum"];

const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1).replace(/Shape$/, "");

/** The schemas that have a name in the OpenAPI document: those that the folder of shapes exports. */
export function namedSchemas(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  const taken = new Set<string>();
  for (const [name, schema] of MODULES.flatMap((one) => Object.entries(one))) {
    const id = pascal(name);
    if (!(schema instanceof z.ZodType) || !WORTH_A_NAME.includes(schema.def.type) || taken.has(id) || registry.has(schema)) continue;
    taken.add(id);
    registry.add(schema, { id });
  }
  return registry;
}
