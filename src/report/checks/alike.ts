import { type Check, finding } from "./check.ts";

const others = (entry: string, one: { readonly entry: string; readonly other: string }): string => (one.entry === entry ? one.other : one.entry);

/** Pairs that likeness proposes, and that nobody has judged. */
export const alike: Check = ({ entry }, { alike: pairs }) =>
  pairs
    .filter((one) => one.entry === entry.id || one.other === entry.id)
    .filter((one) => !entry.apartFrom.includes(others(entry.id, one)) && !entry.absorbed.includes(others(entry.id, one)))
    .map((one) => {
      const why = (language: "en" | "es"): string => one.reasons.slice(0, 3).map((reason) => reason[language]).join("; ");
      const check = entry.kind === "activity" ? "likely-duplicate" : "likely-one-name";
      return finding(check, entry.id, { reason: { en: why("en"), es: why("es") }, others: [others(entry.id, one)] });
    });
