import { weightOf } from "./decode.ts";
import { AFTER, BEFORE, type FormTable } from "./form-table.ts";
import { contextFeatures, followedBy, formFeatures, GUESS, NO_TAGS, ROLES, TAG_FEATURES, tagHashes } from "./tag-features.ts";
import { UPOS } from "./upos.ts";

const TAGS = UPOS.length;

/** Weights of the tagger as 8-bit codes: one window of `UPOS.length` from each feature's offset on. */
export interface TagModel {
  readonly weights: Int8Array;
  readonly shift: number;
  readonly guessWeights: Int8Array;
  readonly guessShift: number;
  /** A tag that is further than this behind by the forms around is not asked for by the tags before. */
  readonly sure: number;
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

/** A tagger that runs: its model, the forms it knows, and what it keeps for each. */
export interface Tagger {
  readonly model: TagModel;
  readonly forms: FormTable;
  readonly cache: TagCache;
}

/** Words `ids[from…to)`. */
export interface TagSpan {
  readonly ids: Int32Array;
  readonly from: number;
  readonly to: number;
}

const totals = new Int32Array(TAGS);

/** Computes what is kept for the form in a slot. */
export function describeForm({ model, cache, forms }: Tagger, id: number): void {
  totals.fill(0);
  addFeatures(model.guessWeights, model.guessShift, formFeatures(forms.fields, id, GUESS));
  cache.guesses[id] = guessOf(totals);
  for (let role = 0; role < ROLES - 1; role++) {
    totals.fill(0);
    addFeatures(model.weights, model.shift, formFeatures(forms.fields, id, role));
    cache.scores.set(totals, (id * (ROLES - 1) + role) * TAGS);
  }
}

function addFeatures(codes: Int8Array, shift: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const at = tagHashes[i]! >>> shift;
    for (let t = 0; t < TAGS; t++) totals[t] = totals[t]! + weightOf(codes[at + t]!);
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

/** Tags of a span as one sentence, from first to last: greedy, linear in the number of words. */
export function tag({ model, cache, forms }: Tagger, span: TagSpan): Uint8Array {
  const { ids, from, to } = span, out = new Uint8Array(Math.max(0, to - from));
  const context = { fields: forms.fields, guesses: cache.guesses, ids, from, to };
  let history = NO_TAGS;
  for (let i = from; i < to; i++) {
    sumForms(cache.scores, span, i);
    const best = highest(), count = rivals(totals[best]! - model.sure), decided = count === 1 ? best : bestInContext(model, contextFeatures(context, i, history), count);
    out[i - from] = decided;
    history = followedBy(history, decided);
  }
  return out;
}

/** The tags still in the running, and where the features' weights begin. */
const running = new Uint8Array(TAGS), offsets = new Int32Array(TAG_FEATURES);

/** Notes the tags that score more than `least`, in their order; answers how many they are. */
function rivals(least: number): number {
  let count = 0;
  for (let t = 0; t < TAGS; t++) if (totals[t]! > least) running[count++] = t;
  return count;
}

function bestInContext({ weights: codes, shift }: TagModel, features: number, count: number): number {
  for (let i = 0; i < features; i++) offsets[i] = tagHashes[i]! >>> shift;
  let best = 0, top = -1e9;
  for (let c = 0; c < count; c++) {
    const t = running[c]!;
    let sum = totals[t]!;
    for (let i = 0; i < features; i++) sum += weightOf(codes[offsets[i]! + t]!);
    if (sum > top) {
      top = sum;
      best = t;
    }
  }
  return best;
}

function highest(): number {
  let best = 0;
  for (let t = 1; t < TAGS; t++) if (totals[t]! > totals[best]!) best = t;
  return best;
}

/** The tag that the forms around word `i` prefer, and by how much it leads the next. */
export function preference(tagger: Tagger, span: TagSpan, i: number): { readonly tag: number; readonly lead: number } {
  sumForms(tagger.cache.scores, span, i);
  const best = highest();
  return { tag: best, lead: totals[best]! - totals.reduce((most, score, t) => (t === best ? most : Math.max(most, score)), -Infinity) };
}

/** Adds up what the forms around word `i` say of its tag: itself, before, after, two before, two after. */
function sumForms(scores: Int32Array, { ids, from, to }: TagSpan, i: number): void {
  const width = (ROLES - 1) * TAGS, own = ids[i]! * width;
  const before = (i > from ? ids[i - 1]! : BEFORE) * width + TAGS, after = (i + 1 < to ? ids[i + 1]! : AFTER) * width + 2 * TAGS;
  const before2 = (i - 1 > from ? ids[i - 2]! : BEFORE) * width + 3 * TAGS, after2 = (i + 2 < to ? ids[i + 2]! : AFTER) * width + 4 * TAGS;
  for (let t = 0; t < TAGS; t++) {
    totals[t] = scores[own + t]! + scores[before + t]! + scores[after + t]! + scores[before2 + t]! + scores[after2 + t]!;
  }
}
