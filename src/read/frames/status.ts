import type { Status } from "#model/codes/statuses.ts";
import { ACT, MODE, MORPH } from "../lexicon/classes.ts";
import { climb, climbs, denial, isSaidByPaper, isStanding, stepAbove, type Standing, type Step } from "./climb.ts";
import { modesAt, RUNG_OF_TENSE, rungOfItself, rungOfModes } from "./rungs.ts";
import { auxiliaries, isNegated, tenseOf, type Tense } from "./tense.ts";
import type { Trigger } from "./trigger.ts";
import { headOf, inSentence, isPassive, kid, kidsOf, nounAt, relation, tagAt, verbAt, wordAt, type View } from "./view.ts";

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

/** "the next doses should arrive on Sunday": what is due is promised. */
const arrives = (v: View, verb: number): boolean => ((verbAt(v, verb)?.acts ?? 0) & ACT.arrive) !== 0;

/** "wrote to him to ask for vaccines": to ask is said by the asking itself, whatever its purpose. */
const asks = (v: View, verb: number): boolean => ((verbAt(v, verb)?.modes ?? 0) & MODE.request) !== 0 && relation(v, verb) === "advcl";

/** "was withdrawn in 1997 but returned in 2000": it was there, and is not ended. */
const resumes = (v: View, verb: number): boolean =>
  kidsOf(v, verb).some((k) => relation(v, k) === "conj" && (arrives(v, k) || ((verbAt(v, k)?.modes ?? 0) & (MODE.begin | MODE.continue)) !== 0));

/** What the wording itself says of the standing, where its tense lets it. */
function ofWording(v: View, { status }: Trigger, { verb, tense }: { readonly verb: number; readonly tense: Tense }): Status | undefined {
  // "will withdraw its doctors": what is to end is no promise
  if (status === "cancelled") return resumes(v, verb) ? "completed" : status;
  return tense === "future" || tense === "bare" || tense === "possible" ? undefined : status;
}

const HAPPENS = new Set(["meeting", "agreement"]);

/** "The training began on Monday", "inició la construcción": it was begun, and goes on. */
function isOnlyBegun(v: View, verb: number, { frame, object }: Trigger): boolean {
  const { acts = 0, modes = 0 } = verbAt(v, verb) ?? {};
  return object >= 0 && (acts & ACT.light) !== 0 && (modes & MODE.begin) !== 0 && (acts & (ACT.build | ACT.register)) === 0 && !HAPPENS.has(frame.kind);
}

function verbStart(v: View, trigger: Trigger, verb: number): Standing | Step {
  const denied = denial(v, verb);
  if (denied) return denied;
  const tense = tenseOf(v, verb);
  const { acts = 0, modes = 0 } = verbAt(v, verb) ?? {};
  if (acts & ACT.light && trigger.frame.kind !== "agreement" && isSaidByPaper(v, verb, { tense, modes })) return { status: "agreed", by: verb };
  const worded = ofWording(v, trigger, { verb, tense });
  if (worded) return { status: worded, by: verb };
  const own = arrives(v, verb) && tense === "necessary" ? "pledged" : RUNG_OF_TENSE[tense];
  if (own === null) return asks(v, verb) ? { status: "requested", by: verb } : stepAbove(v, verb);
  if (own === "completed" && isOnlyBegun(v, verb, trigger)) return { status: "underway", by: verb };
  const itself = own === "completed" || own === "underway" ? rungOfItself(verbAt(v, verb)?.modes ?? 0) : null;
  return itself ? { status: itself, by: verb } : { status: own, by: -1 };
}

/** "the agreements that expire": a clause without an object says of the noun that it ends. */
function ends(v: View, k: number): boolean {
  const { modes = 0 } = verbAt(v, k) ?? {};
  return relation(v, k) === "acl:relcl" && tagAt(v, k) === "VERB" && (modes & MODE.cancel) !== 0 && kid(v, k, ["obj", "obl:arg", "ccomp", "xcomp"]) < 0 && !isNegated(v, k);
}

/** "the agreements that they are negotiating": a clause without an object of its own says how the noun stands. */
function meantBy(v: View, k: number): Status | null {
  const verb = verbAt(v, k);
  if (!relation(v, k).startsWith("acl") || tagAt(v, k) !== "VERB" || !verb || verb.acts & ~ACT.discuss & ~ACT.strengthen & ~ACT.get) return null;
  if (kid(v, k, ["obj", "ccomp", "xcomp"]) >= 0 && tagAt(v, kid(v, k, ["obj", "ccomp", "xcomp"])) !== "PRON") return null;
  return isNegated(v, k) ? null : rungOfModes(verb.modes & MODE.consider);
}

/** "the order was cancelled": what ends is no longer asked for. */
function endedAbove(v: View, noun: number): Standing | null {
  const verb = headOf(v, noun);
  const said = inSentence(v, verb) && climbs(v, noun) ? rungOfModes(modesAt(v, verb) & (MODE.cancel | MODE.stop | MODE.refuse)) : null;
  return said && { status: said, by: verb };
}

