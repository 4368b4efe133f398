import type { Status } from "#model/codes/statuses.ts";
import { ACT, MODE, THING } from "../lexicon/classes.ts";
import { subjectOf } from "./objects.ts";
import { modesAt, RUNG_OF_TENSE, rungOfModes } from "./rungs.ts";
import { isHypothetical, isInfinitive, isNegated, tenseOf, type Tense } from "./tense.ts";
import { caseOf, headOf, inSentence, kid, nounAt, relation, tagAt, verbAt, wordAt, type View } from "./view.ts";

/** What the words say of an activity's standing; `denied` where they say that it is not so. */
export interface Standing {
  readonly status: Status | "denied";
  /** token of the word that decides, -1 where it is the trigger's own form */
  readonly by: number;
}

/** The climb has come from one word to the word above it, and nothing is decided yet. */
export interface Step {
  readonly from: number;
  readonly at: number;
}

export function isStanding(one: Standing | Step): one is Standing {
  return "status" in one;
}

export const stepAbove = (v: View, i: number): Step => ({ from: i, at: headOf(v, i) });

/** Relations by which the word above says how the word below stands. */
const GOVERNED = new Set([
  "obj", "xcomp", "ccomp", "nsubj:pass", "acl", "nmod", "obl", "csubj", "conj", "advcl", "nsubj", "obl:arg", "csubj:pass", "parataxis", "appos", "compound", "nmod:desc", "amod",
]);

/** Prepositions by which a verb or noun governs what follows, as against those that only frame it ("during the visit"). */
const GOVERNING = new Set("around on to for about of regarding concerning over towards toward with against sobre de del para a al en con acerca".split(" "));

/** Whether the climb may go on from a word: what only frames a happening ("during the visit") says nothing of it. */
export function climbs(v: View, i: number): boolean {
  const rel = relation(v, i);
  if (!GOVERNED.has(rel)) return false;
  if (!rel.startsWith("obl")) return true;
  const preposition = caseOf(v, i);
  if (v.lexicon.words.from.has(preposition) && modesAt(v, headOf(v, i)) & (MODE.cancel | MODE.stop | MODE.refuse)) return true;
  return preposition === "" || GOVERNING.has(preposition) || (v.lexicon.words.in.has(preposition) && modesAt(v, headOf(v, i)) !== 0);
}

/** "will not renew the agreements": what is not carried on ends; what is not done at all is no activity. */
export function refusal(v: View, verb: number): "cancelled" | "denied" {
  return ((verbAt(v, verb)?.modes ?? 0) & MODE.continue) !== 0 ? "cancelled" : "denied";
}

/** Whether the verb denies what it governs, and how; null where it does not. */
export function denial(v: View, verb: number): Standing | null {
  if (isNegated(v, verb)) return { status: refusal(v, verb), by: verb };
  return isHypothetical(v, verb) ? { status: "denied", by: verb } : null;
}

/** To stress the ties that there are is no wish for them; to stress the need of a deed is one. */
function stressed(v: View, i: number, modes: number): number {
  const ties = ((nounAt(v, i)?.things ?? 0) & THING.ties) !== 0 && tagAt(v, i) !== "VERB";
  return ties && modes & MODE.say ? modes & ~MODE.need : modes;
}

/** A purpose is still ahead of the deed that serves it. */
function purposeOf(tense: Tense): Status {
  const own = RUNG_OF_TENSE[tense];
  return own === "completed" || own === "underway" || own === null ? "pledged" : own;
}

const GOVERNS = new Set(["obj", "xcomp", "ccomp", "nsubj:pass", "obl", "obl:arg", "csubj:pass", "csubj"]);
const CARRIES_ON = MODE.continue | MODE.enable | MODE.begin | MODE.finish;

