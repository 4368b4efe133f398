import { BEFORE, AFTER, EXACT, FIELDS, LOWER, PREFIX1, PREFIX2, PREFIX3, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4 } from "./form-table.ts";
import { mix } from "./hash.ts";
import { UPOS } from "./upos.ts";

/** Where a word stands seen from the word being tagged. What is scored by form alone is summed once for each form and role. */
const CURRENT = 0, PREVIOUS = 1, NEXT = 2;
/** The role of a form that is guessed by itself; 3 and 4 are two before and two after. */
export const GUESS = 5;
export const ROLES = 6;

/** Tag index that stands for "before the first word". */
const NO_TAG = UPOS.length;

const salt = (n: number): number => mix(0x5bd1e995 + Math.imul(n, 0x27d4eb2f));
const S = Int32Array.from({ length: 64 }, (_, n) => salt(n));
const TAG = Int32Array.from({ length: 1024 }, (_, n) => salt(1000 + n));

/** Most features that one call writes. */
export const TAG_FEATURES = 32;

/** The hashes written by the last call of `formFeatures` or `contextFeatures`. */
export const tagHashes = new Int32Array(TAG_FEATURES);

/** Writes the hashes of the features that a form has in a role into `tagHashes`; returns how many there are. */
export function formFeatures(fields: Int32Array, id: number, role: number): number {
  if (role === CURRENT || role === GUESS) return ownFeatures(fields, id);
  const at = id * FIELDS, s = 12 + role * 5, out = tagHashes;
  let k = 0;
  out[k++] = mix(fields[at + LOWER]! + S[s]!);
  if (role === PREVIOUS || role === NEXT) {
    out[k++] = mix(fields[at + SUFFIX3]! + S[s + 1]!);
    out[k++] = mix(fields[at + SUFFIX2]! + S[s + 2]!);
    out[k++] = mix(fields[at + SHAPE]! + S[s + 3]!);
  }
  return k;
}

function ownFeatures(fields: Int32Array, id: number): number {
  const at = id * FIELDS, shape = fields[at + SHAPE]!, out = tagHashes;
  out[0] = mix(fields[at + LOWER]! + S[0]!);
  out[1] = mix(fields[at + EXACT]! + S[1]!);
  out[2] = mix(fields[at + SUFFIX1]! + S[2]!);
  out[3] = mix(fields[at + SUFFIX2]! + S[3]!);
  out[4] = mix(fields[at + SUFFIX3]! + S[4]!);
  out[5] = mix(fields[at + SUFFIX4]! + S[5]!);
  out[6] = mix(fields[at + PREFIX1]! + S[6]!);
  out[7] = mix(fields[at + PREFIX2]! + S[7]!);
  out[8] = mix(fields[at + PREFIX3]! + S[8]!);
  out[9] = mix(shape + S[9]!);
  out[10] = mix(Math.imul(shape, 3) + fields[at + SUFFIX3]! + S[10]!);
  out[11] = S[11]!;
  return 12;
}

/** The sentence from which the features of one word are made. */
export interface TagContext {
  readonly fields: Int32Array;
  /** Guess of each form from its spelling alone: best tag + 17 × second best. */
  readonly guesses: Uint16Array;
  readonly ids: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** The tags of the last two words as one number; `NO_TAGS` before the first word. */
export const NO_TAGS = NO_TAG * 18 + NO_TAG;

/** The history once `tag` has followed. */
export function followedBy(history: number, tag: number): number {
  return (history % 18) * 18 + tag;
}

/** Writes the hashes of the features that need the context of word `i` into `tagHashes`, given the tags of the two words before it. */
export function contextFeatures(c: TagContext, i: number, history: number): number {
  const f = c.fields, out = tagHashes, id = c.ids[i]!, before = i > c.from ? c.ids[i - 1]! : BEFORE, after = i + 1 < c.to ? c.ids[i + 1]! : AFTER;
  const w = f[id * FIELDS + LOWER]!, p = f[before * FIELDS + LOWER]!, n = f[after * FIELDS + LOWER]!;
  const t1 = TAG[history % 18]!, t21 = TAG[100 + history]!;
  const g = TAG[500 + c.guesses[id]!]!, gn = TAG[500 + c.guesses[after]!]!;
  const gnn = TAG[500 + c.guesses[i + 2 < c.to ? c.ids[i + 2]! : AFTER]!]!;
  out[0] = mix(t1 + S[40]!);
  out[1] = mix(t21 + S[41]!);
  out[2] = mix(Math.imul(t1, 3) + w + S[42]!);
  out[3] = mix(Math.imul(t1, 3) + f[id * FIELDS + SUFFIX3]! + S[43]!);
  out[4] = mix(Math.imul(t1, 3) + f[id * FIELDS + SHAPE]! + S[44]!);
  out[5] = mix(Math.imul(t21, 3) + g + S[45]!);
  out[6] = mix(Math.imul(p, 3) + w + S[46]!);
  out[7] = mix(Math.imul(n, 3) + w + S[47]!);
  out[8] = mix(Math.imul(gn, 3) + w + S[48]!);
  out[9] = mix(Math.imul(gn, 3) + Math.imul(g, 5) + t1 + S[49]!);
  out[10] = mix(Math.imul(gn, 3) + Math.imul(g, 5) + gnn + S[50]!);
  out[11] = mix(Math.imul(gn, 3) + g + S[51]!);
  out[12] = mix(Math.imul(gn, 3) + Math.imul(w, 5) + t1 + S[52]!);
  out[13] = mix(Math.imul(p, 3) + Math.imul(n, 5) + g + S[53]!);
  return 14;
}
