import type { Status } from "#model/codes/statuses.ts";
import { MODE, MORPH, THING, type Mode } from "../lexicon/classes.ts";
import type { Trigger } from "./trigger.ts";
import { caseOf, headOf, inSentence, kid, kidsOf, nounAt, relation, tagAt, verbAt, wordAt, type View } from "./view.ts";

/** What the words say of an activity's standing; `denied` where they say that it is not so. */
export interface Standing {
  readonly status: Status | "denied";
  /** token of the word that decides, -1 where it is the trigger's own form */
  readonly by: number;
}

/** A verb with its auxiliaries, as one says them together: "would be sent". */
interface Group {
  readonly time: "past" | "present" | "future" | "conditional" | "possible" | "necessary" | "progressive" | "perfect" | "bare";
  readonly negated: boolean;
}

function auxiliaries(v: View, verb: number): string[] {
  return kidsOf(v, verb).filter((k) => ["aux", "aux:pass", "cop"].includes(relation(v, k))).map((k) => wordAt(v, k));
}

function isNegated(v: View, i: number): boolean {
  return kidsOf(v, i).some((k) => ["advmod", "det", "neg", "cc"].includes(relation(v, k)) && v.lexicon.words.negations.has(wordAt(v, k)));
}

/** "It is unclear whether the medicines arrived": nothing is asserted. */
function isHypothetical(v: View, i: number): boolean {
  return kidsOf(v, i).some((k) => relation(v, k) === "mark" && v.lexicon.words.hypothetical.has(wordAt(v, k)));
}

function timeOf(v: View, verb: number): Group["time"] {
  const { words } = v.lexicon;
  const aux = auxiliaries(v, verb);
  const morph = verbAt(v, verb)?.morph ?? guessMorph(wordAt(v, verb));
  if (aux.some((a) => words.future.has(a)) || morph & MORPH.future) return "future";
  if (aux.some((a) => words.conditional.has(a)) || morph & MORPH.conditional) return "conditional";
  if (aux.some((a) => words.possible.has(a))) return "possible";
  if (aux.some((a) => words.necessary.has(a))) return "necessary";
  // "was to donate": ahead, seen from then
  const infinitive = isInfinitive(v, verb);
  if (infinitive && aux.some((a) => words.be.has(a))) return "future";
  const gerund = (morph & MORPH.gerund) !== 0;
  if (gerund && aux.some((a) => words.be.has(a))) return "progressive";
  if (aux.some((a) => words.perfect.has(a))) return "perfect";
  const passive = aux.find((a) => words.be.has(a));
  if (passive) return PAST_BE.has(passive) ? "past" : aux.includes("being") ? "progressive" : "present";
  if (gerund) return "bare";
  // "asked that they send": a wish, as an infinitive is
  if (infinitive || morph === MORPH.subjunctive) return "bare";
  if (morph & MORPH.past) return "past";
  if (morph & MORPH.participle) return "past";
  // a base form without a subject says no time of its own: "… and [train] health workers"
  return morph & MORPH.base && kid(v, verb, ["nsubj", "nsubj:pass", "expl"]) < 0 ? "bare" : "present";
}

const PAST_BE = new Set("was were been fue fueron era eran sido".split(" "));

function guessMorph(word: string): number {
  if (word.endsWith("ing") || word.endsWith("ndo")) return MORPH.gerund;
  if (word.endsWith("ed") || /[aei]ron$|ó$/.test(word)) return MORPH.past | MORPH.participle;
  return MORPH.present;
}

const group = (v: View, verb: number): Group => ({ time: timeOf(v, verb), negated: isNegated(v, verb) });

const BY_TIME: Readonly<Record<Group["time"], Status | null>> = {
  past: "completed", perfect: "completed", present: "underway", progressive: "underway", future: "pledged", conditional: "pledged", possible: "considered", necessary: "interest", bare: null,
};

/** What a mode makes of that which it governs. The order matters: the first class that the word has counts. */
const BY_MODE: readonly (readonly [Mode, Status])[] = [
  ["refuse", "cancelled"], ["cancel", "cancelled"], ["stop", "suspended"], ["request", "requested"], ["offer", "offered"], ["wish", "interest"],
  ["promise", "pledged"], ["agree", "agreed"], ["consider", "considered"], ["intend", "pledged"], ["possible", "considered"], ["need", "interest"], ["confirm", "pledged"],
];

function modeStatus(modes: number): Status | null {
  for (const [mode, status] of BY_MODE) if (modes & MODE[mode]) return status;
  return null;
}

/** Relations by which the word above says how the word below stands. */
const GOVERNED = new Set(["obj", "xcomp", "ccomp", "nsubj:pass", "acl", "nmod", "obl", "csubj", "conj", "advcl", "nsubj", "obl:arg", "csubj:pass", "parataxis", "appos", "compound", "nmod:desc", "amod"]);

