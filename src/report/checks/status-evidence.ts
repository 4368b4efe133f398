import type { Case } from "../case.ts";
import { claimsOf, leading, rungOf, saidDay, type Valued } from "#model/claims-of.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { isPartys } from "../independent-sources.ts";
import { saidStatus } from "../said.ts";
import { type Check, finding, keysOf } from "./check.ts";

type Status = Valued<"status">;

/** Done, and yet to come. */
const yetToCome: Check = ({ entry }, { today }) => {
  const [status, date] = [leading(entry, "status"), leading(entry, "date")];
  const first = date ? edtfDays(date.value).first : null;
  if (status?.value !== "completed" || !date || first === null || first <= today) return [];
  return [finding("status-evidence", entry.id, { reason: { en: `completed, and dated ${date.value}, which is to come`, es: `concluido, y con fecha ${date.value}, que está por venir` }, claims: keysOf(entry.id, [status, date]) })];
};

/** Delivery that only those praise who delivered. */
const doneByPartyAlone: Check = (one) => {
  const done = claimsOf(one.entry, "status").filter(({ value }) => value === "completed");
  if (leading(one.entry, "status")?.value !== "completed" || done.some((claim) => !isPartys(claim, one))) return [];
  return [finding("status-evidence", one.entry.id, { reason: { en: "only parties to it say that it was completed", es: "solo las partes dicen que se concluyó" }, claims: keysOf(one.entry.id, done) })];
};

/** What delivers it is done, and it still stands as promised. */
const deliveredYetOpen: Check = ({ entry, linked }) => {
  const status = leading(entry, "status");
  const done = linked.filter(({ kind, direction, entry: other }) => kind === "delivers" && direction === "from" && leading(other, "status")?.value === "completed");
  if (!status || done.length === 0 || rungOf(status.value) >= rungOf("completed")) return [];
  const said = saidStatus(status.value);
  const reason = { en: `${said.en}, though what delivers it is completed`, es: `${said.es}, aunque lo que lo cumple está concluido` };
  return [finding("status-evidence", entry.id, { reason, claims: keysOf(entry.id, [status]), others: done.map((one) => one.entry.id) })];
};

const isLower = (a: Status, b: Status): boolean => rungOf(a.value) < rungOf("underway") && rungOf(b.value) >= rungOf("underway") && b.value !== "suspended" && b.value !== "cancelled";

/** A later source speaks again of what was said to be done as of something to come. */
function backwards({ entry }: Case): readonly [Status, Status] | undefined {
  const said = claimsOf(entry, "status").filter((claim) => saidDay(claim) !== "");
  if (said.some(({ rank }) => rank === "preferred")) return undefined;
  for (const later of said) {
    const earlier = said.find((one) => saidDay(one) < saidDay(later) && isLower(later, one));
    if (earlier) return [earlier, later];
  }
  return undefined;
}

const backDown: Check = (one) => {
  const found = backwards(one);
  if (!found) return [];
  const [a, b] = found;
  const [high, low] = [saidStatus(a.value), saidStatus(b.value)];
  const reason = { en: `${high.en} on ${saidDay(a)}, only ${low.en} on ${saidDay(b)}`, es: `${high.es} el ${saidDay(a)}, solo ${low.es} el ${saidDay(b)}` };
  return [finding("status-evidence", one.entry.id, { reason, claims: keysOf(one.entry.id, found) })];
};

/** A status that the rest of the entry does not bear out. */
export const statusEvidence: Check = (one, context) => (one.entry.kind === "activity" ? [yetToCome, doneByPartyAlone, deliveredYetOpen, backDown].flatMap((check) => check(one, context)) : []);
