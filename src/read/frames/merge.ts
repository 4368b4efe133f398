import { MODE } from "../lexicon/classes.ts";
import type { Trigger } from "./trigger.ts";
import { headOf, inSentence, nounAt, relation, tagAt, verbAt, type View } from "./view.ts";

/** The more telling kind wins where two words assert the same deed: "provide technical training", "strengthen cooperation". */
const WEIGHT: Readonly<Record<string, number>> = {
  "market-access": 9, "technology-transfer": 8, deployment: 8, training: 8, supply: 7, research: 6, "expert-exchange": 6, service: 5, finance: 5, investment: 5, agreement: 4, meeting: 3, cooperation: 1,
};

const weigh = (t: Trigger): number => WEIGHT[t.frame.kind] ?? 0;
const INSIDE = new Set(["obj", "nsubj:pass", "nmod", "compound", "amod", "obl", "obl:arg", "conj", "appos", "nmod:desc", "iobj"]);

/** The trigger above `t` that is reached without leaving the nominal it stands in, or null. */
function above(v: View, t: Trigger, at: ReadonlyMap<number, Trigger>): Trigger | null {
  for (let i = t.token, n = 0; n < 12; n++) {
    const rel = relation(v, i);
    const head = headOf(v, i);
    if (!inSentence(v, head)) return null;
    // the noun that a participle hangs on: "scholarships [granted by Cuba]"
    if (!INSIDE.has(rel) && !(rel === "acl" && i === t.token && t.object === head)) return null;
    const found = at.get(head);
    if (found) return found;
    if (tagAt(v, head) === "VERB") return null;
    i = head;
  }
  return null;
}

/** What becomes of a trigger that stands inside another one's words: `drop` it, let it `replace` the other, or `keep` both. */
function judge(v: View, inner: Trigger, outer: Trigger): "drop" | "replace" | "keep" {
  const a = outer.frame.kind;
  const b = inner.frame.kind;
  const conj = relation(v, inner.token) === "conj" && headOf(v, inner.token) === outer.token;
  if (a === b) return "drop";
  if (conj) return "keep";
  if (a === "agreement") return b === "cooperation" || b === "meeting" ? "drop" : "keep";
  if (outer.verbal && inner.token === outer.object) return weigh(inner) >= weigh(outer) || isLight(v, outer) ? "replace" : "drop";
  // "negotiations on the introduction of medicines": the talks are only where the thing stands
  if (a === "meeting") return !outer.verbal && nounAt(v, outer.token) && (nounAt(v, outer.token)!.modes & MODE.consider) !== 0 && weigh(inner) > 1 ? "replace" : b === "agreement" ? "keep" : "drop";
  if (a === "cooperation") return outer.verbal && weigh(inner) > 1 ? "replace" : "drop";
  return "drop";
}

const isLight = (v: View, t: Trigger): boolean => ((verbAt(v, t.token)?.modes ?? 0) & (MODE.enable | MODE.begin | MODE.continue)) !== 0;

/** One trigger a deed: nested words of the same deed are joined to the one that carries time and parties. */
export function mergeTriggers(v: View, triggers: readonly Trigger[]): Trigger[] {
  const at = new Map(triggers.map((t) => [t.token, t]));
  const gone = new Set<Trigger>();
  const result = new Map<Trigger, Trigger>(triggers.map((t) => [t, t]));
  for (const inner of triggers) {
    const outer = above(v, inner, at);
    if (!outer || gone.has(outer)) continue;
    const verdict = judge(v, inner, outer);
    if (verdict === "keep") continue;
    gone.add(inner);
    // the outer word keeps its place in the tree, the inner one gives the sense
    if (verdict === "replace") result.set(outer, { ...outer, frame: inner.frame, object: outer.object >= 0 ? outer.object : inner.token, inverse: outer.inverse });
  }
  return triggers.filter((t) => !gone.has(t)).map((t) => result.get(t)!);
}
