import type { Figure } from "#model/reading.ts";
import { fold } from "./fold.ts";
import type { ReferenceFigure } from "./reference.ts";
import { locate, overlaps } from "./stretch.ts";
import { verdict, type Verdict } from "./verdict.ts";

/** "health professional" and "professional" count as one unit: one is the end or the beginning of the other. */
function unitFits({ unit, altUnits = [] }: ReferenceFigure, got: string): boolean {
  const read = fold(got);
  return [unit, ...altUnits].map(fold).some((one) => read === one || (read !== "" && [[read, one], [one, read]].some(([long, short]) => long!.endsWith(short!) || long!.startsWith(short!))));
}

const named = ({ value, unit }: ReferenceFigure): string => `${value} ${unit}`;

function scoreFound(asked: ReferenceFigure, { unit, qualifier }: Figure): Verdict[] {
  return [
    { layer: "figures", outcome: "right", fact: named(asked) },
    { ...verdict("figure details", `${named(asked)}: unit`, { right: unitFits(asked, unit), got: unit || "none" }) },
    { ...verdict("figure details", `${named(asked)}: qualifier`, { right: (asked.qualifier ?? null) === (qualifier ?? null), got: qualifier ?? "none" }) },
  ];
}

const scoreMissed = (asked: ReferenceFigure): Verdict[] => [
  { layer: "figures", outcome: "missed", fact: named(asked) },
  ...["unit", "qualifier"].map((detail): Verdict => ({ layer: "figure details", outcome: "missed", fact: `${named(asked)}: ${detail}` })),
];

/** Pairs figures of one value whose words overlap; details are the unit and the qualifier. */
export function scoreFigures(text: string, reference: readonly ReferenceFigure[], figures: readonly Figure[]): Verdict[] {
  const places = reference.map((one) => locate(text, one.quote));
  const used = new Set<number>();
  const found = figures.flatMap((figure): Verdict[] => {
    const n = reference.findIndex((one, i) => !used.has(i) && one.value === figure.value && overlaps(places[i], figure.quote));
    if (n < 0) return [{ layer: "figures", outcome: "extra", fact: `${figure.value} ${figure.unit}` }];
    used.add(n);
    return reference[n]!.optional ? [] : scoreFound(reference[n]!, figure);
  });
  return [...found, ...reference.filter((one, n) => !used.has(n) && !one.optional).flatMap(scoreMissed)];
}
