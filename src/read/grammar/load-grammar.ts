import { unpackWeights } from "./decode.ts";
import { formTable, slotOf } from "./form-table.ts";
import type { Grammar, Tree } from "./grammar.ts";
import { grammarFileError, readGrammarFile, type GrammarHeader } from "./grammar-file.ts";
import { CANDIDATE_WORDS, label, relationsOf, type LabelModel } from "./label.ts";
import { parse, type ParseModel } from "./parse.ts";
import { begin, parseState, type ParseState } from "./parse-state.ts";
import { describeForm, tag, tagCache, type TagModel } from "./tag.ts";

/** How many forms are remembered at once. An id holds good until half as many new forms have come after it. */
const FORMS = 65_536;

interface Models {
  readonly tagger: TagModel;
  readonly labels: LabelModel;
  readonly forward: ParseModel;
  readonly backward: ParseModel;
}

/** A grammar from the bytes of its weights file; throws a `GrammarFileError` when they are foreign or damaged. */
export function loadGrammar(bytes: Uint8Array): Grammar {
  const { header, sections } = readGrammarFile(bytes);
  const models = modelsOf(header, sections), forms = formTable(FORMS), cache = tagCache(FORMS), state = parseState();
  describeForm(models.tagger, cache, forms, 0);
  describeForm(models.tagger, cache, forms, 1);
  return {
    language: header.language,
    header,
    intern: (form) => {
      const { slot, fresh } = slotOf(forms, form);
      if (fresh) describeForm(models.tagger, cache, forms, slot);
      return slot;
    },
    tag: (ids, from, to) => tag(models.tagger, cache, forms, { ids, from, to }),
    parse: (ids, tags, options) => {
      begin(state, forms, { ids, tags, reversed: true });
      const other = options?.vote === true ? backwardHeads(models.backward, state) : undefined;
      begin(state, forms, { ids, tags, reversed: false });
      return tree(models, state, tags, other);
    },
  };
}

function tree(models: Models, state: ParseState, tags: Uint8Array, other: Int32Array | undefined): Tree {
  const heads = parse(models.forward, state), relations = label(models.labels, state, { heads, tags });
  return { heads, relations, agreed: Uint8Array.from(heads, (head, i) => (other !== undefined && other[i] === head ? 1 : 0)) };
}

function backwardHeads(model: ParseModel, state: ParseState): Int32Array {
  const heads = parse(model, state), n = heads.length;
  return heads.map((_, i) => (heads[n - 1 - i]! < 0 ? -1 : n - 1 - heads[n - 1 - i]!));
}

function modelsOf(header: GrammarHeader, sections: ReadonlyMap<string, Int8Array>): Models {
  const weights = (name: string): { weights: Int16Array; shift: number } => {
    const codes = sections.get(name), section = header.sections.find((one) => one.name === name);
    const unpacked = codes && section && unpackWeights(codes, section.weights);
    if (unpacked === undefined || section === undefined) throw grammarFileError("grammar-file-damaged", `The section "${name}" is missing.`);
    return { weights: unpacked, shift: 32 - section.bits };
  };
  const guess = weights("guess");
  return {
    tagger: { ...weights("tag"), guessWeights: guess.weights, guessShift: guess.shift },
    labels: { ...weights("label"), candidates: candidates(sections.get("candidates")) },
    forward: weights("forward"),
    backward: weights("backward"),
  };
}

function candidates(bytes: Int8Array | undefined): readonly Uint8Array[] {
  if (bytes?.length !== CANDIDATE_WORDS * 4) throw grammarFileError("grammar-file-damaged", `The section "candidates" is missing.`);
  const masks = new Int32Array(bytes.slice().buffer);
  return Array.from({ length: masks.length / 2 }, (_, place) => relationsOf(masks[2 * place]!, masks[2 * place + 1]!));
}
