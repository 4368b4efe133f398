import type { CountryCode } from "../layers.ts";
import { phraseTokens } from "../text/phrase.ts";
import { writePhrases } from "../text/phrase-table.ts";
import { bodies } from "./bodies.ts";
import { cities } from "./cities.ts";
import { foldAccents } from "./classes.ts";
import { countryForms } from "./country-forms.ts";
import type { Known } from "./known-phrase.ts";
import { gazetteerKey } from "./gazetteer-key.ts";
import { provinces } from "./provinces.ts";
import { regions } from "./regions.ts";

type Phrase = readonly [phrase: readonly string[], known: Known];

// Most phrases are plain words, which need no tokeniser.
const cut = (phrase: string): readonly string[] => (/[^\p{L} ]/u.test(phrase) ? phraseTokens(phrase) : phrase.toLowerCase().split(" "));

function spelt(phrase: string, known: Known): Phrase[] {
  const folded = foldAccents(phrase);
  return (folded === phrase ? [phrase] : [phrase, folded]).map((form) => [cut(form), known]);
}

const isAcronym = (name: string): boolean => /^[A-ZÑ0-9.&/-]{2,8}$/.test(name);

const ofBodies: readonly (readonly [name: string, known: Known])[] = bodies.trim().split("\n").flatMap((line) => {
  const [country = "-", ...rest] = line.split(" ");
  const names = rest.join(" ").split("|");
  return names.map((name): readonly [string, Known] => {
    const acronym = isAcronym(name);
    return [name, { kind: "organisation", form: acronym ? "acronym" : "name", id: names[0]!, ...(acronym ? { upper: true } : {}), ...(country === "-" ? {} : { country: country as CountryCode }) }];
  });
});

function ofTowns(table: string): Phrase[] {
  return table.trim().split("\n").flatMap((line) => {
    const country = line.slice(0, 2);
    const known: Known = { kind: "place", form: "name", id: country, country, doubtful: true };
    return line.slice(3).split("|").flatMap((name) => spelt(name, known));
  });
}

/** The country of a region that lies in one: Darfur, Zanzibar. */
const landOf = new Map(provinces.trim().split("\n").flatMap((line) => line.slice(3).split("|").map((name): [string, CountryCode] => [name, line.slice(0, 2)])));

function ofRegion(name: string): Phrase[] {
  const country = landOf.get(name);
  return spelt(name, { kind: "place", form: "name", id: name, ...(country === undefined ? {} : { country }) });
}

/** Names of countries, bodies and places. What stands first holds a phrase: countries, then bodies, then places. */
export const gazetteer = writePhrases<Known>([
  ...countryForms.flatMap(({ phrase, ...known }) => spelt(phrase, known)),
  ...ofBodies.flatMap(([name, known]) => spelt(name, known)),
  ...regions.flatMap(ofRegion),
  ...ofTowns(cities),
  ...ofTowns(provinces),
]);

/** The bodies by their names' keys. */
export const bodiesByKey = writePhrases<Known>(ofBodies.map(([name, known]) => [gazetteerKey(name).split(" "), known]));