interface Step {
  readonly from: number;
  readonly at: number;
  /** the finite verb group nearest the trigger, once met */
  readonly time: Group["time"] | null;
}

/** Prepositions by which a verb or noun governs what follows, as against those that only frame it ("during the visit"). */
const GOVERNING = new Set("on to for about of regarding concerning over towards toward with against sobre de del para a al en con acerca".split(" "));

/** Whether the climb may go on from a word through this relation: what only frames a happening ("during the visit") says nothing of it. */
function climbs(v: View, i: number): boolean {
  const rel = relation(v, i);
  if (!GOVERNED.has(rel)) return false;
  if (!rel.startsWith("obl")) return true;
  const preposition = caseOf(v, i);
  return preposition === "" || GOVERNING.has(preposition) || (v.lexicon.words.in.has(preposition) && modesAt(v, headOf(v, i)) !== 0);
}

function modesAt(v: View, i: number): number {
  return tagAt(v, i) === "VERB" ? (verbAt(v, i)?.modes ?? 0) : (nounAt(v, i)?.modes ?? 0) | v.lexicon.adjective(wordAt(v, i));
}

/** To stress the ties that there are is no wish for them; to stress the need of a deed is one. */
function stressed(v: View, i: number, modes: number): number {
  const ties = ((nounAt(v, i)?.things ?? 0) & THING.ties) !== 0 && tagAt(v, i) !== "VERB";
  return ties && modes & MODE.say ? modes & ~MODE.need : modes;
}

function verbStep(v: View, step: Step): Standing | Step {
  const verb = verbAt(v, step.at);
  const rel = relation(v, step.from);
  const g = group(v, step.at);
  const modes = verb?.modes ?? 0;
  if (g.negated) return { status: refusal(v, step.at), by: step.at };
  if (isHypothetical(v, step.at)) return { status: "denied", by: step.at };
  const governs = ["obj", "xcomp", "ccomp", "nsubj:pass", "obl", "obl:arg", "csubj:pass"].includes(rel);
  if (governs && modes & (MODE.continue | MODE.enable | MODE.begin | MODE.finish) && !(modes & (MODE.cancel | MODE.stop))) {
    const own = BY_TIME[g.time];
    if (own === null) return { from: step.at, at: headOf(v, step.at), time: step.time };
    if (own !== "completed") return { status: own, by: step.at };
    return { status: modes & MODE.finish ? "completed" : "underway", by: step.at };
  }
  const said = governs && !(modes & MODE.say && rel === "ccomp") ? modeStatus(stressed(v, step.from, modes)) : null;
  if (said) {
    if (g.time === "future" && said === "agreed") return { status: "pledged", by: step.at };
    return { status: said, by: step.at };
  }
  if (rel === "ccomp" || rel === "parataxis") return step.time ? { status: BY_TIME[step.time] ?? "completed", by: -1 } : { from: step.at, at: headOf(v, step.at), time: step.time };
  if (g.time === "bare" && g.time !== undefined) return { from: step.at, at: headOf(v, step.at), time: null };
  if (rel === "advcl" || rel === "acl") {
    const ahead = isInfinitive(v, step.from);
    // "signed an agreement to provide": what is signed is settled
    if (ahead && modes & MODE.agree && BY_TIME[g.time] === "completed") return { status: "agreed", by: step.at };
    return { status: ahead ? purposeOf(g.time) : (BY_TIME[g.time] ?? "underway"), by: step.at };
  }
  return { status: BY_TIME[g.time] ?? "underway", by: step.at };
}

function isInfinitive(v: View, i: number): boolean {
  if (verbAt(v, i)?.morph === MORPH.base) return true;
  return kidsOf(v, i).some((k) => relation(v, k) === "mark" && v.lexicon.words.to.has(wordAt(v, k)));
}

/** A purpose is still ahead of the deed that serves it. */
function purposeOf(time: Group["time"]): Status {
  const own = BY_TIME[time];
  return own === "completed" || own === "underway" || own === null ? "pledged" : own;
}

function isHeldOut(v: View, noun: number): boolean {
  const verb = headOf(v, noun);
  if (relation(v, noun) !== "obj" || !inSentence(v, verb)) return false;
  return ((verbAt(v, verb)?.modes ?? 0) & (MODE.offer | MODE.request | MODE.promise | MODE.refuse)) !== 0;
}

function nounStep(v: View, step: Step): Standing | Step {
  const rel = relation(v, step.from);
  const governs = ["nmod", "acl", "ccomp", "xcomp", "compound", "appos"].includes(rel);
  if (isNegated(v, step.at)) return { status: "denied", by: step.at };
  const said = governs ? modeStatus(nounAt(v, step.at)?.modes ?? 0) : null;
  // "offered the possibility of": the verb says more than the noun
  if (said === "considered" && isHeldOut(v, step.at)) return { from: step.at, at: headOf(v, step.at), time: step.time };
  if (said) return { status: said, by: step.at };
  return { from: step.at, at: headOf(v, step.at), time: step.time };
}

