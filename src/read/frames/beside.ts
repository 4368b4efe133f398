import { THING } from "../lexicon/classes.ts";
import { BESIDE } from "./beside-words.ts";
import type { Spine } from "./spine.ts";
import { nounAt, relation, tagAt, wordAt, type View } from "./view.ts";

/** "en el marco de", "on the sidelines of", "con motivo de" */
const FRAMES = new Set("marco margin sidelines framework margins motivo ocasión occasion".split(" "));
/** "signed at a ceremony led by X" */
const AT = new Set(["in", "at", "en"]);
const REACH = 12;

/** "signed [during a visit by Ana Soto]": who takes part in what went on beside the deed has no part in the deed by that. */
export function besideEvent(v: View, spine: Spine, name: number): boolean {
  let event = false;
  let governed = false;
  for (let i = name - 1; i >= v.sentence.first && name - i < REACH; i--) {
    const participle = relation(v, i).startsWith("acl");
    if (i === spine.trigger.token || i === spine.trigger.object || (tagAt(v, i) === "VERB" && !participle)) return false;
    const word = wordAt(v, i);
    // "Following the tour, Ana Soto met": the deed comes behind the comma
    if (word === "," && name < spine.trigger.token) return false;
    if (BESIDE.has(word) || FRAMES.has(word)) return event;
    if (event && AT.has(word) && spine.trigger.frame.kind === "agreement") return true;
    if (tagAt(v, i) === "ADP") governed = true;
    // "After the visit Ana Soto met": only what is of the event belongs to it
    if (governed && tagAt(v, i) === "NOUN" && ((nounAt(v, i)?.things ?? 0) & THING.meeting) !== 0) event = true;
  }
  return false;
}

/** Whether a name stands right behind "at" or "in". */
export const isAt = (v: View, name: number): boolean => AT.has(wordAt(v, tagAt(v, name - 1) === "DET" ? name - 2 : name - 1));

const BEHALF = new Set(["behalf", "nombre", "representación"]);
const RULE = new Set("the government people republic ministry of el la del de gobierno pueblo república ministerio".split(" "));

/** "on behalf of [the Government of] China": for whom it is done does it. */
export function onBehalf(v: View, name: number): boolean {
  let i = name - 1;
  while (i > v.sentence.first && name - i < 7 && RULE.has(wordAt(v, i))) i--;
  return i < name - 1 && BEHALF.has(wordAt(v, i));
}

const FUNDED = new Set("funded aided financed built donated sponsored backed assisted constructed supplied".split(" "));

/** "the [Japanese]-funded clinic": who pays gives. */
export const isFunder = (v: View, last: number): boolean => /^[-–‑]$/.test(wordAt(v, last)) && FUNDED.has(wordAt(v, last + 1));