const OF_PAPERS = ACT.sign | ACT.light | ACT.arrive;
const ENDING = MODE.cancel | MODE.stop | MODE.refuse | MODE.continue | MODE.fail;

/** "The memorandum will allow exchanges": what a paper is to bring about says that there is one. */
function bringsAbout(v: View, { token, frame }: Trigger): boolean {
  const verb = headOf(v, token);
  if (frame.kind !== "agreement" || relation(v, token) !== "nsubj" || !inSentence(v, verb) || tagAt(v, verb) !== "VERB" || isPassive(v, verb)) return false;
  const { acts = 0, modes = 0 } = verbAt(v, verb) ?? {};
  return !(acts & OF_PAPERS) && !(modes & ENDING) && tenseOf(v, verb) === "future";
}

/** "is under way" */
const ON_ITS_WAY = new Set(["way", "preparation", "vía", "forma"]);
const UNDER = new Set(["under", "in", "en", "bajo"]);

/** "the support is [under] consideration", "el envío está en estudio": the noun that says so, right behind the verb of the subject; -1 for none. */
function underConsideration(v: View, noun: number): number {
  for (let i = noun + 1; inSentence(v, i + 2) && i < noun + 14; i++) {
    const tag = tagAt(v, i);
    if (["VERB", "PRON", "SCONJ"].includes(tag) && !v.lexicon.words.be.has(wordAt(v, i))) return -1;
    if (!v.lexicon.words.be.has(wordAt(v, i))) continue;
    const at = tagAt(v, i + 1) === "ADV" ? i + 2 : i + 1;
    return inSentence(v, at + 1) && UNDER.has(wordAt(v, at)) && ((nounAt(v, at + 1)?.modes ?? 0) & MODE.consider) !== 0 && !ON_ITS_WAY.has(wordAt(v, at + 1)) ? at + 1 : -1;
  }
  return -1;
}

/** A noun stands as its adjective says ("proposed agreement"), else as what governs it. */
function nounStart(v: View, trigger: Trigger): Standing | Step {
  const { token: noun, status } = trigger;
  if (isNegated(v, noun)) return { status: "denied", by: noun };
  if (status) return endedAbove(v, noun) ?? { status, by: noun };
  for (const k of kidsOf(v, noun)) {
    const said = relation(v, k) === "amod" ? rungOfModes(v.lexicon.adjective(wordAt(v, k))) : null;
    if (said) return { status: said, by: noun };
    if (ends(v, k)) return { status: "cancelled", by: k };
    const meant = meantBy(v, k);
    if (meant) return { status: meant, by: k };
  }
  const weighed = underConsideration(v, noun);
  if (weighed >= 0) return { status: "considered", by: weighed };
  return bringsAbout(v, trigger) ? { status: "agreed", by: noun } : stepAbove(v, noun);
}

const tellsTime = (v: View, i: number): boolean =>
  tagAt(v, i) === "VERB" && ((verbAt(v, i)?.morph ?? 0) & (MORPH.past | MORPH.present)) !== 0 && kid(v, i, ["nsubj"]) >= 0;

/** The nearest word before a timeless verb that says how things stand: "will be used to repair, [train] …", "interest in …, [sharing] …". */
function standingInSight(v: View, token: number): Standing | null {
  const { words } = v.lexicon;
  for (let i = token - 1; i >= v.sentence.first && wordAt(v, i) !== ";"; i--) {
    const word = wordAt(v, i);
    if (words.future.has(word)) return { status: "pledged", by: i };
    if (words.possible.has(word)) return { status: "considered", by: i };
    const said = rungOfModes(modesAt(v, i) & ~MODE.confirm);
    if (said) return { status: said, by: i };
    if (tellsTime(v, i)) return { status: "pledged", by: i };
  }
  return null;
}

/** "No doctors were sent", "neither side signed": what takes no part says that the deed was not done. */
function isNobody(v: View, i: number): boolean {
  return i >= 0 && kidsOf(v, i).some((k) => ["det", "cc", "cc:preconj"].includes(relation(v, k)) && k < i && v.lexicon.words.negations.has(wordAt(v, k)));
}

const nobody = (v: View, { verbal, token, object }: Trigger): boolean => verbal && (isNobody(v, object) || isNobody(v, kid(v, token, ["nsubj", "nsubj:pass"])));

/** How far the climb goes: deeper than this the tree says little of the trigger. */
const STEPS = 12;

/** How an activity stands, by climbing from its trigger through what governs it; where the tree says nothing, by what stands before it. */
export function standingOf(v: View, trigger: Trigger): Standing | null {
  if (nobody(v, trigger)) return { status: "denied", by: trigger.token };
  let at = trigger.verbal ? verbStart(v, trigger, leader(v, trigger.token)) : nounStart(v, trigger);
  for (let n = 0; n < STEPS; n++) {
    if (isStanding(at)) return at;
    if (!inSentence(v, at.at) || !climbs(v, at.from)) break;
    at = climb(v, at);
  }
  return trigger.verbal ? standingInSight(v, trigger.token) : null;
}
