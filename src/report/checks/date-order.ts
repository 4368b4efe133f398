import type { Entry } from "#model/entry.ts";
import type { Case } from "../case.ts";
import { claimsOf, leading, rungOf, saidDay, type Valued } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { type Check, finding, keysOf } from "./check.ts";
import type { Finding } from "./finding.ts";

type Dated = Valued<"date"> | Valued<"due">;

const firstDay = (claim: Dated | undefined): string | null => (claim ? edtfDays(claim.value).first : null);
const lastDay = (claim: Dated | undefined): string | null => (claim ? edtfDays(claim.value).last : null);
const isBefore = (a: string | null, b: string | null): a is string => a !== null && b !== null && a < b;

/** The entry's date where it speaks of something that has begun. */
const begun = (entry: Entry): Valued<"date"> | undefined => (rungOf(leading(entry, "status")?.value ?? "interest") >= rungOf("underway") ? leading(entry, "date") : undefined);

const linkedTo = ({ linked }: Case, kind: "part-of" | "delivers"): readonly Entry[] => linked.filter((one) => one.kind === kind && one.direction === "to").map((one) => one.entry);

/** A source cannot tell of what comes after it as done. */
function doneAfterSaid({ entry }: Case): readonly Finding[] {
  const done = claimsOf(entry, "status").filter(({ value }) => value === "completed");
  return claimsOf(entry, "date").flatMap((date) => {
    const status = done.find(({ source }) => source === date.source);
    if (!status || saidDay(status) === "" || !isBefore(saidDay(status), firstDay(date))) return [];
    const reason = { en: `said on ${saidDay(status)} to be completed on ${date.value}, a day to come`, es: `dicho el ${saidDay(status)} como concluido en una fecha por venir: ${date.value}` };
    return [finding("date-order", entry.id, { reason, claims: keysOf(entry.id, [status, date]) })];
  });
}

function dueBeforeSaid({ entry }: Case): readonly Finding[] {
  return claimsOf(entry, "due").filter((due) => saidDay(due) !== "" && isBefore(lastDay(due), saidDay(due).slice(0, 7))).map((due) => {
    const reason = { en: `promised on ${saidDay(due)} for ${due.value}, a day that had passed`, es: `prometido el ${saidDay(due)} para ${due.value}, un día ya pasado` };
    return finding("date-order", entry.id, { reason, claims: keysOf(entry.id, [due]) });
  });
}

/** Delivered before it was agreed; begun before the paper above it was signed. */
function beforeWhatItRestsOn(one: Case): readonly Finding[] {
  const own = begun(one.entry);
  return (["delivers", "part-of"] as const).flatMap((kind) =>
    linkedTo(one, kind).flatMap((other) => {
      const agreed = claimsOf(other, "status").some(({ value }) => value === "agreed") ? leading(other, "date") : undefined;
      if (!own || !agreed || !isBefore(lastDay(own), firstDay(agreed))) return [];
      const [en, es] = kind === "delivers" ? ["what it delivers was agreed", "lo que entrega se acordó"] : ["what it is under was signed", "aquello de que forma parte se firmó"];
      const reason = { en: `dated ${own.value}, before ${en} (${agreed.value})`, es: `con fecha ${own.value}, antes de que ${es} (${agreed.value})` };
      return [finding("date-order", one.entry.id, { reason, claims: [...keysOf(one.entry.id, [own]), ...keysOf(other.id, [agreed])], others: [other.id] })];
    }),
  );
}

/** Dates that cannot follow each other so. */
export const dateOrder: Check = (one) => [...doneAfterSaid(one), ...dueBeforeSaid(one), ...beforeWhatItRestsOn(one)];
