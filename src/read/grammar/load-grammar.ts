import { unpackCodes } from "./decode.ts";
import type { Words } from "./collapse.ts";
import { UNIVERSAL } from "./deprel.ts";
import { mirrorCandidates, mirrorHeads } from "./mirror.ts";
import { AFTER, BEFORE, formTable, slotOf, type FormTable } from "./form-table.ts";
import type { Grammar } from "./grammar.ts";
import { grammarFileError, readGrammarFile, type GrammarHeader } from "./grammar-file.ts";
import { CANDIDATE_WORDS, label, relationsOf, type LabelModel, type Labels } from "./label.ts";
import { parse, type ParseModel } from "./parse.ts";
import { begin, parseState, type ParseState } from "./parse-state.ts";
import { placeCache } from "./place-sums.ts";
import { isHeadline } from "./headline.ts";
import { describeForm, tag, tagCache, type Tagger, type TagModel, type TagSpan } from "./tag.ts";
import { uposIndex } from "./upos.ts";

const VERB = uposIndex("VERB"), AUX = uposIndex("AUX");

/** How many forms are remembered at once. An id holds good until half as many new forms have come after it. */
const FORMS = 65_536;

/** A lead that no sum of weights reaches. */
const NEVER_SURE = 1e9;

interface Models {
  readonly tagger: TagModel;
  readonly forward: Direction;
  /** decoded when a second reading is first asked for: few ask */
  readonly backward: () => Direction;
}

interface Direction {
  readonly arcs: ParseModel;
  readonly labels: LabelModel;
}

/** A grammar from the bytes of its weights file; throws a `GrammarFileError` when they are foreign or damaged. */
export function loadGrammar(bytes: Uint8Array): Grammar {
  const { header, sections } = readGrammarFile(bytes), closeCall = header.settings["closeCall"] ?? 0;
  const models = modelsOf(header, sections), forms = formTable(FORMS), state = parseState();
  const tagger = { model: models.tagger, forms, cache: tagCache(FORMS) };
  for (const id of [BEFORE, AFTER]) describeForm(tagger, id);
  const intern = (form: string): number => {
    const { slot, fresh } = slotOf(forms, form);
    if (fresh) describeForm(tagger, slot);
    return slot;
  };
  return {
    language: header.language,
    header,
    intern,
    tag: (ids, from, to) => tagSentence(tagger, { ids, from, to }, intern),
    parse: (ids, tags, options) => {
      const words = { ids, tags, forms, state }, { heads, relations, leads } = read(models.forward, words);
      const other = options?.vote === true ? secondReading(models.backward(), words) : undefined;
      return { heads, relations, agreed: other ? agreement({ heads, relations, leads }, other, closeCall) : new Uint8Array(ids.length) };
    },
  };
}

/** Tags of a sentence. In a headline the words are read in small letters, unless it then has no verb and so is a list of names. */
function tagSentence(tagger: Tagger, span: TagSpan, intern: (form: string) => number): Uint8Array {
  const tags = tag(tagger, span);
  if (!isHeadline(tagger.forms, span)) return tags;
  const ids = span.ids.slice(span.from, span.to).map((id) => intern((tagger.forms.forms[id] ?? "").toLowerCase()));
  const small = tag(tagger, { ids, from: 0, to: ids.length });
  return small.some((index) => index === VERB || index === AUX) ? small : tags;
}

/** A sentence with the forms behind its ids, and the workspace to read it in. */
interface Desk extends Words {
  readonly forms: FormTable;
  readonly state: ParseState;
}

interface Reading extends Labels {
  readonly heads: Int32Array;
}

function read(direction: Direction, { forms, state, ids, tags }: Desk): Reading {
  begin(state, forms, { ids, tags });
  const heads = parse(direction.arcs, state);
  return { heads, ...label(direction.labels, state, { heads, tags }) };
}

/** The tree that the other direction finds, in the order of the sentence. */
function secondReading(direction: Direction, desk: Desk): Reading {
  const { heads, relations, leads } = read(direction, { ...desk, ids: desk.ids.toReversed(), tags: desk.tags.toReversed() });
  return { heads: mirrorHeads(heads), relations: relations.toReversed(), leads: leads.toReversed() };
}

function agreement(one: Reading, other: Reading, closeCall: number): Uint8Array {
  return Uint8Array.from(one.heads, (head, i) => {
    const sameRelation = UNIVERSAL[one.relations[i]!] === UNIVERSAL[other.relations[i]!];
    return head === other.heads[i] && sameRelation && one.leads[i]! >= closeCall ? 1 : 0;
  });
}

function modelsOf(header: GrammarHeader, sections: ReadonlyMap<string, Int8Array>): Models {
  const decoded = (name: string): { weights: Int8Array; shift: number } => {
    const section = header.sections.find((one) => one.name === name), packed = sections.get(name);
    const weights = packed && section && unpackCodes(packed, section.weights);
    if (weights === undefined || section === undefined) throw missing(name);
    return { weights, shift: 32 - section.bits };
  };
  const direction = (name: "forward" | "backward", allowed: readonly Uint8Array[]): Direction => {
    const { weights, shift } = decoded(name), setting = (key: string): number => header.settings[name + key] ?? NEVER_SURE;
    const arcs = { codes: new Uint8Array(weights.buffer), book: bookOf(sections, name), shift, sure: [setting("First"), setting("Second")] as const };
    return { arcs: { ...arcs, places: placeCache() }, labels: { ...decoded(`${name}-labels`), candidates: allowed, sure: setting("Labels") } };
  };
  const guess = decoded("guess"), allowed = candidates(sections.get("candidates"));
  let backward: Direction | undefined;
  return {
    tagger: { ...decoded("tag"), guessWeights: guess.weights, guessShift: guess.shift, sure: header.settings["sure"] ?? NEVER_SURE },
    forward: direction("forward", allowed),
    backward: () => (backward ??= direction("backward", mirrorCandidates(allowed))),
  };
}

function missing(section: string): Error {
  return grammarFileError("grammar-file-damaged", `The section "${section}" is missing.`);
}

/** Two weights for each of 256 codes, as 16-bit numbers, low byte first. */
function bookOf(sections: ReadonlyMap<string, Int8Array>, direction: "forward" | "backward"): Int16Array {
  const name = `${direction}-book`, bytes = sections.get(name);
  if (bytes?.length !== 1024) throw missing(name);
  return Int16Array.from({ length: 512 }, (_, i) => (bytes[2 * i]! & 0xff) | (bytes[2 * i + 1]! << 8));
}

function candidates(bytes: Int8Array | undefined): readonly Uint8Array[] {
  if (bytes?.length !== CANDIDATE_WORDS * 4) throw missing("candidates");
  const masks = new Int32Array(bytes.slice().buffer);
  return Array.from({ length: masks.length / 2 }, (_, place) => relationsOf(masks[2 * place]!, masks[2 * place + 1]!));
}
