import { activityKinds } from "#model/codes/activity-kinds.ts";
import { byCode, type Label } from "#model/codes/code.ts";
import { countries } from "#model/codes/countries.ts";
import { entityKinds } from "#model/codes/entity-kinds.ts";
import { historicCountries } from "#model/codes/historic-countries.ts";
import { instruments } from "#model/codes/instruments.ts";
import { statuses } from "#model/codes/statuses.ts";
import { terms } from "#model/codes/terms.ts";
import { within } from "#model/codes/within.ts";
import { unitIn } from "#model/units.ts";
import type { Reason } from "./likeness.ts";
import { type ReasonKindRow, reasonKinds } from "./reason-kinds.ts";

type Language = keyof Label;

const rows = byCode<ReasonKindRow>(reasonKinds);
const lands: ReadonlyMap<string, Label> = new Map([...countries, ...historicCountries].map(({ code, label }) => [code, label]));

/** "CU–GH", "CU, GH" */
const landsIn = (codes: string, language: Language): string => codes.split(/(–|, )/u).map((one) => lands.get(one)?.[language] ?? one).join("");

/** "12 dosis" */
function figureIn(words: string, language: Language): string {
  const cut = words.indexOf(" ");
  if (cut < 0) return words;
  return `${words.slice(0, cut)} ${unitIn(words.slice(cut + 1), language, { many: words.slice(0, cut) !== "1" })}`;
}

const SORTS: Readonly<Record<NonNullable<ReasonKindRow["of"]>, (words: string, language: Language) => string>> = {
  kind: (code, language) => within([...activityKinds, ...entityKinds], code)[language],
  status: (code, language) => within(statuses, code)[language],
  instrument: (code, language) => within(instruments, code)[language],
  terms: (code, language) => within(terms, code)[language],
  country: landsIn,
  figure: figureIn,
};

/** A reason in words for people, without a full stop: "one name in two spellings: Aliyev, Aliev". Codes in it are named in the language; dates stay EDTF. */
export function showReason({ kind, weight, words }: Reason, language: Language): string {
  const row = rows.get(kind);
  if (row === undefined) return kind;
  const says = weight < 0 ? (row.against ?? row.says) : row.says;
  const named = words.map((one) => (row.of ? SORTS[row.of](one, language) : one));
  const [a = "", b = a] = named;
  const shown = a === b ? says[language].replace(/: \{a\}, \{b\}/, ": {a}") : says[language];
  return shown.replace(/\{([ab])\}/g, (_, side: string) => (side === "a" ? a : b));
}

/** A reason in each language of the faces. */
export const reasonLabel = (one: Reason): Label => ({ en: showReason(one, "en"), es: showReason(one, "es") });
