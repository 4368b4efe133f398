import { isAcronym } from "./acronym.ts";
import type { MatchEntity } from "./entity.ts";
import { isShortFor } from "./terms.ts";

/** "World Health Organization (WHO)" is two names. */
function unbracketed(name: string): readonly string[] {
  const [, outside, inside] = /^(.+?)\s*\(([^()]{2,12})\)$/u.exec(name) ?? [];
  return outside === undefined || inside === undefined || !(isAcronym(inside) || isShortFor(inside)) ? [name] : [outside, inside];
}

/** An entity's names, each once, an acronym in brackets as a name of its own. */
export const allNames = ({ names }: MatchEntity): readonly string[] => [...new Set(names.flatMap(unbracketed))];
