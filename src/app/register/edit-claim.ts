import type { Claim } from "#model/claim.ts";
import { instruments } from "#model/codes/instruments.ts";
import { roles } from "#model/codes/roles.ts";
import { statuses } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";
import { RapporteurError } from "#model/errors.ts";
import { isDay } from "#model/is-day.ts";
import { quote } from "#model/quote.ts";
import { figureOf } from "./figure-words.ts";
import { countryCode } from "./country-code.ts";
import { stableId } from "./stable-id.ts";

const EDTF = /^(\.\.|[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?)(\/(\.\.|[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?))?$/;

// Seasons are months from 21 to 24.
const MONTH = /^(0[1-9]|1[0-2]|2[1-4]|[X\d]X|X\d)$/;

/** Whether a date, of which parts may be unknown, can be one of the calendar. */
function isPoint(words: string): boolean {
  const [, month, day] = words.split("-");
  if (month === undefined) return true;
  return MONTH.test(month) && (day === undefined || words.includes("X") || isDay(words));
}

const isEdtf = (words: string): boolean => EDTF.test(words) && words.split("/").every((one) => one === "" || one === ".." || isPoint(one));

const refuse = (words: string, what: string): never => {
  throw new RapporteurError("usage", undefined, `"${words}" is ${what}`);
};

function oneOf(rows: readonly { readonly code: string }[], words: string): string {
  return rows.find(({ code }) => code === words)?.code ?? refuse(words, `none of ${rows.map(({ code }) => code).join(", ")}`);
}

/** What a person writes as the value of a property. A participant takes another role, what names an entry another name, a founding another date. Throws RapporteurError `usage`. */
export function valueOfWords({ property, value }: Pick<Claim, "property" | "value">, words: string): unknown {
  switch (property) {
    case "status":
      return oneOf(statuses, words);
    case "instrument":
      return oneOf(instruments, words);
    case "terms":
      return oneOf(terms, words);
    case "date":
    case "due":
      return isEdtf(words) ? words : refuse(words, "no date such as 2024-05-31, 2024-05, 2024 or 2024/..");
    case "country":
      return countryCode(words);
    case "purpose":
      return /^\d{5}$/.test(words) ? words : refuse(words, "no purpose code of five digits");
    case "figure":
      return figureOf(words) ?? refuse(words, 'no figure such as "more than 12 nurses"');
    case "participant":
      return { ...(value as object), role: oneOf(roles, words) };
    case "position":
      return { ...(value as object), label: words };
    case "founded":
      return { ...(value as object), date: isEdtf(words) ? words : refuse(words, "no date such as 1948 or 1948-04-07") };
    case "name":
    case "alias":
    case "code":
      return words;
    default:
      return { ...(value as object), name: words };
  }
}

/**
 * A claim with another value, and where other words of the text bear that out, with those. What is not in the text cannot be put in: it is a note.
 * Throws RapporteurError `usage`, `quote-not-in-source`.
 */
export function editClaim(claim: Claim, text: string, { value, words }: { readonly value: string; readonly words?: string }): Claim {
  const start = words === undefined || words === "" ? claim.quote.start : text.indexOf(words);
  if (start < 0) throw new RapporteurError("quote-not-in-source", undefined, words);
  const at = words === undefined || words === "" ? claim.quote : quote(text, start, start + words.length);
  const made = valueOfWords(claim, value);
  return { ...claim, value: made, quote: at, id: stableId(claim.source, claim.property, JSON.stringify(made), `${at.start}-${at.end}`, "by hand") } as Claim;
}
