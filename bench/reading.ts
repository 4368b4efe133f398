import { readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openReader } from "#app/index.ts";
import { ROOT } from "../scripts/docs/root.ts";
import { TEXTS } from "./corpus.ts";
import { measure } from "./measure.ts";
import { QUIET_TEXT } from "./quiet-text.ts";

const read = openReader((language) => readFileSync(join(ROOT, "weights", `${language}.bin`)));
const wink = winkNLP(model); // its whole pipeline: sentences, negation, sentiment, tags, entities, custom entities
const { its } = wink;

/** Everything that wink-nlp finds in a text, read out. */
function readByWink(text: string): unknown {
  const doc = wink.readDoc(text);
  return [doc.sentences().out(), doc.tokens().out(), doc.tokens().out(its.pos), doc.entities().out(its.detail)];
}

/** Sentences with tags, and the people, places, organisations and numbers that compromise finds, with their offsets. */
function readByCompromise(text: string): unknown {
  const doc = compromise(text);
  return [doc.json({ offset: true }), doc.people().json({ offset: true }), doc.places().json(), doc.organizations().json(), doc.numbers().json()];
}

const over = (work: (text: string) => unknown) => (): number => TEXTS.reduce((n, text) => n + (work(text) ? 1 : 0), 0);
const perText = (perSecond: number): number => perSecond * TEXTS.length;

/** The whole reading beside two libraries that one would take instead, on the same texts in the same run. */
export function reading(): string[] {
  const [ours, ...others] = measure([
    { name: "rapporteur, text to reading", run: over((text) => read({ text })) },
    { name: "wink-nlp, full pipeline", run: over(readByWink) },
    { name: "compromise, sentences, names, numbers", run: over(readByCompromise) },
    { name: "quiet", run: () => read({ text: QUIET_TEXT }) },
  ]);
  const quiet = others.pop()!;
  const row = (name: string, texts: number, ratio: number): string => `| ${name} | ${texts.toFixed(0)} | ${ratio.toFixed(2)} |`;
  const characters = TEXTS.reduce((sum, text) => sum + text.length, 0);
  return [
    `## Reading`,
    "",
    `${TEXTS.length} English texts of the corpus, ${Math.round(characters / TEXTS.length)} characters each on average, one core. The last column: how many times as fast Rapporteur is.`,
    "",
    "| | texts/s | rapporteur : it |",
    "| --- | ---: | ---: |",
    row(ours!.name, perText(ours!.perSecond), 1),
    ...others.map(({ name, perSecond }) => row(name, perText(perSecond), ours!.perSecond / perSecond)),
    "",
    `A text of ${QUIET_TEXT.length} characters without a word that could assert an activity, which no sentence of is parsed: ${quiet.perSecond.toFixed(0)} a second.`,
  ];
}
