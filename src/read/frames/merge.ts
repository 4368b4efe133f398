import { MODE } from "../lexicon/classes.ts";
import type { Trigger } from "./trigger.ts";
import { isInfinitive } from "./tense.ts";
import { below, headOf, inSentence, kid, nounAt, relation, tagAt, verbAt, wordAt, type View } from "./view.ts";

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
    // and the paper that a clause says was signed: "a memorandum [which the company concluded in May]"
    const clause = rel === "acl" || (rel === "acl:relcl" && t.frame.kind === "agreement" && at.get(head)?.frame === t.frame);
    const participle = clause && i === t.token && (t.object === head || isTalkedOf(v, t, at.get(head)));
    if (!INSIDE.has(rel) && !participle) return null;
    const found = at.get(head);
    // what stands beside the deed ("with the visit of", "during the talks") is a deed of its own
    if (found && rel.startsWith("obl") && found.object !== i && !forCourse(t, found)) return null;
    if (found) return found;
    if (tagAt(v, head) === "VERB") return null;
    i = head;
  }
  return null;
}

/** "in talks [to buy] vaccines": the deed is what the talks are about. */
const isTalkedOf = (v: View, inner: Trigger, outer: Trigger | undefined): boolean => outer?.frame.kind === "meeting" && onlyTalk(v, outer) && weigh(inner) > 1 && isInfinitive(v, inner.token);

/** "receiving a dozen doctors for courses in oncology": they come to learn. */
const forCourse = (inner: Trigger, outer: Trigger): boolean => inner.frame.kind === "training" && outer.frame.kind === "deployment";

type Verdict = "drop" | "replace" | "keep";

const isLight = (v: View, t: Trigger): boolean => ((verbAt(v, t.token)?.modes ?? 0) & (MODE.enable | MODE.begin | MODE.continue)) !== 0;
const onlyTalk = (v: View, t: Trigger): boolean => !t.verbal && ((nounAt(v, t.token)?.modes ?? 0) & MODE.consider) !== 0;

/** Of a list of one kind each with an object of its own is a deed of its own: "the construction of a ward and the renovation of a clinic". */
function coordinated(v: View, inner: Trigger, outer: Trigger): Verdict {
  if (inner.frame !== outer.frame) return "keep";
  if (inner.object >= 0 && outer.object >= 0 && inner.object !== outer.object && !below(v, inner.object, outer.object) && outer.object !== inner.token) return "keep";
  return inner.verbal && kid(v, inner.token, ["nsubj", "nsubj:pass"]) >= 0 ? "keep" : "drop";
}

/** "a ceremony", "a ceremony was held" */
const isCeremony = (v: View, { token, object }: Trigger): boolean => [token, object].some((i) => i >= 0 && v.lexicon.words.ceremonies.has(wordAt(v, i)));

/** What becomes of a deed inside a meeting. */
function insideMeeting(v: View, inner: Trigger, outer: Trigger): Verdict {
  // "negotiations on the introduction of medicines": the talks are only where the thing stands
  if (onlyTalk(v, outer) && weigh(inner) > 1) return "replace";
  // a ceremony is held for the deed: both are told
  // "held talks to buy vaccines": that they met and what they want
  const aim = relation(v, inner.token) === "acl" && weigh(inner) > 1;
  return aim || inner.frame.kind === "agreement" || (weigh(inner) > 4 && isCeremony(v, outer)) ? "keep" : "drop";
}

const LISTING = new Set(["include", "cover", "incluir", "abarcar", "comprender", "contemplar"]);

/** "which include an ambulance service; the construction of a hospital; …": each of a list is a deed of its own. */
const isListed = (v: View, inner: Trigger, outer: Trigger): boolean =>
  outer.verbal && outer.object !== inner.token && relation(v, inner.token) !== "nmod" && LISTING.has(verbAt(v, outer.token)?.lemma ?? "");

/** "provided vaccines, [scholarships] and a [loan]": of one list each kind is a deed of its own. */
const isAnother = (v: View, inner: Trigger, outer: Trigger): boolean =>
  relation(v, inner.token) === "conj" && outer.object !== inner.token && inner.frame !== outer.frame && weigh(inner) > 4;

/** What becomes of the verb's own object: it tells the sense, where it tells more. */
function ofObject(v: View, inner: Trigger, outer: Trigger): Verdict {
  // "sostuvieron un intercambio": to hold an exchange is to talk
  if (outer.frame.kind === "meeting" && inner.frame.kind === "expert-exchange") return "drop";
  return weigh(inner) >= weigh(outer) || isLight(v, outer) ? "replace" : "drop";
}

