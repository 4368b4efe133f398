import { UPOS } from "./upos.ts";

/** Heads of the sentence read from its last word to its first; mirrored twice, they are the same again. */
export function mirrorHeads(heads: Int32Array): Int32Array {
  const n = heads.length;
  return heads.map((_, i) => (heads[n - 1 - i]! < 0 ? -1 : n - 1 - heads[n - 1 - i]!));
}

/** Candidates of each (side, head's tag, word's tag) for mirrored sentences: left and right change places, the root stays. */
export function mirrorCandidates(candidates: readonly Uint8Array[]): readonly Uint8Array[] {
  const tags = UPOS.length + 1, half = tags * tags;
  return candidates.map((own, place) => {
    const isRoot = Math.floor((place % half) / tags) === UPOS.length;
    return isRoot ? own : candidates[(place + half) % (2 * half)]!;
  });
}