function adjectiveStep(v: View, step: Step): Standing | Step {
  const said = modeStatus(v.lexicon.adjective(wordAt(v, step.at)));
  return said ? { status: said, by: step.at } : { from: step.at, at: headOf(v, step.at), time: step.time };
}

/** "will not renew the agreements": what is not carried on ends; what is not done at all is no activity. */
function refusal(v: View, verb: number): "cancelled" | "denied" {
  return ((verbAt(v, verb)?.modes ?? 0) & MODE.continue) !== 0 ? "cancelled" : "denied";
}

function isStanding(one: Standing | Step): one is Standing {
  return "status" in one;
}

function step(v: View, at: Step): Standing | Step {
  const tag = tagAt(v, at.at);
  if (tag === "VERB" || tag === "AUX") return verbStep(v, at);
  if (tag === "ADJ") return adjectiveStep(v, at);
  return nounStep(v, at);
}

/** The first word of a coordination says the status for all of it, where a later one has none of its own. */
function start(v: View, trigger: Trigger): Standing | Step {
  const i = trigger.token;
  if (!trigger.verbal) {
    const own = kidsOf(v, i).filter((k) => relation(v, k) === "amod").map((k) => modeStatus(v.lexicon.adjective(wordAt(v, k)))).find((s) => s !== null);
    if (isNegated(v, i)) return { status: "denied", by: i };
    return own ? { status: own, by: i } : { from: i, at: headOf(v, i), time: null };
  }
  return verbStart(v, trigger, leader(v, i));
}

/** The verb whose auxiliaries hold for this one: "will repair, [train] and rehabilitate". */
function leader(v: View, verb: number): number {
  let i = verb;
  for (let n = 0; n < 8; n++) {
    const head = headOf(v, i);
    if (relation(v, i) !== "conj" || !inSentence(v, head) || tagAt(v, head) !== "VERB") return i;
    if (auxiliaries(v, i).length > 0 || kid(v, i, ["nsubj", "nsubj:pass", "mark"]) >= 0) return i;
    if (((verbAt(v, i)?.morph ?? 0) & (MORPH.past | MORPH.future)) !== 0) return i;
    i = head;
  }
  return i;
}

/** Verbs that assert a deed and its standing in one: "pledged 15 million doses", "requested vaccines", "offered courses". */
const SAYS_ITSELF: readonly (readonly [Mode, Status])[] = [["request", "requested"], ["offer", "offered"], ["promise", "pledged"], ["refuse", "cancelled"]];

function verbStart(v: View, trigger: Trigger, i: number): Standing | Step {
  const g = group(v, i);
  if (g.negated) return { status: refusal(v, i), by: i };
  if (isHypothetical(v, i)) return { status: "denied", by: i };
  if (trigger.status && !["future", "bare", "possible"].includes(g.time)) return { status: trigger.status, by: i };
  const modes = verbAt(v, i)?.modes ?? 0;
  const own = BY_TIME[g.time];
  if (own === null) return { from: i, at: headOf(v, i), time: null };
  const word = own === "completed" || own === "underway" ? SAYS_ITSELF.find(([mode]) => modes & MODE[mode]) : undefined;
  if (word && !(modes & MODE.finish)) return { status: word[1], by: i };
  return { status: own, by: -1 };
}

/** How an activity stands, by climbing from its trigger through what governs it; where the tree says nothing, by what stands before it. */
export function standingOf(v: View, trigger: Trigger): Standing | null {
  let at = start(v, trigger);
  for (let n = 0; n < 12; n++) {
    if (isStanding(at)) return at;
    if (!inSentence(v, at.at) || !climbs(v, at.from)) break;
    at = step(v, at);
  }
  return trigger.verbal ? standingInSight(v, trigger.token) : null;
}

/** The nearest word before a timeless verb that says how things stand: "will be used to repair, [train] …", "interest in …, [sharing] …". */
function standingInSight(v: View, token: number): Standing | null {
  const { words } = v.lexicon;
  for (let i = token - 1; i >= v.sentence.first && wordAt(v, i) !== ";"; i--) {
    const word = wordAt(v, i);
    if (words.future.has(word)) return { status: "pledged", by: i };
    if (words.possible.has(word)) return { status: "considered", by: i };
    const said = modeStatus(modesAt(v, i) & ~MODE.confirm);
    if (said) return { status: said, by: i };
    const tag = tagAt(v, i);
    if (tag === "VERB" && ((verbAt(v, i)?.morph ?? 0) & (MORPH.past | MORPH.present)) !== 0 && kid(v, i, ["nsubj"]) >= 0) return { status: "pledged", by: i };
  }
  return null;
}
