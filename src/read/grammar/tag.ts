import type { FormTable } from "./form-table.ts";
import { contextFeatures, formFeatures, GUESS, NO_TAG, ROLES } from "./tag-features.ts";
import { UPOS } from "./upos.ts";

const TAGS = UPOS.length;

/** Weights of the tagger: one window of `UPOS.length` numbers from each feature's offset on. */
export interface TagModel {
  readonly weights: Int16Array | Int32Array;
  readonly shift: number;
  readonly guessWeights: Int16Array | Int32Array;
  readonly guessShift: number;
}

/** What the tagger keeps for each form: the guess from spelling alone, and the summed scores of each role. */
export interface TagCache {
  readonly guesses: Uint16Array;
  /** `ROLES - 1` rows of `UPOS.length` scores a form. */
  readonly scores: Int32Array;
}

export function tagCache(capacity: number): TagCache {
  return { guesses: new Uint16Array(capacity), scores: new Int32Array(capacity * (ROLES - 1) * TAGS) };
}

const rows = new Int32Array(32);
const totals = new Int32Array(TAGS);

/** Computes what is kept for the form in a slot. */
export function describeForm(model: TagModel, cache: TagCache, forms: FormTable, id: number): void {
  totals.fill(0);
  addFeatures(model.guessWeights, model.guessShift, formFeatures(forms.fields, id, GUESS, rows));
  cache.guesses[id] = guessOf(totals);
  for (let role = 0; role < ROLES - 1; role++) {
    totals.fill(0);
    addFeatures(model.weights, model.shift, formFeatures(forms.fields, id, role, rows));
    cache.scores.set(totals, (id * (ROLES - 1) + role) * TAGS);
  }
}

function addFeatures(weights: Int16Array | Int32Array, shift: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const at = rows[i]! >>> shift;
    for (let t = 0; t < TAGS; t++) totals[t] = totals[t]! + weights[at + t]!;
  }
}

/** Best tag + 17 × second best. */
export function guessOf(scores: Int32Array): number {
  let best = 0, second = 1;
  for (let t = 1; t < TAGS; t++) {
    if (scores[t]! > scores[best]!) {
      second = best;
      best = t;
    } else if (t !== best && (scores[t]! > scores[second]! || second === best)) second = t;
  }
  return best + TAGS * second;
}

/** Tags of `ids[from…to)` as one sentence, from first to last: greedy, linear in the number of words. */
export function tag(model: TagModel, cache: TagCache, forms: FormTable, span: { ids: Int32Array; from: number; to: number }): Uint8Array {
  const { ids, from, to } = span, out = new Uint8Array(Math.max(0, to - from));
  const context = { fields: forms.fields, guesses: cache.guesses, ids, from, to };
  let tag1 = NO_TAG, tag2 = NO_TAG;
  for (let i = from; i < to; i++) {
    sumForms(cache.scores, span, i);
    addFeatures(model.weights, model.shift, contextFeatures(context, i, tag1, tag2, rows));
    let best = 0;
    for (let t = 1; t < TAGS; t++) if (totals[t]! > totals[best]!) best = t;
    out[i - from] = best;
    tag2 = tag1;
    tag1 = best;
  }
  return out;
}

/** Adds up what the forms around word `i` say of its tag: itself, before, after, two before, two after. */
function sumForms(scores: Int32Array, span: { ids: Int32Array; from: number; to: number }, i: number): void {
  const { ids, from, to } = span, width = (ROLES - 1) * TAGS;
  const own = ids[i]! * width, before = (i > from ? ids[i - 1]! : 0) * width + TAGS, after = (i + 1 < to ? ids[i + 1]! : 1) * width + 2 * TAGS;
  const before2 = (i - 1 > from ? ids[i - 2]! : 0) * width + 3 * TAGS, after2 = (i + 2 < to ? ids[i + 2]! : 1) * width + 4 * TAGS;
  for (let t = 0; t < TAGS; t++) {
    totals[t] = scores[own + t]! + scores[before + t]! + scores[after + t]! + scores[before2 + t]! + scores[after2 + t]!;
  }
}

