import { standing } from "#model/claims-of.ts";
import { clustersOf, isPartys } from "../independent-sources.ts";
import { type Check, finding, keysOf } from "./check.ts";

/** One independent report is one voice, however often it was reprinted. */
export const singleSource: Check = (one) => {
  const claims = standing(one.entry);
  const copies = new Set(claims.map(({ source }) => source)).size;
  if (clustersOf(claims, one).length !== 1) return [];
  const [en, es] = copies > 1 ? [`${copies} sources are one report`, `${copies} fuentes son un solo informe`] : ["one source speaks of it", "una sola fuente habla de ello"];
  return [finding("single-source", one.entry.id, { reason: { en, es } })];
};

/** Parties praise their own deals. */
export const partyOnly: Check = (one) => {
  const claims = standing(one.entry);
  if (one.entry.kind !== "activity" || claims.length === 0 || !claims.every((claim) => isPartys(claim, one))) return [];
  const names = [...new Set(claims.flatMap(({ saidBy, source }) => saidBy?.name ?? one.sources.get(source)?.publisher ?? []))];
  const who = names.length > 0 ? `: ${names.slice(0, 3).join(", ")}` : "";
  return [finding("party-only", one.entry.id, { reason: { en: `only parties to it speak of it${who}`, es: `solo hablan de ello las partes${who}` }, claims: keysOf(one.entry.id, claims) })];
};
