import { entityCountries } from "./countries-of.ts";
import type { Standing } from "../frames/climb.ts";
import type { Trigger } from "../frames/trigger.ts";
import { caseOf, headOf, inSentence, kidsOf, nounAt, relation, tagAt, verbAt, wordAt, type View } from "../frames/view.ts";
import { THING } from "../lexicon/classes.ts";
import type { EntityDraft, Party } from "../layers.ts";

/** A candidate activity with all that its confidence may rest on. */
export interface Candidate {
  readonly trigger: Trigger;
  readonly standing: Standing | null;
  readonly status: string;
  readonly parties: readonly Party[];
  readonly dated: boolean;
  readonly said: boolean;
  /** activities of the same kind found before it in the text */
  readonly before: number;
  /** candidates in its sentence */
  readonly siblings: number;
  readonly entity: (id: string) => EntityDraft | undefined;
}

const few = (n: number): string => (n > 3 ? "4+" : String(n));

function determiner(v: View, i: number): string {
  for (const k of kidsOf(v, i)) {
    const rel = relation(v, k);
    if (rel === "det") return wordAt(v, k);
    if (rel === "nmod:poss") return "poss";
  }
  return "none";
}

function place(v: View, i: number): string[] {
  const rel = relation(v, i);
  const head = headOf(v, i);
  const above = inSentence(v, head) ? tagAt(v, head) : "ROOT";
  return [`rel=${rel}`, `rel=${rel}<${above}`, `case=${caseOf(v, i)}`];
}

function clausesAbove(v: View, i: number): string {
  let depth = 0;
  for (let j = i, n = 0; inSentence(v, j) && n < 40; j = headOf(v, j), n++) if (["acl", "acl:relcl", "advcl", "ccomp", "parataxis"].includes(relation(v, j))) depth++;
  return few(depth);
}

function wordFeatures(v: View, { trigger }: Candidate): string[] {
  const { token, verbal, object, frame } = trigger;
  const word = verbal ? verbAt(v, token)?.lemma : nounAt(v, token)?.lemma;
  const features = [`word=${frame.kind}:${word ?? wordAt(v, token)}`, `form=${frame.kind}:${verbal ? "verb" : "noun"}`, `tag=${tagAt(v, token)}`];
  if (!verbal) features.push(`det=${determiner(v, token)}`, `bare=${kidsOf(v, token).length === 0}`);
  if (verbal) features.push(`object=${object >= 0}`);
  return features;
}

function partyFeatures({ trigger, parties, entity }: Candidate): string[] {
  const kinds = parties.map((p) => entity(p.entity)?.kind ?? "none");
  const countries = entityCountries(parties, entity).size;
  const { kind } = trigger.frame;
  const count = (k: string): number => kinds.filter((one) => one === k).length;
  return [
    `parties=${few(parties.length)}`, `parties=${kind}:${few(parties.length)}`, `countries=${few(countries)}`, `countries=${kind}:${few(countries)}`,
    `persons=${few(count("person"))}`, `bodies=${few(count("organisation"))}`, ...new Set(parties.map((p) => `role=${p.role}`)),
  ];
}

function sentenceFeatures(v: View, { trigger, before, siblings }: Candidate): string[] {
  const { first, last, block } = v.sentence;
  let field = false;
  let quotes = 0;
  for (let i = first; i < last; i++) {
    const word = wordAt(v, i);
    if (i < trigger.token && (word === '"' || word === "“" || word === "”" || word === "«" || word === "»")) quotes++;
    if ((v.lexicon.noun(word)?.things ?? 0) & THING.field) field = true;
  }
  const named = v.mentions.filter((m) => ["country", "organisation"].includes(v.read.mentions[m]!.kind)).length;
  return [
    `field=${field}`, `quoted=${quotes % 2 === 1}`, `named=${few(named)}`, `siblings=${few(siblings)}`, `before=${trigger.frame.kind}:${few(before)}`, `block=${v.read.blocks[block]!.kind}`,
    `place=${block < 2 ? "first" : block < 4 ? "early" : "later"}`, `length=${last - first < 12 ? "short" : last - first < 40 ? "middle" : "long"}`,
  ];
}

function mutual(v: View, { trigger }: Candidate): boolean {
  return [trigger.token, trigger.object, ...trigger.absorbed].some((i) => i >= 0 && kidsOf(v, i).some((k) => v.lexicon.words.mutual.has(wordAt(v, k)) || v.lexicon.words.between.has(caseOf(v, k))));
}

function numbered(v: View, { trigger }: Candidate): boolean {
  return [trigger.object, ...trigger.absorbed].some((i) => i >= 0 && kidsOf(v, i).some((k) => relation(v, k) === "nummod"));
}

/** What speaks for and against a candidate, as names of features. */
export function featuresOf(v: View, c: Candidate): string[] {
  const { kind } = c.trigger.frame;
  const repeated = !c.trigger.verbal && ["the", "this", "that", "these"].includes(determiner(v, c.trigger.token)) && c.before > 0;
  return [
    `kind=${kind}`, `status=${c.status}`, `status=${kind}:${c.status}`, `by=${c.standing === null ? "none" : c.standing.by < 0 ? "own" : "other"}`, `depth=${clausesAbove(v, c.trigger.token)}`,
    `dated=${c.dated}`, `said=${c.said}`, `mutual=${mutual(v, c)}`, `numbered=${numbered(v, c)}`, `repeated=${repeated}`, `agreed=${v.read.syntax.agreed[c.trigger.token]}`,
    ...place(v, c.trigger.token), ...wordFeatures(v, c), ...partyFeatures(c), ...sentenceFeatures(v, c),
  ];
}
