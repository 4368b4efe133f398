import type { ActivityDraft, EntityDraft, Party } from "../layers.ts";
import { THING } from "../lexicon/classes.ts";
import { subjectOf } from "./objects.ts";
import type { Trigger } from "./trigger.ts";
import { headOf, inSentence, kidsOf, nounAt, relation, tagAt, wordAt, type View } from "./view.ts";

/** What "the team", "the doses" may take up: those who were sent, or what was given. */
type Taken = "workers" | "goods";

/** Who gave and who got them where they were spoken of last. */
export type Sides = Map<Taken, readonly Party[]>;

const OF_WORKERS: ReadonlySet<string> = new Set(["deployment", "service", "training"]);

const takenOf = (kind: string): Taken | null => (OF_WORKERS.has(kind) ? "workers" : kind === "supply" ? "goods" : null);

const POINTING = new Set("the this these its their el la los las este esta estos estas dicho dicha dichos dichas su sus".split(" "));

/** Whether a noun points back: "the team", not "a team" and not "the Chinese team", which names its own. */
function pointsBack(v: View, i: number, things: number): boolean {
  if (i < 0 || !inSentence(v, i) || v.named[i]! >= 0 || tagAt(v, i) !== "NOUN" || ((nounAt(v, i)?.things ?? 0) & things) === 0) return false;
  return kidsOf(v, i).some((k) => ["det", "nmod:poss"].includes(relation(v, k)) && POINTING.has(wordAt(v, k)));
}

/** "The team treated patients and [trained] nurses": the first verb has the subject. */
function sharedSubject(v: View, verb: number): number {
  const own = subjectOf(v, verb);
  const above = headOf(v, verb);
  return own < 0 && relation(v, verb) === "conj" && inSentence(v, above) && tagAt(v, above) === "VERB" ? subjectOf(v, above) : own;
}

const isBody = (entity: EntityDraft | undefined): boolean => entity?.kind === "country" || entity?.kind === "organisation";

/** The sides of a deed whose words name none: "The team treated 30,000 patients" tells of those who were sent before. */
export function inherited(v: View, trigger: Trigger, { parties, sides, entity }: { readonly parties: readonly Party[]; readonly sides: Sides; readonly entity: (id: string) => EntityDraft | undefined }): readonly Party[] {
  const taken = takenOf(trigger.frame.kind);
  if (!taken || parties.some((p) => isBody(entity(p.entity)))) return parties;
  const things = taken === "workers" ? THING.workers : THING.goods | THING.gift;
  const told = trigger.verbal ? [sharedSubject(v, trigger.token), trigger.object] : [trigger.token];
  return told.some((i) => pointsBack(v, i, things)) ? [...parties, ...(sides.get(taken) ?? [])] : parties;
}

/** Keeps the sides of a deed that names both. */
export function keepSides(sides: Sides, { kind, parties }: ActivityDraft, entity: (id: string) => EntityDraft | undefined): void {
  const taken = takenOf(kind);
  const both = parties.filter((p) => entity(p.entity)?.kind === "country" && (p.role === "provider" || p.role === "recipient"));
  if (taken && both.some((p) => p.role === "provider") && both.some((p) => p.role === "recipient")) sides.set(taken, both);
}
