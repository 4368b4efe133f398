import { countries } from "#model/codes/countries.ts";
import type { Layers, Mention } from "../layers.ts";

/** The one country that a text names, or null where it names none or several. */
function onlyCountry(mentions: readonly Mention[]): string | null {
  const codes = new Set(mentions.flatMap((m) => (m.kind === "country" && m.code ? [m.code] : [])));
  return codes.size === 1 ? [...codes][0]! : null;
}

const NAMES: ReadonlyMap<string, string> = new Map(countries.map((c) => [c.code, c.label.en]));

/** A place, or a body that is called after a city. */
const stands = ({ kind }: Mention): boolean => kind === "place" || kind === "organisation";

/** The one other country that the text's places lie in, or null where they lie in none or several. */
function otherLand(mentions: readonly Mention[], only: string): string | null {
  const codes = new Set(mentions.flatMap((m) => (stands(m) && m.code && m.code !== only ? [m.code] : [])));
  return codes.size === 1 ? [...codes][0]! : null;
}

/**
 * "China sent doctors to Phnom Penh": a text that names one country, and places of one other, speaks of that other one too. The country's
 * mention lies inside the place's.
 */
export function addLands({ mentions }: Pick<Layers, "mentions">): Pick<Layers, "mentions"> {
  const only = onlyCountry(mentions);
  const other = only === null ? null : otherLand(mentions, only);
  const name = other === null ? undefined : NAMES.get(other);
  if (name === undefined) return { mentions };
  const lies = (m: Mention): boolean => stands(m) && m.code === other;
  return { mentions: mentions.flatMap((m): Mention[] => (lies(m) ? [m, { ...m, kind: "country", form: "capital", name, inside: true, rule: "place-in" }] : [m])) };
}
