import { RapporteurError } from "#model/errors.ts";
import type { Act, Change, ChangeKind, Decision } from "#model/change.ts";
import type { DraftKey } from "#model/draft.ts";
import type { Entry } from "#model/entry.ts";
import type { Desk } from "./desk.ts";
import type { After } from "./parts.ts";
import { draftSubject, outletSubject } from "./subjects.ts";

/** A part of a decision: what one subject keeps of it. */
export interface Part {
  readonly subject: string;
  readonly kind: ChangeKind;
  readonly before?: unknown;
  readonly after: unknown;
}

type ActOf<K extends Act["kind"]> = Extract<Act, { readonly kind: K }>;
type Planner<A extends Act> = (desk: Desk, act: A) => readonly Part[];

/** The entry, where something can be decided about it. */
function live(desk: Desk, id: string): Entry {
  const entry = desk.entry(id);
  if (entry.version === 0) throw new RapporteurError("no-entry", id);
  return notMerged(entry);
}

function notMerged(entry: Entry): Entry {
  if (entry.mergedInto !== null) throw new RapporteurError("merged-away", entry.id, `into ${entry.mergedInto}`);
  return entry;
}

/** Refuses what would be done to a thing and itself. */
export function differ(a: string, b: string): void {
  if (a === b) throw new RapporteurError("itself", a);
}

function claimOf(entry: Entry, id: string): Entry["claims"][number] {
  const found = entry.claims.find((one) => one.id === id);
  if (!found) throw new RapporteurError("no-claim", entry.id, id);
  return found;
}

function decide(desk: Desk, draft: DraftKey, after: After["decide"]): Part {
  const subject = draftSubject(draft);
  const verdict = desk.verdict(subject);
  if (verdict === null || verdict.state === "withdrawn") throw new RapporteurError("no-draft", draft.id);
  if (verdict.state === "accepted" || verdict.state === "rejected") throw new RapporteurError("already-decided", draft.id, `${verdict.state} by change ${verdict.change}`);
  return { subject, kind: "decide", before: { verdict: verdict.state }, after };
}

const propose: Planner<ActOf<"propose">> = (desk, { draft }) => {
  const subject = draftSubject(draft);
  const verdict = desk.verdict(subject);
  if (verdict === null) throw new RapporteurError("no-draft", draft.id);
  if (verdict.state !== "open") throw new RapporteurError("already-decided", draft.id, verdict.state);
  return [{ subject, kind: "propose", after: null }];
};

const accept: Planner<ActOf<"accept">> = (desk, { entry, as, claims, links = [], draft = null }) => {
  notMerged(desk.entry(entry));
  const after: After["accept"] = { as, claims, links, draft };
  return [{ subject: entry, kind: "accept", after }, ...(draft ? [decide(desk, draft, { verdict: "accepted", entry })] : [])];
};

/** Refuses to make one of what cannot be: an activity and whom it names, or a country, which its code tells, and anything else. */
function mayBeOne(target: Entry, source: Entry): void {
  differ(target.id, source.id);
  if (target.kind !== source.kind || source.type === "country") throw new RapporteurError("unlike", `${target.id}, ${source.id}`);
}

const merge: Planner<ActOf<"merge">> = (desk, { into, from }) => {
  const [target, source] = [live(desk, into), live(desk, from)];
  mayBeOne(target, source);
  const [all, others] = [[into, ...target.absorbed], [from, ...source.absorbed]];
  if (others.some((id) => target.apartFrom.includes(id)) || all.some((id) => source.apartFrom.includes(id))) throw new RapporteurError("kept-apart", `${into}, ${from}`);
  const { absorbed, apartFrom, claims, links } = source;
  const after: After["merge"] = { from, absorbed, apartFrom, claims, links };
  return [{ subject: into, kind: "merge", after }, { subject: from, kind: "merged", after: { into } }];
};

