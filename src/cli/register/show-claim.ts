import { byCode } from "#model/codes/code.ts";
import { crsPurposes } from "#model/codes/crs-purposes.ts";
import { instruments } from "#model/codes/instruments.ts";
import { roles } from "#model/codes/roles.ts";
import { countries, type Country } from "#model/codes/countries.ts";
import type { RankedClaim } from "#model/entry.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import { showFigure } from "../show-figure.ts";

const labelIn = (rows: readonly { readonly code: string; readonly label: { readonly en: string } }[], code: string): string => rows.find((row) => row.code === code)?.label.en ?? code;
const names = byCode<Country>(countries);

/** The name of a country by its code. */
export const countryName = (code: string): string => names.get(code as Country["code"])?.label.en ?? code;

const on = (date: string | undefined): string => (date === undefined ? "" : `, ${showEdtf(date)}`);

/** A claim's value as a person reads it. */
export function showValue(claim: RankedClaim): string {
  switch (claim.property) {
    case "participant":
      return plain(claim.value.name);
    case "figure":
      return showFigure(claim.value, "en") + (claim.value.date === undefined ? "" : ` (${showEdtf(claim.value.date)})`);
    case "position":
      return plain(claim.value.label) + (claim.value.of ? ` of ${plain(claim.value.of.name)}` : "") + on(claim.value.date);
    case "founded":
      return [claim.value.by ? `by ${plain(claim.value.by.name)}` : "", claim.value.date ? showEdtf(claim.value.date) : ""].filter(Boolean).join(", ");
    case "date":
    case "due":
      return showEdtf(claim.value);
    case "country":
      return countryName(claim.value);
    case "instrument":
      return labelIn(instruments, claim.value);
    case "purpose":
      return `${claim.value} ${labelIn(crsPurposes, claim.value)}`;
    default:
      return plain(typeof claim.value === "string" ? claim.value : claim.value.name);
  }
}

/** What a claim is of: its property, or the role of a participant. */
export const showProperty = (claim: RankedClaim): string => (claim.property === "participant" ? labelIn(roles, claim.value.role).toLowerCase() : claim.property.replaceAll("-", " "));
