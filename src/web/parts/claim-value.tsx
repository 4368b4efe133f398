import type { TFunction } from "i18next";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Claim, EntryReference } from "#model/claim.ts";
import type { Code } from "#model/codes/code.ts";
import { crsPurposes } from "#model/codes/crs-purposes.ts";
import { instruments } from "#model/codes/instruments.ts";
import { roles } from "#model/codes/roles.ts";
import { statuses } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";
import { EdtfDate } from "./edtf-date.tsx";
import { figureWords } from "./figure-words.ts";
import { useFormat, type Format } from "./use-format.ts";

/** A claim's property with its value: of an entry, or of a draft. */
export type Valued = { readonly [P in Claim["property"]]: Pick<Extract<Claim, { readonly property: P }>, "property" | "value"> }[Claim["property"]];

interface Saying {
  readonly format: Format;
  readonly t: TFunction<"parts">;
}

const labelIn = (rows: readonly Code[], code: string, { label }: Format): string => {
  const found = rows.find((row) => row.code === code);
  return found ? label(found.label) : code;
};

function positionWords({ value }: Extract<Valued, { readonly property: "position" }>, { format, t }: Saying): string {
  const office = value.of ? t("claim.of", { label: value.label, of: format.named(value.of) }) : value.label;
  return value.date === undefined ? office : `${office}, ${format.date(value.date)}`;
}

const dated = (words: string, date: string | undefined, { date: written }: Format): string => (date === undefined ? words : `${words}, ${written(date)}`);

/** A value as one string, for labels and tables. */
export function valueWords(claim: Valued, { format, t }: Saying): string {
  switch (claim.property) {
    case "participant": return t("claim.role", { name: format.named(claim.value), role: labelIn(roles, claim.value.role, format).toLowerCase() });
    case "figure": return dated(figureWords(claim.value, format), claim.value.date, format);
    case "position": return positionWords(claim, { format, t });
    case "founded": return [claim.value.by && t("claim.foundedBy", { name: format.named(claim.value.by) }), claim.value.date && format.date(claim.value.date)].filter(Boolean).join(", ");
    case "date":
    case "due": return format.date(claim.value);
    case "country": return format.country(claim.value);
    case "status": return labelIn(statuses, claim.value, format);
    case "instrument": return labelIn(instruments, claim.value, format);
    case "terms": return labelIn(terms, claim.value, format);
    case "purpose": return labelIn(crsPurposes, claim.value, format);
    default: return typeof claim.value === "string" ? claim.value : format.named(claim.value);
  }
}

export interface ClaimValueProps {
  readonly claim: Valued;
  /** makes of what a value names what leads there; the name alone without it */
  readonly link?: (of: EntryReference) => ReactNode;
}

const HERE = "\u0000";

/** Whom a value names among its other words, and where in them: `HERE`. */
function namedIn(claim: Valued, t: TFunction<"parts">): { readonly of: EntryReference; readonly words: string; readonly date?: string | undefined } | null {
  const { property, value } = claim;
  if (property === "position" && value.of) return { of: value.of, words: t("claim.of", { label: value.label, of: HERE }), date: value.date };
  if (property === "founded" && value.by) return { of: value.by, words: t("claim.foundedBy", { name: HERE }), date: value.date };
  return typeof value === "object" && "entry" in value ? { of: value, words: HERE } : null;
}

/** A value as people read it: dates, figures, codes in words, names of entries. */
export function ClaimValue({ claim, link }: ClaimValueProps): ReactElement {
  const { t } = useTranslation("parts");
  const format = useFormat();
  if (claim.property === "date" || claim.property === "due") return <EdtfDate edtf={claim.value} exact />;
  const named = link ? namedIn(claim, t) : null;
  if (!link || !named) return <>{valueWords(claim, { format, t })}</>;
  const [before = "", after = ""] = named.words.split(HERE);
  return <>{before}{link(named.of)}{dated(after, named.date, format)}</>;
}

/** What a claim is of: its property, or the role of a participant. */
export const propertyWords = ({ property, value }: Valued, { format, t }: Saying): string =>
  property === "participant" ? labelIn(roles, value.role, format) : t(`property.${property}`);
