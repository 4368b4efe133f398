import { ACT, MODE } from "../lexicon/classes.ts";
import type { Slot } from "./frame.ts";
import { isPassive, kid, nounAt, tagAt, verbAt, type View } from "./view.ts";

const ASKING = MODE.request | MODE.thank;

/** "requested vaccines from", "thanked China for the donation": who asks or thanks is the taker, who is asked or thanked the giver. */
export function asked(v: View, verb: number, slot: Slot | null): Slot | null {
  const { modes = 0, acts = 0 } = verbAt(v, verb) ?? {};
  // "gracias a la ayuda, Perú recibió": who gets is helped
  if ((acts & ACT.get) !== 0 && slot === "subject") return "to";
  if ((modes & ASKING) === 0 && !givesThanks(v, verb)) return slot;
  return slot === "subject" ? "to" : slot === "object" || slot === "to" ? "subject" : slot;
}

/** "conveyed its gratitude to Japan for": a verb whose object is thanks. */
export function givesThanks(v: View, verb: number): boolean {
  const object = kid(v, verb, ["obj", "nsubj:pass"]);
  return object >= 0 && tagAt(v, object) === "NOUN" && ((nounAt(v, object)?.modes ?? 0) & MODE.thank) !== 0;
}

/** "Cuba was asked by Brazil to send": the passive turns who asks and who is asked round. */
function lentPassive(modes: number, slot: Slot | null): Slot | null {
  const turned = (modes & (ASKING | MODE.wish)) !== 0;
  if (slot === "by") return turned ? "to" : "lender";
  return slot === "object" && turned ? "subject" : null;
}

/**
 * Of a verb that governs the deed, the subject alone takes part ("Cuba agreed to send"); whom it asks, wants or helps is the one to act
 * ("asked Cuba to send"), whom it promises is the one to get ("promised Chad to send").
 */
export function lent(v: View, verb: number, slot: Slot | null): Slot | null {
  const modes = verbAt(v, verb)?.modes ?? 0;
  if (isPassive(v, verb)) return lentPassive(modes, slot);
  if (slot === "subject") return modes & ASKING || givesThanks(v, verb) ? "to" : "lender";
  if (slot === "by") return "lender";
  // "called on China to send", "appealed to France to supply"
  if (modes & ASKING && (slot === "to" || (slot === "in" && verbAt(v, verb)?.lemma === "call on"))) return "subject";
  if (slot !== "object") return null;
  if (modes & (ASKING | MODE.enable | MODE.wish)) return "subject";
  return modes & (MODE.promise | MODE.offer) ? "to" : null;
}
