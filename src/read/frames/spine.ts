import { ACT, MODE, THING } from "../lexicon/classes.ts";
import type { Trigger } from "./trigger.ts";
import { BESIDE } from "./beside-words.ts";
import { caseOf, headOf, inSentence, kidsOf, nounAt, relation, tagAt, verbAt, wordAt, type View } from "./view.ts";

/**
 * The words that carry an activity: its trigger, the object that gives the sense, and what governs them up to the clause's verb. Names
 * that hang on a word of the spine take part in the activity.
 */
export interface Spine {
  readonly trigger: Trigger;
  /** trigger first, then upwards */
  readonly tokens: readonly number[];
  /** tokens from here on in `tokens` lend their subject alone: the verb that governs an infinitive or a gerund */
  readonly lenders: number;
  /** a verb of saying above the clause, or -1 */
  readonly saying: number;
}

const WITHIN = new Set(["obj", "nmod", "nsubj:pass", "obl", "obl:arg", "conj", "compound", "nsubj", "iobj", "nmod:desc", "appos", "amod", "csubj", "csubj:pass"]);
const LENDING = new Set(["xcomp", "advcl", "acl", "ccomp"]);

/** How far the climb goes on: within the clause, or to a verb that lends its subject; "stop" at a clause of its own. */
function upwards(v: View, i: number, subjectKnown: boolean): "within" | "lends" | "stop" {
  const rel = relation(v, i);
  if (WITHIN.has(rel)) return "within";
  if (!LENDING.has(rel)) return "stop";
  const head = headOf(v, i);
  const says = ((verbAt(v, head)?.modes ?? 0) & MODE.say) !== 0;
  if (rel === "ccomp" && (says || subjectKnown)) return "stop";
  return subjectKnown ? "stop" : "lends";
}

function hasSubject(v: View, i: number): boolean {
  return (v.kids[i - v.sentence.first] ?? []).some((k) => ["nsubj", "nsubj:pass", "nsubj:outer"].includes(relation(v, k)));
}

function sayingAbove(v: View, from: number): number {
  for (let i = from, n = 0; inSentence(v, i) && n < 30; i = headOf(v, i), n++) {
    const head = headOf(v, i);
    if (!inSentence(v, head)) return -1;
    if (["ccomp", "parataxis"].includes(relation(v, i)) && (verbAt(v, head)?.modes ?? 0) & MODE.say) return head;
  }
  return -1;
}

/** "the talks [held] by X and Y", "el encuentro que [mantuvieron] X e Y": a verb that only makes a deed of the noun holds its parties. */
function heldIn(v: View, noun: number): number[] {
  return kidsOf(v, noun).filter((k) => relation(v, k).startsWith("acl") && tagAt(v, k) === "VERB" && isHolding(v, noun, k));
}

const LASTING = THING.ties | THING.aid;
const HOLDING = ACT.light | ACT.cooperate | ACT.give | ACT.get | ACT.help;
/** "the friendship that links Mali and Cuba", "the support that Ethiopia has received from Cuba". */
function isHolding(v: View, noun: number, k: number): boolean {
  const { acts = 0 } = verbAt(v, k) ?? {};
  if (acts & ACT.light) return true;
  return ((nounAt(v, noun)?.things ?? 0) & LASTING) !== 0 && ((acts & HOLDING) !== 0 || LINKING.test(wordAt(v, k)));
}

/** Verbs by which ties join those who have them; of most the lexicon knows nothing else. */
const LINKING = /^(?:exist|unit|link|b[io]nd|bound|join|connect|enjoy|shar|un[eií]|vincul|lig[aó]|enlaz|herman|mant(?:en|ien|uv)|compart)/;

/** "was sent by the province [to work] in Ghana": where those who are sent go is said of their work. */
function purposesOf(v: View, { token, verbal, frame }: Trigger): number[] {
  if (!verbal || frame.kind !== "deployment") return [];
  return kidsOf(v, token).filter((k) => k > token && ["xcomp", "advcl"].includes(relation(v, k)) && tagAt(v, k) === "VERB" && ((verbAt(v, k)?.acts ?? 0) & ACT.serve) !== 0 && !hasSubject(v, k));
}

/** Builds the spine of a trigger. */
export function spineOf(v: View, trigger: Trigger): Spine {
  const tokens = [trigger.token];
  for (const i of [trigger.object, ...trigger.absorbed]) if (i >= 0 && !tokens.includes(i)) tokens.push(i);
  if (!trigger.verbal) tokens.push(...heldIn(v, trigger.token).filter((k) => !tokens.includes(k)));
  tokens.push(...purposesOf(v, trigger).filter((k) => !tokens.includes(k)));
  let lenders = -1;
  // "los médicos solicitados por México": who asked is said
  let known = tagAt(v, trigger.token) === "VERB" && (hasSubject(v, trigger.token) || (relation(v, trigger.token) === "acl" && kidsOf(v, trigger.token).some((k) => relation(v, k) === "obl:agent" || v.lexicon.words.by.has(caseOf(v, k)))));
  let at = trigger.token;
  for (let n = 0; n < 12; n++) {
    const way = upwards(v, at, known);
    const head = headOf(v, at);
    if (way === "stop" || !inSentence(v, head)) break;
    // "during the visit the parties signed": who does the deed beside it takes part in it, what is done has none
    const aside = !trigger.verbal && relation(v, at).startsWith("obl") && BESIDE.has(caseOf(v, at));
    if ((way === "lends" || aside) && lenders < 0) lenders = tokens.length;
    if (!tokens.includes(head)) tokens.push(head);
    if (tagAt(v, head) === "VERB" && hasSubject(v, head)) known = true;
    at = head;
  }
  return { trigger, tokens, lenders: lenders < 0 ? tokens.length : lenders, saying: sayingAbove(v, at) };
}
