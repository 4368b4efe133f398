import type { Label } from "#model/codes/code.ts";
import type { Case } from "./case.ts";
import { claimsOf, rungOf, type Valued } from "#model/claims-of.ts";
import { clustersOf, independentSources, isPartys } from "./independent-sources.ts";
import { missingFields } from "./missing-fields.ts";

export type ScoreKind = "independent" | "official" | "completeness" | "delivery";

/** One score of an entry, 0 to 5, with how it came about. After the four scores of AidData's Global Chinese Development Finance dataset. */
export interface Score {
  readonly kind: ScoreKind;
  readonly value: number;
  readonly of: 5;
  /** the rule in words */
  readonly formula: Label;
  /** the numbers and names that went in */
  readonly from: readonly string[];
}

const MOST = 5;
const atMost = (value: number): number => Math.min(value, MOST);

export const scoreFormulas: Readonly<Record<ScoreKind, Label>> = {
  independent: { en: "independent sources, reprints and translations counted once, at most 5", es: "fuentes independientes, reimpresiones y traducciones cuentan una vez, 5 a lo sumo" },
  official: { en: "independent sources that an official body or an implementer published, at most 5", es: "fuentes independientes publicadas por un organismo oficial o un ejecutor, 5 a lo sumo" },
  completeness: { en: "5 times the share of key fields of its kind that a claim fills, rounded down", es: "5 veces la parte de los campos clave de su clase que tienen una afirmación, redondeado hacia abajo" },
  delivery: {
    en: "1 under way by a party's word, 2 by another's; 3 completed by a party's word, 4 by another's, 5 by two independent others",
    es: "1 en curso según una parte, 2 según otro; 3 concluido según una parte, 4 según otro, 5 según dos otros independientes",
  },
};

const score = (kind: ScoreKind, value: number, from: readonly string[]): Score => ({ kind, value, of: MOST, formula: scoreFormulas[kind], from });

/** Claims of a rung by the entry and by those that deliver it. */
const saying = ({ entry, linked }: Case, status: "underway" | "completed"): readonly Valued<"status">[] =>
  [entry, ...linked.flatMap(({ kind, direction, entry: other }) => (kind === "delivers" && direction === "from" ? [other] : []))]
    .flatMap((one) => claimsOf(one, "status"))
    .filter(({ value }) => rungOf(value) === rungOf(status));

function delivery(one: Case): Score {
  const [underway, completed] = [saying(one, "underway"), saying(one, "completed")];
  const others = clustersOf(completed.filter((claim) => !isPartys(claim, one)), one).length;
  const underwayByOther = underway.some((claim) => !isPartys(claim, one));
  const from = [`underway ${underway.length}`, `completed ${completed.length}`, `completed by others ${others}`];
  if (completed.length > 0) return score("delivery", 3 + Math.min(others, 2), from);
  return score("delivery", underway.length === 0 ? 0 : underwayByOther ? 2 : 1, from);
}

/** The scores of an entry, each with its formula. Delivery is asked of activities alone. */
export function scoresOf(one: Case): readonly Score[] {
  const { all, official } = independentSources(one);
  const { key, missing } = missingFields(one.entry);
  return [
    score("independent", atMost(all.length), all),
    score("official", atMost(official.length), official),
    score("completeness", Math.floor((MOST * (key.length - missing.length)) / key.length), missing.map(({ code }) => `without ${code}`)),
    ...(one.entry.kind === "activity" ? [delivery(one)] : []),
  ];
}