/** What becomes of a trigger that stands inside another one's words: `drop` it, let it `replace` the other's sense, or `keep` both. */
function judge(v: View, inner: Trigger, outer: Trigger): Verdict {
  const a = outer.frame.kind;
  const b = inner.frame.kind;
  if (relation(v, inner.token) === "conj" && headOf(v, inner.token) === outer.token) return coordinated(v, inner, outer);
  if (isListed(v, inner, outer) || isAnother(v, inner, outer)) return "keep";
  if (a === b) return "drop";
  if (forCourse(inner, outer)) return "replace";
  if (a === "agreement") return b === "cooperation" || b === "meeting" ? "drop" : "keep";
  if (outer.verbal && inner.token === outer.object) return ofObject(v, inner, outer);
  if (a === "meeting") return insideMeeting(v, inner, outer);
  return a === "cooperation" && outer.verbal && weigh(inner) > 1 ? "replace" : "drop";
}

/** What a trigger becomes when it takes in another one. */
function absorb(v: View, { outer, inner, verdict }: { readonly outer: Trigger; readonly inner: Trigger; readonly verdict: Verdict }): Trigger {
  const absorbed = [...outer.absorbed, inner.token, ...inner.absorbed, ...(inner.object >= 0 ? [inner.object] : [])];
  if (forCourse(inner, outer)) return { ...outer, absorbed, frame: inner.frame, roles: inner.roles, inverse: false };
  // "talks on a loan": the loan is under discussion
  if (verdict === "replace" && outer.frame.kind === "meeting" && onlyTalk(v, outer)) return { ...outer, absorbed, frame: inner.frame, roles: inner.roles, inverse: inner.inverse, status: "considered", object: inner.token };
  return verdict === "drop" ? { ...outer, absorbed } : { ...outer, absorbed, frame: inner.frame, roles: inner.roles, object: outer.object >= 0 ? outer.object : inner.token };
}

/** "links are being established": only auxiliaries part the object from its verb. */
function isPassiveObject(v: View, { token, object, verbal }: Trigger): boolean {
  if (!verbal || object < 0 || object >= token - 1) return false;
  for (let i = object + 1; i < token; i++) if (tagAt(v, i) !== "AUX") return false;
  return true;
}

/** "[la cooperación] se inició", "[the talks] began": the subject of a verb that only makes a deed of it. */
const isSubjectMade = (v: View, { object, verbal, token }: Trigger): boolean => 
  verbal && object >= 0 && Math.abs(token - object) < 10 && relation(v, object) === "nsubj" && headOf(v, object) === token;

/** "the [talks] focused on": who talks is not what is talked of. */
const isSubjectOf = (v: View, token: number, verb: number): boolean => headOf(v, token) === verb && relation(v, token) === "nsubj";

/** One trigger a deed: nested words of the same deed are joined to the one that carries time and parties. */
export function mergeTriggers(v: View, triggers: readonly Trigger[]): Trigger[] {
  const at = new Map(triggers.map((t) => [t.token, t]));
  const into = new Map<number, number>();
  const survivor = (token: number): number => {
    let i = token;
    while (into.has(i)) i = into.get(i)!;
    return i;
  };
  const byObject = new Map(triggers.flatMap((t) => (isPassiveObject(v, t) || isSubjectMade(v, t) ? [[t.object, t] as const] : [])));
  for (const inner of triggers) {
    // "links are being established": the verb's own object, wherever the tree hangs it
    const outer = above(v, inner, at) ?? (inner.verbal ? null : (byObject.get(inner.token) ?? null));
    if (!outer) continue;
    const top = survivor(outer.token);
    const verdict = top === inner.token ? "keep" : judge(v, inner, at.get(top)!);
    if (verdict === "keep") continue;
    at.set(top, absorb(v, { outer: at.get(top)!, inner: at.get(inner.token)!, verdict }));
    into.set(inner.token, top);
  }
  const left = triggers.filter((t) => !into.has(t.token)).map((t) => at.get(t.token)!);
  // what is discussed is the deed, not that it is discussed
  return left.filter((t) => t.status !== "considered" || (t.absorbed.length > 0 && t.frame.kind !== "meeting") || !left.some((other) => other !== t && below(v, other.token, t.token) && !isSubjectOf(v, other.token, t.token)));
}
