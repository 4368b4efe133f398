import { below, headOf, reach, relation, verbAt, type View } from "../frames/view.ts";
import type { Span } from "../layers.ts";
import { MODE, MODES } from "../lexicon/classes.ts";
import { few, type Candidate, type Proposed } from "./candidate.ts";
import type { Feature } from "./feature.ts";

/** Lower bounds of classes of lengths in tokens. */
const classOf = (n: number, bounds: readonly number[]): number => bounds.findLast((bound) => n >= bound) ?? 0;

const gapClass = (n: number): string => (n === 0 ? "none" : String(classOf(n, [1, 3, 6, 12])));

function neighbours({ trigger, beside }: Candidate): { readonly before: Proposed | undefined; readonly after: Proposed | undefined } {
  const n = beside.findIndex((one) => one.trigger === trigger);
  return { before: beside[n - 1], after: beside[n + 1] };
}

/** How the candidate stands to the others of its sentence: coders record one where two triggers tell one deed. */
function besideFeatures(v: View, c: Candidate): Feature[] {
  const { trigger, draft, beside } = c;
  const { token } = trigger;
  const { before, after } = neighbours(c);
  const gap = before ? gapClass(Math.abs(token - before.trigger.token)) : "none";
  const next = after ? gapClass(Math.abs(after.trigger.token - token)) : "none";
  const over = beside.find((one) => one.trigger !== trigger && below(v, token, one.trigger.token));
  return [
    ["gap", gap], ["gaps", gap, next], ["under", draft.kind, over ? over.draft.kind : "none"],
    ...(over ? [["hangs", draft.kind, relation(v, token)] as const] : []),
    ...(before ? [["same-before", String(before.draft.kind === draft.kind)] as const] : []),
    ...(after ? [["over-next", draft.kind, String(below(v, after.trigger.token, token))] as const] : []),
  ];
}

const within = (one: Span, { first, last }: Span): boolean => one.first >= first && one.last <= last;

/** Modes of the sentence's main verbs: "thanked", "hopes", "agreed". */
function rootModes(v: View): string[] {
  const modes: string[] = [];
  for (let i = v.sentence.first; i < v.sentence.last; i++) {
    if (headOf(v, i) !== -1) continue;
    const bits = verbAt(v, i)?.modes ?? 0;
    modes.push(...MODES.filter((mode) => (bits & MODE[mode]) !== 0));
  }
  return [...new Set(modes)];
}

/** What the sentence and the text around the candidate hold. */
export function sentenceFeatures(v: View, c: Candidate): Feature[] {
  const { mentions } = v.read;
  const span = reach(v, c.trigger.token);
  const size = span.last - span.first;
  const named = v.mentions.map((m) => mentions[m]!.kind).filter((kind) => kind === "country" || kind === "organisation").length;
  return [
    ["named", few(named)], ["dates", few(v.dates.length)], ["figures-inside", few(v.figures.filter((one) => within(one, span)).length)], ["length", String(classOf(v.sentence.last - v.sentence.first, [0, 10, 20, 35]))],
    ["reach", String(classOf(size, [1, 2, 3, 5, 8, 12, 18]))], ["reach", c.draft.kind, String(classOf(size, [1, 4, 12]))],
    ["countries-of-text", few(c.history.countries)], ...rootModes(v).map((mode) => ["main-verb", mode] as const), ...besideFeatures(v, c),
  ];
}
