import { deprelIndex } from "./deprel.ts";
import { uposIndex } from "./upos.ts";

/** One annotated sentence. All arrays have one element for each syntactic word. */
export interface Sentence {
  readonly forms: readonly string[];
  /** Indices into `UPOS`. */
  readonly tags: Uint8Array;
  /** Language-specific tags (XPOS), as written. */
  readonly xpos: readonly string[];
  /** Morphological features (FEATS), as written: `Number=Sing|Person=3`. */
  readonly feats: readonly string[];
  /** Index of the head word in the sentence, -1 for the root. */
  readonly heads: Int32Array;
  /** Indices into `DEPREL`. */
  readonly relations: Uint8Array;
  /** Surface tokens of several words: "del" = de + el; `to` is exclusive. */
  readonly ranges: readonly { readonly from: number; readonly to: number; readonly form: string }[];
}

/** Reads CoNLL-U. Lines that are not words of ten columns are passed over; empty nodes (1.1) too. */
export function readConllu(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let rows: string[][] = [];
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      if (line.charCodeAt(0) !== 35) rows.push(line.replace("\r", "").split("\t"));
      continue;
    }
    if (rows.length > 0) sentences.push(sentence(rows));
    rows = [];
  }
  if (rows.length > 0) sentences.push(sentence(rows));
  return sentences.filter((one) => one.forms.length > 0);
}

function sentence(rows: readonly (readonly string[])[]): Sentence {
  const words = rows.filter((row) => /^\d+$/.test(row[0] ?? "") && row.length >= 8);
  const column = (at: number): string[] => words.map((row) => row[at] ?? "_");
  return {
    forms: column(1),
    tags: Uint8Array.from(column(3), uposIndex),
    xpos: column(4),
    feats: column(5),
    heads: Int32Array.from(column(6), (head) => headIndex(head, words.length)),
    relations: Uint8Array.from(column(7), deprelIndex),
    ranges: rows.flatMap(range),
  };
}

function headIndex(text: string, length: number): number {
  const head = Number(text) - 1;
  return Number.isInteger(head) && head >= 0 && head < length ? head : -1;
}

function range(row: readonly string[]): { from: number; to: number; form: string }[] {
  const match = /^(\d+)-(\d+)$/.exec(row[0] ?? "");
  return match ? [{ from: Number(match[1]) - 1, to: Number(match[2]), form: row[1] ?? "_" }] : [];
}