const split: Planner<ActOf<"split">> = (desk, { entry, to, as, claims }) => {
  const source = live(desk, entry);
  differ(entry, to);
  if (desk.entry(to).version > 0) throw new RapporteurError("already-there", to);
  const moved = claims.map((id) => claimOf(source, id));
  return [{ subject: entry, kind: "split", after: { to, claims } }, { subject: to, kind: "split-off", after: { from: entry, as, claims: moved } }];
};

const edit: Planner<ActOf<"edit">> = (desk, { entry, replaces, claim }) => {
  const old = claimOf(live(desk, entry), replaces);
  return [{ subject: entry, kind: "edit", before: { claim: old }, after: { replaces, claim } }];
};

const retract: Planner<ActOf<"retract">> = (desk, { entry, claims }) => {
  const there = live(desk, entry);
  return [{ subject: entry, kind: "retract", before: { claims: claims.map((id) => claimOf(there, id)) }, after: { claims } }];
};

const prefer: Planner<ActOf<"prefer">> = (desk, { entry, property, claim }) => {
  const there = live(desk, entry);
  if (claim !== null && claimOf(there, claim).property !== property) throw new RapporteurError("no-claim", entry, `${claim} is no ${property}`);
  const old = there.claims.find((one) => one.property === property && one.rank === "preferred");
  return [{ subject: entry, kind: "prefer", before: { claim: old?.id ?? null }, after: { property, claim } }];
};

const apart: Planner<ActOf<"apart">> = (desk, { entry, other }) => {
  differ(entry, other);
  return [{ subject: live(desk, entry).id, kind: "apart", after: { other } }, { subject: live(desk, other).id, kind: "apart", after: { other: entry } }];
};

const link: Planner<ActOf<"link" | "unlink">> = (desk, { kind, entry, link: { kind: how, to } }) => {
  differ(entry, to);
  const from = live(desk, entry);
  if (kind === "link") {
    const other = desk.entry(to);
    if (other.version === 0) throw new RapporteurError("no-entry", to);
    const stranger = [from, other].find((one) => one.kind !== "activity");
    if (stranger) throw new RapporteurError("no-activity", stranger.id);
  }
  return [{ subject: entry, kind, after: { kind: how, to } }];
};

/** What a decision is to each of its subjects. Throws RapporteurError where it cannot be. Undoing and clusters are planned elsewhere. */
export function plan(desk: Desk, act: Exclude<Act, ActOf<"undo" | "join" | "leave">>): readonly Part[] {
  switch (act.kind) {
    case "accept":
      return accept(desk, act);
    case "propose":
      return propose(desk, act);
    case "reject":
      return [decide(desk, act.draft, { verdict: "rejected", entry: null })];
    case "unsure":
      return [decide(desk, act.draft, { verdict: "unsure", entry: null })];
    case "edit":
      return edit(desk, act);
    case "retract":
      return retract(desk, act);
    case "prefer":
      return prefer(desk, act);
    case "merge":
      return merge(desk, act);
    case "split":
      return split(desk, act);
    case "apart":
      return apart(desk, act);
    case "retype": {
      const { kind, type } = live(desk, act.entry);
      return [{ subject: act.entry, kind: "retype", before: { as: { kind, type } }, after: { as: act.as } }];
    }
    case "link":
    case "unlink":
      return link(desk, act);
    case "charge":
      return [{ subject: act.entry, kind: "charge", before: { charge: live(desk, act.entry).charge }, after: { charge: act.charge } }];
    case "describe":
      return [{ subject: outletSubject(act.outlet.id), kind: "describe", after: act.outlet }];
  }
}

const isObject = (after: unknown): after is object => typeof after === "object" && after !== null;

/** A part as the change that is written. */
export const changeOf = ({ id, by, at, why, because }: Decision, part: Part, undoes: string | null = null): Omit<Change, "version"> => ({
  id, by, at, why: why ?? null, undoes, subject: part.subject, kind: part.kind, before: part.before ?? null, after: because && isObject(part.after) ? { ...part.after, because } : part.after,
});