/** "continued to supply", "helped to train": the verb lends its time, and says that the deed goes on. */
function carriedOn(v: View, at: Step, { modes, tense }: { readonly modes: number; readonly tense: Tense }): Standing | Step {
  const own = RUNG_OF_TENSE[tense];
  if (own === null) return stepAbove(v, at.at);
  if (own !== "completed") return { status: own, by: at.at };
  return { status: modes & MODE.finish ? "completed" : "underway", by: at.at };
}

const HELD = MODE.wish | MODE.offer | MODE.request;

/** A clause that hangs on the verb: a purpose is ahead, a circumstance shares the verb's time. */
function circumstance(v: View, at: Step, { modes, tense }: { readonly modes: number; readonly tense: Tense }): Standing {
  const own = RUNG_OF_TENSE[tense];
  // "thanked China for sending": what one thanks for is done
  if (modes & MODE.thank && !isInfinitive(v, at.from)) return { status: "completed", by: at.at };
  if (!isInfinitive(v, at.from)) return { status: own ?? "underway", by: at.at };
  // "withdrew its offer to supply": what it was to do will not be
  const ended = rungOfModes(modes & (MODE.refuse | MODE.cancel | MODE.stop));
  if (ended) return { status: ended, by: at.at };
  // "expressed the interest of his ministry in expanding": the object says it, wherever the tree hangs the rest
  const object = kid(v, at.at, ["obj"]);
  const meant = object >= 0 && object < at.from && !(modes & MODE.confirm) ? rungOfModes((nounAt(v, object)?.modes ?? 0) & HELD) : null;
  if (meant) return { status: meant, by: object };
  // "signed an agreement to provide": what is signed is settled
  if (modes & MODE.agree && own === "completed") return { status: "agreed", by: at.at };
  return { status: purposeOf(tense), by: at.at };
}

/** Verbs whose wish or demand reaches an infinitive however the tree hangs it: "appealed to France to supply", "looks forward to working". */
const AIMING = MODE.wish | MODE.request | MODE.offer | MODE.refuse;

/** Of "reaffirm their commitment to send doctors and to support the hospital" the tree may hang the second deed on the verb. */
const BINDING = MODE.wish | MODE.promise | MODE.intend | MODE.confirm;

const isAimed = (v: View, { from }: Step, modes: number): boolean =>
  (relation(v, from) === "advcl" && (modes & AIMING) !== 0) || (relation(v, from) === "conj" && (modes & BINDING) !== 0 && isInfinitive(v, from));

/** "the talks centred on a [loan]": what talks are about is under discussion. */
function isTopic(v: View, { at, from }: Step): boolean {
  if (((verbAt(v, at)?.acts ?? 0) & ACT.discuss) === 0 || from < at) return false;
  const subject = subjectOf(v, at);
  return subject >= 0 && ((nounAt(v, subject)?.things ?? 0) & THING.meeting) !== 0;
}

function governed(v: View, at: Step, { modes, tense }: { readonly modes: number; readonly tense: Tense }): Standing | Step | null {
  const rel = relation(v, at.from);
  // "the aid ended", "the work has begun": what a verb without object says of its subject
  const intransitive = rel === "nsubj" && modes & (MODE.cancel | MODE.stop | MODE.begin | MODE.finish) && kid(v, at.at, ["obj"]) < 0;
  if (!GOVERNS.has(rel) && !intransitive && !isAimed(v, at, modes)) return null;
  if (intransitive && modes & MODE.finish) return { status: "completed", by: at.at };
  if (rel === "xcomp" && verbAt(v, at.at)?.lemma === "go") return { status: "pledged", by: at.at };
  if (modes & CARRIES_ON && !(modes & (MODE.cancel | MODE.stop))) return carriedOn(v, at, { modes, tense });
  if (isTopic(v, at)) return { status: "considered", by: at.at };
  const said = modes & MODE.say && rel === "ccomp" ? null : rungOfModes(stressed(v, at.from, modes));
  if (!said) return null;
  return { status: tense === "future" && said === "agreed" ? "pledged" : said, by: at.at };
}

