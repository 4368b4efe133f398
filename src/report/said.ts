import type { Claim, FigureValue, FoundingValue } from "#model/claim.ts";
import type { Label } from "#model/codes/code.ts";
import { crsPurposes } from "#model/codes/crs-purposes.ts";
import { instruments } from "#model/codes/instruments.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";
import { within } from "#model/codes/within.ts";
import { unitIn } from "#model/units.ts";

const same = (words: string): Label => ({ en: words, es: words });

/** The rung, or the end, within a sentence. */
export const saidStatus = (status: Status): Label => within(statuses, status);

/** What is counted, many of it, in each language where it is known how it says it. */
export const saidUnit = (unit: string): Label => ({ en: unitIn(unit, "en", { many: true }), es: unitIn(unit, "es", { many: true }) });

const numberOf = ({ value, max }: FigureValue): string => `${value}${max === undefined ? "" : `–${max}`}`;

function saidFigure(figure: FigureValue): Label {
  const many = figure.value !== 1 || figure.max !== undefined;
  return { en: `${numberOf(figure)} ${unitIn(figure.unit, "en", { many })}`, es: `${numberOf(figure)} ${unitIn(figure.unit, "es", { many })}` };
}

const saidFounding = ({ by, date }: FoundingValue): Label => same([by?.name, date].filter(Boolean).join(", "));

/** The value of a claim within a sentence, in each language; dates are EDTF. */
export function saidValue({ property, value }: Claim): Label {
  switch (property) {
    case "figure": return saidFigure(value);
    case "status": return saidStatus(value);
    case "instrument": return within(instruments, value);
    case "terms": return within(terms, value);
    case "purpose": return within(crsPurposes, value);
    case "founded": return saidFounding(value);
    default: return same(typeof value === "string" ? value : "name" in value ? value.name : value.label);
  }
}
