// Speed of tagging and parsing on one core, beside wink-nlp's tagging in the same run: node scripts/run.mjs bench/grammar.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { measure } from "./measure.ts";
import { loadGrammar } from "../src/read/grammar/index.ts";

const ROUNDS = 15;

/** Milliseconds of the fastest and of the middle of several rounds: the fastest is what the code can do on a busy machine. */
function milliseconds(run: () => void): { readonly best: number; readonly median: number } {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[ROUNDS >> 1] ?? 0 };
}

/** All English texts of the corpus, as often as it takes for forty thousand words; a few sentences of our own where there is none. */
function text(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).toSorted();
  const all = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const some = all.length > 2000 ? all : "Cuba sent 40 doctors to Mexico in March 2021, said the Minister of Health, Jorge Alcocer. ".repeat(30);
  return some.repeat(Math.ceil(240_000 / some.length));
}

/** Sentences cut at full stops and line ends: enough for measuring. */
function sentences(whole: string): readonly (readonly string[])[] {
  return whole.split(/(?<=[.!?])\s+|\n+/).map((one) => one.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s]/gu) ?? []).filter((one) => one.length > 0);
}

/** The measured figures as lines of Markdown. */
export function grammar(): string[] {
  const path = resolve("weights/en.bin"), bytes = readFileSync(path), whole = text(resolve("corpus")), forms = sentences(whole);
  const load = milliseconds(() => void loadGrammar(bytes)), g = loadGrammar(bytes), words = forms.reduce((sum, one) => sum + one.length, 0);
  const ids = forms.map((one) => Int32Array.from(one, g.intern)), tags = ids.map((one) => g.tag(one, 0, one.length));
  const rate = (ms: number): string => `${(words / ms / 1000).toFixed(2)} M`;
  const tagging = milliseconds(() => ids.forEach((one) => g.tag(one, 0, one.length)));
  const parsing = milliseconds(() => ids.forEach((one, i) => g.parse(one, tags[i] ?? new Uint8Array())));
  const voting = milliseconds(() => ids.forEach((one, i) => g.parse(one, tags[i] ?? new Uint8Array(), { vote: true })));
  const wink = winkNLP(model, ["sbd", "pos"]), its = wink.its;
  const cut = winkNLP(model, []), [ours = 0, theirs = 0, cutting = 0] = measure([
    { name: "intern and tag", run: () => forms.forEach((one) => g.tag(Int32Array.from(one, g.intern), 0, one.length)) },
    { name: "wink-nlp: cut, sentences and tags", run: () => wink.readDoc(whole).tokens().out(its.pos) },
    { name: "wink-nlp: cut alone", run: () => cut.readDoc(whole).tokens().out() },
  ]).map((one) => one.perSecond * words);
  const million = (perSecond: number): string => `${(perSecond / 1e6).toFixed(2)} M`;
  const row = (name: string, at: { best: number; median: number }): string => `| ${name} | ${rate(at.best)} | ${rate(at.median)} |`;
  return [
    "## Grammar", "", `English, ${words} words, ${ROUNDS} rounds, one core.`, "", "| words a second | fastest | median |", "| --- | --- | --- |",
    row("tag (words interned)", tagging),
    row("parse, one direction", parsing), row("parse, both directions", voting), "",
    `Words interned and tagged, in turn with wink-nlp (medians): ${million(ours)} a second; wink-nlp ${million(theirs)} with cutting the text, ` +
      `${million(1 / (1 / theirs - 1 / cutting))} without: ${(ours * (1 / theirs - 1 / cutting)).toFixed(1)} times as fast.`,
    `Weights: ${(statSync(realpathSync(path)).size / 1e6).toFixed(2)} MB, ${(packed(bytes) / 1e6).toFixed(2)} MB as brotli; loaded in ${load.best.toFixed(0)} ms (median ${load.median.toFixed(0)}).`,
    `Memory of one loaded grammar: ${memory(bytes).toFixed(0)} MB.`,
  ];
}

function packed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
}

/** Bytes of typed arrays and objects that one more loaded grammar holds, in millions. */
function memory(bytes: Uint8Array): number {
  const before = process.memoryUsage(), grammar = loadGrammar(bytes), after = process.memoryUsage();
  grammar.intern("kept");
  return (after.arrayBuffers - before.arrayBuffers + Math.max(0, after.heapUsed - before.heapUsed)) / 1e6;
}

if (process.argv[1]?.endsWith("grammar.ts") === true) console.log(grammar().join("\n"));
