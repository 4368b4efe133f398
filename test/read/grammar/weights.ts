import { readFileSync } from "node:fs";
import { DEPREL, loadGrammar, UPOS, type Grammar } from "../../../src/read/grammar/index.ts";

const loaded = new Map<string, Grammar>();

/** The shipped grammar of a language, loaded once for each test file. */
export function grammar(language: "en" | "es"): Grammar {
  const known = loaded.get(language) ?? loadGrammar(readFileSync(new URL(`../../../weights/${language}.bin`, import.meta.url)));
  loaded.set(language, known);
  return known;
}

/** Words of a sentence written with spaces, as `form/TAG→head:relation`, the root's head being 0. */
export function read(language: "en" | "es", text: string): string {
  const g = grammar(language), forms = text.split(" "), ids = Int32Array.from(forms, g.intern), tags = g.tag(ids, 0, ids.length);
  const tree = g.parse(ids, tags);
  return forms.map((form, i) => `${form}/${UPOS[tags[i] ?? 0]}→${forms[tree.heads[i] ?? -1] ?? "0"}:${DEPREL[tree.relations[i] ?? 0]}`).join(" ");
}

/** What is wrong with a tree: not one root, or a word that never reaches it. */
export function faults(heads: Int32Array): string[] {
  const roots = heads.filter((head) => head === -1).length, found = roots === 1 || heads.length === 0 ? [] : [`${roots} roots`];
  heads.forEach((_, word) => {
    let at = word, steps = 0;
    while (at >= 0 && steps++ <= heads.length) at = heads[at] ?? -2;
    if (at !== -1) found.push(`word ${word} does not reach the root`);
  });
  return found;
}
