import type { EntityKind } from "#model/codes/entity-kinds.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Entry, RankedClaim } from "#model/entry.ts";
import { entries, entriesOf, entry as entryOf, sourcesOf, type SourceSummary } from "#registry/index.ts";
import { leading, standing } from "#report/index.ts";
import { countryCode } from "./country-code.ts";
import { keptAnswer } from "./kept-answer.ts";
import { today, type Register } from "./register.ts";
import { surroundings, type Surroundings } from "./surroundings.ts";

/** Another entity that names this one: an officer of a body, a part of a ministry, a product of a maker. */
export interface Related {
  readonly id: string;
  readonly type: EntityKind;
  readonly name: string;
  /** the claim in which it names it */
  readonly claim: RankedClaim;
}

/** A country, body, person or product: what it is, who belongs to it, and what the register tells around it. */
export interface AboutEntity {
  /** null for a country that no source names yet */
  readonly id: string | null;
  readonly type: EntityKind;
  readonly name: string;
  /** ISO code of a country */
  readonly code: string | null;
  /** what nobody has found wrong of what is said of it: names, offices, what it is part of */
  readonly claims: readonly RankedClaim[];
  readonly related: readonly Related[];
  /** sources of `claims` and `related` */
  readonly cited: readonly SourceSummary[];
  readonly around: Surroundings;
}

const MOST = 50;

const names = (id: string) => (claim: RankedClaim): boolean => {
  const { value } = claim;
  if (typeof value !== "object") return false;
  return [value, ...Object.values(value)].some((one) => typeof one === "object" && one !== null && "entry" in one && one.entry === id);
};

function relatedOf(others: readonly Entry[], id: string): readonly Related[] {
  const found = others.flatMap((one): Related[] => {
    const claim = standing(one).find(names(id));
    return claim ? [{ id: one.id, type: one.type as EntityKind, name: leading(one, "name")?.value ?? one.id, claim }] : [];
  });
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function told(register: Register, entry: Entry | undefined, around: Surroundings): Promise<Pick<AboutEntity, "id" | "claims" | "related" | "cited" | "around">> {
  if (!entry) return { id: null, claims: [], related: [], cited: [], around };
  const { rows } = await entries(register.db, { kind: "entity", refs: [entry.id] }, { limit: MOST, order: "name" });
  const related = relatedOf(rows.length === 0 ? [] : await entriesOf(register.db, rows.map(({ id }) => id)), entry.id);
  const claims = standing(entry);
  const cited = await sourcesOf(register.db, [...new Set([...claims, ...related.map(({ claim }) => claim)].map(({ source }) => source))]);
  return { id: entry.id, claims, related, cited, around };
}

/** All about a country, by its code or a name of it; also where no source names it yet. Throws RapporteurError `no-country`. */
export function aboutCountry(register: Register, words: string): Promise<AboutEntity> {
  const code = countryCode(words);
  return keptAnswer(register, `country ${today(register)} ${code}`, async () => {
    const [entry, around] = await Promise.all([entryOf(register.db, `country:${code}`), surroundings(register, { countries: [code] })]);
    return { type: "country", name: (entry && leading(entry, "name")?.value) ?? code, code, ...(await told(register, entry, around)) };
  });
}

/** All about an entity; where it was taken into another, that one. Throws RapporteurError `no-entry`. */
export async function aboutEntity(register: Register, id: string): Promise<AboutEntity> {
  const entry = await entryOf(register.db, id);
  if (!entry || entry.kind !== "entity") throw new RapporteurError("no-entry", id);
  if (entry.mergedInto !== null) return aboutEntity(register, entry.mergedInto);
  return keptAnswer(register, `entity ${today(register)} ${id}`, async () => {
    const around = await surroundings(register, { refs: [id] });
    return { type: entry.type as EntityKind, name: leading(entry, "name")?.value ?? id, code: leading(entry, "code")?.value ?? null, ...(await told(register, entry, around)) };
  });
}