/** "the agreement provides for 20 scholarships": what a paper says is settled by it. */
export function isSaidByPaper(v: View, verb: number, { tense, modes }: { readonly tense: Tense; readonly modes: number }): boolean {
  return tense !== "future" && !(modes & (MODE.stop | MODE.cancel | MODE.refuse)) && isPaper(v, verb);
}

/** Whether a paper is the subject: "the memorandum", "an agreement that". */
function isPaper(v: View, verb: number): boolean {
  const subject = subjectOf(v, verb);
  if (subject < 0) return false;
  const told = tagAt(v, subject) === "PRON" && relation(v, verb).startsWith("acl") ? headOf(v, verb) : subject;
  return inSentence(v, told) && v.named[told]! < 0 && ((nounAt(v, told)?.things ?? 0) & THING.paper) !== 0;
}

function verbStep(v: View, at: Step): Standing | Step {
  const denied = denial(v, at.at);
  if (denied) return denied;
  const told = { modes: verbAt(v, at.at)?.modes ?? 0, tense: tenseOf(v, at.at) };
  const rel = relation(v, at.from);
  // "failed to deliver"
  if (rel === "xcomp" && told.modes & MODE.fail && !(told.modes & (MODE.stop | MODE.refuse))) return { status: "denied", by: at.at };
  if (GOVERNS.has(rel) && isSaidByPaper(v, at.at, told)) return { status: "agreed", by: at.at };
  // "the memorandum will encourage cooperation": a paper wishes nothing
  if (GOVERNS.has(rel) && told.tense === "future" && isPaper(v, at.at) && !(told.modes & (MODE.stop | MODE.cancel))) return { status: "pledged", by: at.at };
  const said = governed(v, at, told);
  if (said) return said;
  if (rel === "ccomp" || rel === "parataxis" || told.tense === "bare") return stepAbove(v, at.at);
  if (rel === "advcl" || rel === "acl") return circumstance(v, at, told);
  return { status: RUNG_OF_TENSE[told.tense] ?? "underway", by: at.at };
}

/** "offered the possibility of": the verb says more than the noun. */
function isHeldOut(v: View, noun: number): boolean {
  const verb = headOf(v, noun);
  if (relation(v, noun) !== "obj" || !inSentence(v, verb)) return false;
  return ((verbAt(v, verb)?.modes ?? 0) & (MODE.offer | MODE.request | MODE.promise | MODE.refuse)) !== 0;
}

const NOUN_GOVERNS = new Set(["nmod", "acl", "advcl", "ccomp", "xcomp", "compound", "appos"]);

/** "rejected the offer to send", "the pledge was withdrawn": the verb says what became of it. */
function isTakenBack(v: View, noun: number): boolean {
  const verb = headOf(v, noun);
  if (!["obj", "nsubj:pass"].includes(relation(v, noun)) || !inSentence(v, verb)) return false;
  return ((verbAt(v, verb)?.modes ?? 0) & (MODE.refuse | MODE.cancel | MODE.stop)) !== 0;
}

function nounStep(v: View, at: Step): Standing | Step {
  if (isNegated(v, at.at)) return { status: "denied", by: at.at };
  const said = NOUN_GOVERNS.has(relation(v, at.from)) ? rungOfModes(nounAt(v, at.at)?.modes ?? 0) : null;
  if (!said || (said === "considered" && isHeldOut(v, at.at)) || isTakenBack(v, at.at)) return stepAbove(v, at.at);
  return { status: said, by: at.at };
}

function adjectiveStep(v: View, at: Step): Standing | Step {
  const said = rungOfModes(v.lexicon.adjective(wordAt(v, at.at)));
  return said ? { status: said, by: at.at } : stepAbove(v, at.at);
}

/** What the word above says, or the next step where it says nothing. */
export function climb(v: View, at: Step): Standing | Step {
  const tag = tagAt(v, at.at);
  if (tag === "VERB" || tag === "AUX") return verbStep(v, at);
  return tag === "ADJ" ? adjectiveStep(v, at) : nounStep(v, at);
}
