/** Universal relations (UD v2) with the subtypes that matter to a reader, in the order of the relation indices. */
export const DEPREL: readonly string[] = [
  "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "clf",
  "compound", "compound:prt", "conj", "cop", "csubj", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl",
  "expl:pass", "expl:pv", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj",
  "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:arg", "obl:unmarked", "orphan", "parataxis", "punct",
  "reparandum", "root", "vocative", "xcomp",
];

const indices: ReadonlyMap<string, number> = new Map(DEPREL.map((label, index) => [label, index]));

/** Older names of subtypes that are kept under their present one. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["obl:tmod", "obl:unmarked"], ["obl:npmod", "obl:unmarked"], ["nmod:tmod", "nmod:unmarked"], ["nmod:npmod", "nmod:unmarked"],
]);

/** Index of a relation; a subtype that is not kept counts as its universal relation, anything unknown as `dep`. */
export function deprelIndex(label: string): number {
  const name = renamed.get(label) ?? label;
  return indices.get(name) ?? indices.get(name.split(":")[0] ?? "") ?? indices.get("dep") ?? 0;
}

/** The universal relation of each relation index: `nsubj:pass` → index of `nsubj`. CoNLL scores compare these. */
export const UNIVERSAL: readonly number[] = DEPREL.map((label) => deprelIndex(label.split(":")[0] ?? label));
