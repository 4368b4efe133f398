import { headOf, inSentence, kid, kidsOf, nounAt, relation, tagAt, thingsOf, verbAt, caseOf, wordAt, type View } from "../frames/view.ts";
import { ACTS, MORPH, THINGS, type Bits } from "../lexicon/classes.ts";
import { few, type Candidate } from "./candidate.ts";
import type { Feature } from "./feature.ts";

const namesOf = (bits: Bits, list: readonly string[]): string[] => list.filter((_, n) => (bits & (1 << n)) !== 0);

const DEFINITE = new Set("the el la los las".split(" "));
const INDEFINITE = new Set("a an un una unos unas".split(" "));

function determiner(v: View, i: number): string {
  for (const k of kidsOf(v, i)) {
    const rel = relation(v, k);
    if (rel === "det") return wordAt(v, k);
    if (rel === "nmod:poss") return "poss";
  }
  return "none";
}

const definiteness = (det: string): string => (det === "none" || det === "poss" ? det : DEFINITE.has(det) ? "definite" : INDEFINITE.has(det) ? "indefinite" : "pointing");

function nounFeatures(v: View, { trigger, draft, history }: Candidate): Feature[] {
  const { token } = trigger;
  const det = determiner(v, token);
  const repeated = ["the", "this", "that", "these"].includes(det) && history.kinds.has(draft.kind);
  return [
    ["det", det], ["det", definiteness(det), relation(v, token)], ["bare", String(kidsOf(v, token).length === 0)], ["plural", String(nounAt(v, token)?.plural ?? false)], ["repeated", String(repeated)],
  ];
}

/** What the subject of a verb is: the kind of thing it names, or its tag. */
function subjectOf(v: View, verb: number): string {
  const subject = kid(v, verb, ["nsubj", "nsubj:pass"]);
  if (subject < 0) return "none";
  const mention = v.named[subject]!;
  return mention >= 0 ? v.read.mentions[mention]!.kind : tagAt(v, subject);
}

function morphOf(morph: Bits): string {
  return morph & MORPH.gerund ? "gerund" : morph & MORPH.past ? "past" : morph & MORPH.base ? "base" : "other";
}

function verbFeatures(v: View, { trigger, draft }: Candidate): Feature[] {
  const verb = verbAt(v, trigger.token);
  const form = morphOf(verb?.morph ?? 0);
  return [["form", form], ["form", form, relation(v, trigger.token)], ["subject", draft.kind, subjectOf(v, trigger.token)], ...namesOf(verb?.acts ?? 0, ACTS).map((one): Feature => ["verb", one])];
}

function objectFeatures(v: View, { trigger, draft }: Candidate): Feature[] {
  if (trigger.object < 0) return [];
  const things = namesOf(thingsOf(v, trigger.object), THINGS);
  return [["object-stands", relation(v, trigger.object)], ...things.flatMap((one): Feature[] => [["object", one], ["object", draft.kind, one]])];
}

function mutual(v: View, { trigger }: Candidate): boolean {
  const { words } = v.lexicon;
  return [trigger.token, trigger.object, ...trigger.absorbed].some((i) => i >= 0 && kidsOf(v, i).some((k) => words.mutual.has(wordAt(v, k)) || words.between.has(caseOf(v, k))));
}

/** What the words of the trigger and of its object are, and how they stand in the sentence. */
export function wordFeatures(v: View, c: Candidate): Feature[] {
  const { trigger, draft } = c;
  const { token, verbal, absorbed } = trigger;
  const head = headOf(v, token);
  const form = verbal ? "verb" : "noun";
  const told = c.history.words.get(wordAt(v, draft.trigger.first)) ?? 0;
  return [
    ["stands", draft.kind, form, inSentence(v, head) ? relation(v, token) : "root"], ["status", draft.status, form], ["mutual", String(mutual(v, c))], ["absorbed", few(absorbed.length)], ["word-before", few(told)],
    ...(verbal ? verbFeatures(v, c) : nounFeatures(v, c)), ...objectFeatures(v, c),
  ];
}
