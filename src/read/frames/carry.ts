import { MORPH } from "../lexicon/classes.ts";
import type { Standing } from "./climb.ts";
import type { Trigger } from "./trigger.ts";
import { kidsOf, relation, tagAt, verbAt, wordAt, type View } from "./view.ts";

/** A trigger with what the tree says of its standing. */
export interface Told {
  readonly trigger: Trigger;
  readonly standing: Standing | null;
}

/** A form that says no time of its own: "promoting", "to promote", a noun. */
function timeless(v: View, { trigger, standing }: Told): boolean {
  if (!trigger.verbal) return standing === null;
  const morph = verbAt(v, trigger.token)?.morph ?? 0;
  const aux = kidsOf(v, trigger.token).some((k) => ["aux", "aux:pass"].includes(relation(v, k)));
  const infinitive = kidsOf(v, trigger.token).some((k) => relation(v, k) === "mark" && v.lexicon.words.infinitive.has(wordAt(v, k)));
  return !aux && (infinitive || (morph & MORPH.gerund) !== 0);
}

/** Whether a verb with a time of its own stands between two tokens. */
function finiteBetween(v: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const tag = tagAt(v, i);
    if (tag === "AUX" || wordAt(v, i) === ";") return true;
    if (tag !== "VERB") continue;
    const morph = verbAt(v, i)?.morph ?? MORPH.past;
    if ((morph & (MORPH.past | MORPH.future | MORPH.conditional)) !== 0 && !relation(v, i).startsWith("acl")) return true;
    // "which has doctors": a present that is no base form
    if ((morph & (MORPH.present | MORPH.base)) === MORPH.present) return true;
  }
  return false;
}

/**
 * In a list the first word says the standing for all: "agreed to promote trade, to train doctors and the introduction of medicines". A later
 * trigger without a time of its own takes that of the one before it, where a word like "agreed" or "interest" had decided there.
 */
export function carryOver(v: View, told: readonly Told[]): Told[] {
  const result: Told[] = [];
  for (const one of told) {
    const before = result.at(-1);
    const carried = before?.standing && before.standing.by >= 0 && before.standing.status !== "denied" && timeless(v, one) && !finiteBetween(v, before.trigger.token, one.trigger.token);
    result.push(carried ? { ...one, standing: before.standing } : one);
  }
  return result;
}
