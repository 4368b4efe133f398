import { addPeriod, type Period } from "../calendar.ts";
import type { ClaimKey } from "../case.ts";
import { rungOf, saidDay, standing } from "#model/claims-of.ts";
import { deliveredShare } from "./delivered-share.ts";
import type { Commitment, Step } from "./commitment.ts";
import type { Inference, InferenceKind } from "./inference.ts";
import { saidStatus, saidUnit } from "../said.ts";
import { isDue, isOverdue, isSilent } from "./standing.ts";

export interface FollowUpOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** how long after the last word of it a commitment is silent */
  readonly silentAfter: Period;
  /** how long before its day a commitment is due */
  readonly dueWithin: Period;
}

type Rule = (commitment: Commitment, options: FollowUpOptions) => Inference | null;
interface Grounds {
  readonly since: string | null;
  readonly en: string;
  readonly es: string;
  readonly claims: readonly ClaimKey[];
}

const infer = (kind: InferenceKind, { since, en, es, claims }: Grounds): Inference => ({ kind, inferred: true, since, reason: { en, es }, claims });
const keyOf = ({ entry, claim }: Step): ClaimKey => ({ entry, claim: claim.id });
const on = (step: Step): string => saidDay(step.claim) || "a day unknown";
const el = (step: Step): string => saidDay(step.claim) || "fecha desconocida";

const UNDERWAY = rungOf("underway");
const ended = ({ status }: Commitment): boolean => status === "completed" || status === "cancelled";
const completions = ({ steps }: Commitment): readonly Step[] => steps.filter(({ status }) => status === "completed");
const isPreferred = ({ claim }: Step): boolean => claim.rank === "preferred";

const deliveredByOthers = (commitment: Commitment): boolean => completions(commitment).some(({ entry }) => entry !== commitment.entry.id);

/** Whether it stands open: not given up, and nothing says that all of it was done. */
export const isOpen = (commitment: Commitment): boolean => !ended(commitment) && (!deliveredByOthers(commitment) || deliveredShare(commitment) !== null);

const due: Rule = (commitment, { today, dueWithin }) => {
  const { due: by, entry } = commitment;
  if (!by || !isDue({ open: isOpen(commitment), dueDay: by.day }, { today, dueWithin })) return null;
  return infer("due", { since: addPeriod(by.day, dueWithin, -1), en: `due by ${by.day}`, es: `vence el ${by.day}`, claims: [{ entry: entry.id, claim: by.claim.id }] });
};

const overdue: Rule = (commitment, { today }) => {
  const { due: by, entry } = commitment;
  if (!by || !isOverdue({ open: isOpen(commitment), dueDay: by.day }, today)) return null;
  const [en, es] = deliveredByOthers(commitment) ? ["not all of it is said to be done", "no todo se dice cumplido"] : ["no source says that it was done", "ninguna fuente dice que se haya cumplido"];
  return infer("overdue", { since: by.day, en: `it was due by ${by.day}, and ${en}`, es: `vencía el ${by.day} y ${es}`, claims: [{ entry: entry.id, claim: by.claim.id }] });
};

const silent: Rule = (commitment, { today, silentAfter }) => {
  const { lastHeard, entry, deliveries } = commitment;
  if (lastHeard === null || !isSilent({ open: isOpen(commitment), lastHeard }, { today, silentAfter })) return null;
  const claims = [entry, ...deliveries].flatMap((one) => standing(one).filter((claim) => saidDay(claim) === lastHeard).map(({ id }) => ({ entry: one.id, claim: id })));
  return infer("silent", { since: lastHeard, en: `no source speaks of it after ${lastHeard}`, es: `ninguna fuente habla de ello después del ${lastHeard}`, claims });
};

const fulfilled: Rule = (commitment) => {
  const done = completions(commitment);
  const [first] = done.toSorted((a, b) => (saidDay(a.claim) < saidDay(b.claim) ? -1 : 1));
  if (!first || commitment.status === "cancelled") return null;
  const share = deliveredShare(commitment);
  if (!share && isOpen(commitment)) return null;
  const [by, por] = first.entry === commitment.entry.id ? ["", ""] : [", by the entry that delivers it", ", por la entrada que lo cumple"];
  const since = saidDay(first.claim) || null;
  const unit = share && saidUnit(share.unit);
  if (share && unit) return infer("partly-fulfilled", { since, en: `${share.delivered} of ${share.promised} ${unit.en} are said to be delivered${by}`, es: `se dice que se entregaron ${share.delivered} de ${share.promised} ${unit.es}${por}`, claims: share.claims });
  return infer("fulfilled", { since, en: `said to be completed, on ${on(first)}${by}`, es: `se dice concluido, ${el(first)}${por}`, claims: done.map(keyOf) });
};

/** A later word that stands lower than an earlier one, or both ends at once. Where a person prefers one, it is settled. */
function clash({ steps }: Commitment): readonly [Step, Step] | null {
  if (steps.some(isPreferred)) return null;
  for (const earlier of steps.filter(({ status }) => rungOf(status) >= UNDERWAY && status !== "suspended")) {
    const later = steps.find(({ entry, status, claim }) => entry === earlier.entry && rungOf(status) < UNDERWAY && saidDay(earlier.claim) !== "" && saidDay(claim) > saidDay(earlier.claim));
    const otherEnd = steps.find(({ status }) => earlier.status === "completed" && status === "cancelled");
    if (later ?? otherEnd) return [earlier, (later ?? otherEnd)!];
  }
  return null;
}

/** Whether sources say of how far it came what cannot both be. */
export const isContradicted = (commitment: Commitment): boolean => clash(commitment) !== null;

const contradicted: Rule = (commitment) => {
  const found = clash(commitment);
  if (!found) return null;
  const [a, b] = found;
  const [high, low] = [saidStatus(a.status), saidStatus(b.status)];
  const en = `one says ${high.en} on ${on(a)}, another ${low.en} on ${on(b)}`;
  return infer("contradicted", { since: saidDay(b.claim) || null, en, es: `una fuente dice ${high.es} el ${el(a)}; otra, ${low.es} el ${el(b)}`, claims: found.map(keyOf) });
};

/** What may follow, in the order in which it is shown. */
const RULES: readonly Rule[] = [overdue, due, silent, fulfilled, contradicted];

export const inferencesOf = (commitment: Commitment, options: FollowUpOptions): readonly Inference[] => RULES.flatMap((rule) => rule(commitment, options) ?? []);
